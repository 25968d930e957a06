import type { Lang } from '../../../source/lang.ts';
import type { BlockView, Edition, ProseView } from '../../../view/edition.ts';
import { classify } from '../typeset/character.ts';
import type { ColumnPlace, Context } from './context.ts';
import { plainText } from './inlines.ts';

/** A Latin letter or a space, on average, in em. */
const LATIN = 0.46;
/** Narrowest and widest share of the Chinese column that is tried. */
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

/** The Chinese column takes a whole number of its characters: then its lines are full without being stretched. */
function bestWidth(context: Omit<Context, 'columns'>, room: number): number {
  const blocks = measured(context);
  const em = context.layout.zh.body.size;
  let best = room / 2;
  let least = Infinity;
  for (let chinese = Math.ceil((SHARES.from * room) / em) * em; chinese <= SHARES.to * room; chinese += em) {
    const left = context.edition.languages[0] === 'zh' ? chinese : room - chinese;
    const height = blocks.reduce((sum, widths) => sum + rowHeight(context, widths, [left, room - left]), 0);
    if (height < least) [best, least] = [left, height];
  }
  return best;
}

/** Width of each block on a single line, in each language, by its characters alone: good to a line in twenty. */
function measured(context: Omit<Context, 'columns'>): number[][] {
  return proseOf(context.edition).map((block) =>
    block.cells.map(({ lang, inlines }) => {
      const { size, indent } = context.layout[lang].body;
      return [...plainText(inlines)].reduce(
        (sum, character) => sum + size * (isNarrow(character, lang) ? LATIN : 1),
        indent,
      );
    }),
  );
}

function isNarrow(character: string, lang: Lang): boolean {
  const kind = classify(character, lang);
  return kind === 'latin' || kind === 'space' || kind === 'fixed';
}

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
