import type { BlockView, Edition, ProseView } from '../../../view/edition.ts';
import { naturalWidth } from '../typeset/paragraph.ts';
import { styleOf, type ColumnPlace, type Context } from './context.ts';
import { runsOf } from './inlines.ts';

/** Narrowest and widest share of the first column that is tried. */
const SHARES = { from: 0.36, to: 0.5 } as const;

/** One column a language. Of two, the split is the one at which the aligned rows together are lowest. */
export function columnPlaces(context: Omit<Context, 'columns'>): ColumnPlace[] {
  const [first, second] = context.edition.languages;
  const measure = context.layout.page.measure;
  if (first === undefined) throw new Error('an edition needs a language');
  if (second === undefined) return [{ lang: first, x: 0, width: measure }];
  const room = measure - context.layout.gutter;
  const left = bestWidth(context, room);
  return [
    { lang: first, x: 0, width: left },
    { lang: second, x: left + context.layout.gutter, width: room - left },
  ];
}

/** The first column takes a whole number of its characters: then its Chinese lines are full without being stretched. */
function bestWidth(context: Omit<Context, 'columns'>, room: number): number {
  const blocks = measured(context);
  const [first = context.edition.original] = context.edition.languages;
  const em = context.layout[first].body.size;
  let best = room / 2;
  let least = Infinity;
  for (let width = Math.ceil((SHARES.from * room) / em) * em; width <= SHARES.to * room; width += em) {
    const height = blocks.reduce((sum, widths) => sum + rowHeight(context, widths, [width, room - width]), 0);
    if (height < least) [best, least] = [width, height];
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
function rowHeight(context: Omit<Context, 'columns'>, widths: readonly number[], columns: readonly number[]): number {
  const heights = context.edition.languages.map(
    (lang, k) => Math.ceil((widths[k] ?? 0) / (columns[k] ?? 1)) * context.layout[lang].body.leading,
  );
  return Math.max(...heights);
}

function proseOf(edition: Edition): ProseView[] {
  const blocks: BlockView[] = edition.chapters.flatMap((chapter) => [
    ...chapter.blocks,
    ...chapter.sections.flatMap((section) => section.blocks),
  ]);
  return blocks.filter((block) => block.kind === 'prose');
}
