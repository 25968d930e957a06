import type { Block, Model, Passage } from '../../../model/model.ts';
import { nearest } from '../../../problem/nearest.ts';
import { positionAt } from '../../../source/source.ts';
import { CannotRun } from '../../cannot-run.ts';
import type { Context } from '../../command.ts';
import type { OpenedPlan } from '../../plan-folder.ts';

/** The block that was asked for by its id. */
export function blockOf({ blocks }: Model, id: string, { lang }: Context): Block {
  const wanted = id.replace(/^#/, '');
  const found = blocks.find((block) => block.id === wanted);
  if (found) return found;
  const near = nearest(
    wanted,
    blocks.flatMap((block) => (block.id === null ? [] : [block.id])),
  );
  const meant = near === null ? '' : lang === 'zh' ? `是不是 ${near}？` : `Did you mean ${near}?`;
  throw new CannotRun('unknownBlock', { block: wanted, near: meant });
}

/** `plan/zh/1-opening/3-trade.md:17` */
export function placeIn({ sources, toPath }: OpenedPlan, { file, span }: Passage): string {
  const source = sources.get(file);
  return `${toPath(file)}:${source ? positionAt(source, span.start).line : 1}`;
}
