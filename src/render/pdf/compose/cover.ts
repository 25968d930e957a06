import type { Lang, Phrase } from '../../../source/lang.ts';
import type { Style } from '../theme.ts';
import { plainRun } from './cell.ts';
import { row, type Node, type PdfRow } from './content.ts';
import { styleOf, type Context } from './context.ts';
import { textLines } from './lines.ts';
import { DOCUMENT } from './place.ts';

/**
 * The cover: title, period, and what this edition is. Nothing on it imitates an official document: no red, no number,
 * no seal, and no name of a government as publisher.
 */
export function coverRows(context: Context): PdfRow[] {
  const { plan, languages } = context.edition;
  const depth = context.layout.page.depth;
  const rows = languages.flatMap((lang, k) => {
    const isLead = k === 0;
    const title = titleStyle(context, lang, isLead);
    return [
      line(context, `title ${lang}`, plan.title, lang, title, isLead ? depth * 0.2 : 26, 'Title'),
      line(context, `note ${lang}`, plan.note, lang, noteStyle(context, lang, isLead), isLead ? 22 : 10, 'P'),
    ];
  });
  const imprint = languages.map((lang, k) =>
    line(
      context,
      `imprint ${lang}`,
      bothImprints(context),
      lang,
      imprintStyle(context, lang),
      k === 0 ? depth * 0.22 : 3,
      'P',
    ),
  );
  return [...rows, ...imprint].flat();
}

/** Version and date of the edition. */
function bothImprints(context: Context): Phrase {
  const { version, date } = context.edition.plan;
  return { zh: `版本 ${version}　${date}`, en: `Version ${version}, ${date}` };
}

function line(
  context: Context,
  key: string,
  words: Phrase,
  lang: Lang,
  style: Style,
  before: number,
  type: string,
): PdfRow[] {
  const text = words[lang];
  if (text === null || text === '') return [];
  const width = context.layout.page.measure;
  const path: Node[] = [
    DOCUMENT,
    { key: 'cover', type: 'Sect' },
    { key: `cover ${key}`, type: type === 'Title' ? 'P' : type, lang },
  ];
  const lines = textLines([[plainRun(context, text, style)]], { lang, style, width });
  // Room above is kept even at the top of the page, so it is a row of its own.
  return [
    row([{ x: 0, width, lines: blank(before), content: { lang, path: [] } }], { keep: true, mayBreak: false }),
    row([{ x: 0, width, lines, content: { lang, path } }], { keep: true, mayBreak: false }),
  ];
}

function blank(height: number): PdfRow['columns'][number]['lines'] {
  return [{ line: { segments: [], start: 0, end: 0 }, height, baseline: height, notes: [] }];
}

function titleStyle(context: Context, lang: Lang, isLead: boolean): Style {
  const base = styleOf(context, lang, 'chapter');
  const size = isLead ? 25 : 17;
  return {
    ...base,
    size,
    leading: size * 1.5,
    lines: undefined,
    align: 'center',
    colour: 'ink',
    pair: 'strong',
    indent: 0,
  };
}

function noteStyle(context: Context, lang: Lang, isLead: boolean): Style {
  const base = styleOf(context, lang, 'table');
  const size = isLead ? 13 : 11;
  return { ...base, size, leading: size * 1.5, align: 'center', colour: 'accent', pair: 'heading', indent: 0 };
}

function imprintStyle(context: Context, lang: Lang): Style {
  return { ...styleOf(context, lang, 'table'), align: 'center', colour: 'muted', indent: 0 };
}
