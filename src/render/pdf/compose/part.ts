import type { Phrase, Words } from '../../../source/lang.ts';
import type { Style } from '../theme.ts';
import { plainRun } from './cell.ts';
import { PLAIN, row, type Node, type PdfRow } from './content.ts';
import { isParallel, styleOf, type Context } from './context.ts';
import { textLines } from './lines.ts';

/** A heading of one of the edition's own parts: contents, annex, colophon. */
export interface PartHeading {
  readonly key: string;
  readonly words: Words;
  readonly destinations: readonly string[];
  readonly outline: boolean;
  readonly newPage: boolean;
}

/** Sets a part's heading in all the edition's languages on one line. */
export function partHeading(context: Context, part: PartHeading, path: readonly Node[]): PdfRow[] {
  const lang = context.edition.languages[0] ?? context.edition.original;
  const style: Style = {
    ...styleOf(context, lang, 'chapter'),
    align: isParallel(context) ? 'left' : styleOf(context, lang, 'chapter').align,
  };
  const heading: Node = { key: `heading ${part.key}`, type: 'H1', lang };
  const title = titleIn(context, part.words);
  const lines = textLines([[plainRun(context, title, style)]], { lang, style, width: context.layout.page.measure });
  return [
    row([{ x: 0, width: context.layout.page.measure, lines, content: { lang, path: [...path, heading] } }], {
      after: Math.max(style.after, 10),
      keep: true,
      mayBreak: false,
      newPage: part.newPage,
      content: {
        ...PLAIN,
        destinations: part.destinations,
        outline: part.outline ? { level: 1, title } : null,
        running: context.edition.languages.map((each) => part.words[each]),
      },
    }),
  ];
}

/** A smaller heading within a part: of level 2, or of level 3 below it. */
export function partSubheading(
  context: Context,
  key: string,
  level: 2 | 3,
  words: Phrase,
  path: readonly Node[],
): PdfRow {
  const lang = context.edition.languages[0] ?? context.edition.original;
  const base = styleOf(context, lang, 'table');
  const isUpper = level === 2;
  const style: Style = {
    ...base,
    size: isUpper ? base.size * 1.25 : base.size,
    leading: isUpper ? base.leading * 1.4 : base.leading * 1.1,
    pair: 'heading',
    align: 'left',
    colour: isUpper ? 'accent' : 'ink',
  };
  const width = context.layout.page.measure;
  const lines = textLines([[plainRun(context, titleIn(context, words), style)]], { lang, style, width });
  const heading: Node = { key: `heading ${key}`, type: `H${level}`, lang };
  return row([{ x: 0, width, lines, content: { lang, path: [...path, heading] } }], {
    before: isUpper ? 14 : 8,
    after: isUpper ? 3 : 0,
    keep: true,
    mayBreak: false,
  });
}

/** Words in all the edition's languages, beside each other. */
export function titleIn(context: Context, words: Phrase): string {
  const titles = context.edition.languages.map((lang) => words[lang]);
  return titles.filter((title) => title !== null && title !== '').join('  ');
}
