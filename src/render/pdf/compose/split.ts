import type { BlockView, Edition, ProseView } from '../../../view/edition.ts';
import { naturalWidth } from '../typeset/paragraph.ts';
import { styleOf, type ColumnPlace, type Context } from './context.ts';
import { runsOf } from './inlines.ts';

/** Narrowest and widest share of the first column that is tried, and the step. */
const SHARES = { from: 0.4, to: 0.6, step: 0.01 } as const;

/** One column a language. Of two, the split is the one at which the aligned rows together are lowest. */
export function columnPlaces(context: Omit<Context, 'columns'>): ColumnPlace[] {
  const [first, second] = context.edition.languages;
  const measure = context.layout.page.measure;
  if (first === undefined) throw new Error('an edition needs a language');
  if (second === undefined) return [{ lang: first, x: 0, width: measure }];
  const room = measure - context.layout.gutter;
  const left = Math.round(bestShare(context, room) * room * 100) / 100;
  return [
    { lang: first, x: 0, width: left },
    { lang: second, x: left + context.layout.gutter, width: room - left },
  ];
}

function bestShare(context: Omit<Context, 'columns'>, room: number): number {
  const blocks = measured(context);
  let best = 0.5;
  let least = Infinity;
  for (let share = SHARES.from; share <= SHARES.to; share += SHARES.step) {
    const height = blocks.reduce((sum, widths) => sum + rowHeight(context, widths, share, room), 0);
    if (height < least) [best, least] = [share, height];
  }
  return best;
}

/** Width of each block on a single line, in each language. */
function measured(context: Omit<Context, 'columns'>): number[][] {
  const whole: Context = { ...context, columns: [] };
  return proseOf(context.edition).map((block) =>
    block.cells.map((cell) => {
      const style = styleOf(whole, cell.lang, 'body');
      const lists = runsOf(whole, cell.inlines, style, block.span);
      return lists.reduce((width, runs) => width + naturalWidth({ lang: cell.lang, runs }), style.indent);
    }),
  );
}

/** Lines are estimated from the width alone: good to a line in twenty, and a hundred times faster than setting them. */
function rowHeight(context: Omit<Context, 'columns'>, widths: readonly number[], share: number, room: number): number {
  const heights = context.edition.languages.map((lang, k) => {
    const width = (k === 0 ? share : 1 - share) * room;
    return Math.ceil((widths[k] ?? 0) / width) * context.layout[lang].body.leading;
  });
  return Math.max(...heights);
}

function proseOf(edition: Edition): ProseView[] {
  const blocks: BlockView[] = edition.chapters.flatMap((chapter) => [
    ...chapter.blocks,
    ...chapter.sections.flatMap((section) => section.blocks),
  ]);
  return blocks.filter((block) => block.kind === 'prose').filter((block) => block.cells.every((cell) => cell.state !== 'missing'));
}
