import type { Lang } from '../../../source/lang.ts';
import type { LineBox } from '../paginate/row.ts';
import type { StyleName } from '../theme.ts';
import { plainRun } from './cell.ts';
import { row, type Node, type PdfRow } from './content.ts';
import { styleOf, type Context } from './context.ts';
import { textLines } from './lines.ts';
import { DOCUMENT } from './place.ts';

/** Where the title and the imprint begin, as shares of the type area's height; what follows keeps its own distance. */
const TITLE_AT = 0.2;
const IMPRINT_AFTER = 0.22;

/**
 * The cover: title, what this edition is, version and date. Nothing on it imitates an official document: no red, no
 * number, no seal, and no name of a government as publisher.
 */
export function coverRows(context: Context): PdfRow[] {
  const { plan, languages } = context.edition;
  const { depth } = context.layout.page;
  return [
    ...space(TITLE_AT * depth),
    ...languages.flatMap((lang) => [
      ...words(context, 'title', plan.title[lang], lang),
      ...words(context, 'edition', plan.note[lang], lang),
    ]),
    ...space(IMPRINT_AFTER * depth),
    ...languages.flatMap((lang) => words(context, 'imprint', imprint(context, lang), lang)),
  ];
}

function imprint(context: Context, lang: Lang): string {
  const { version, date } = context.edition.plan;
  return lang === 'zh' ? `版本 ${version}　${date}` : `Version ${version}, ${date}`;
}

function words(
  context: Context,
  style: StyleName & ('title' | 'edition' | 'imprint'),
  text: string | null,
  lang: Lang,
): PdfRow[] {
  if (text === null || text === '') return [];
  const width = context.layout.page.measure;
  const look = styleOf(context, lang, style);
  const path: Node[] = [DOCUMENT, { key: 'cover', type: 'Sect' }, { key: `cover ${style} ${lang}`, type: 'P', lang }];
  const lines = textLines([[plainRun(context, text, look)]], { lang, style: look, width });
  return [
    row([{ x: 0, width, lines, content: { lang, path } }], {
      before: look.before,
      after: look.after,
      keep: true,
      mayBreak: false,
    }),
  ];
}

/** Room that is kept even at the top of a page, where a row's own is dropped. */
function space(height: number): PdfRow[] {
  const line: LineBox = { line: { segments: [], start: 0, end: 0 }, height, baseline: height, notes: [] };
  return [row([{ x: 0, width: 0, lines: [line], content: { lang: 'zh', path: [] } }], { keep: true, mayBreak: false })];
}
