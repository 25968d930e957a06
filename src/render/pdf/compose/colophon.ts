import type { Lang, Phrase, Words } from '../../../source/lang.ts';
import type { CellState, Edition, SourceView } from '../../../view/edition.ts';
import type { Style } from '../theme.ts';
import type { Mark } from '../typeset/run.ts';
import { mappedWords, PREVAILS, reviewerWords, translationWords, WORDS } from '../words.ts';
import { allBlocks } from './all-blocks.ts';
import { plainRun } from './cell.ts';
import { row, type Node, type PdfRow } from './content.ts';
import { styleOf, type Context } from './context.ts';
import { textLines } from './lines.ts';
import { partHeading } from './part.ts';
import { DOCUMENT, partDestination } from './place.ts';

const PATH: readonly Node[] = [DOCUMENT, { key: 'colophon', type: 'Sect' }];
/** The labels' column, in points. */
const LABELS = 78;

/** What this edition is, from what it was made, what the editors added, and which language prevails. */
export function colophonRows(context: Context): PdfRow[] {
  const { edition } = context;
  const part = {
    key: 'colophon',
    words: WORDS.colophon,
    destinations: [partDestination('colophon')],
    outline: true,
    newPage: true,
  };
  const notes: Words[] = [PREVAILS[edition.original], WORDS.editorialNote, WORDS.goalNote];
  if (edition.plan.mapped.length > 0) notes.push(mappedWords(edition.plan.mapped));
  notes.push(...translationNotes(edition), ...edition.plan.reviews.map(reviewerWords));
  return [
    ...partHeading(context, part, PATH),
    ...edition.languages.flatMap((lang) => [
      ...facts(context, lang).map((each, k) => (k === 0 ? { ...each, before: 14 } : each)),
      ...notes.map((words, k) => note(context, `note ${k}`, words, lang)),
    ]),
  ];
}

/** A sentence for each language that is a translation. */
function translationNotes(edition: Edition): Words[] {
  return edition.languages.flatMap((lang, k) => {
    if (lang === edition.original) return [];
    const count: Record<CellState, number> = { original: 0, reviewed: 0, draft: 0, stale: 0, missing: 0 };
    for (const block of allBlocks(edition)) count[block.cells[k]?.state ?? 'missing']++;
    return [translationWords(lang, count)];
  });
}

function facts(context: Context, lang: Lang): PdfRow[] {
  const { plan } = context.edition;
  return [
    fact(context, 'what', WORDS.what, plan.note[lang], lang),
    fact(context, 'edition', WORDS.edition, `${plan.id} ${plan.version}, ${plan.date}`, lang),
    ...plan.sources.flatMap((source) => sourceFacts(context, source, lang)),
  ].flat();
}

function sourceFacts(context: Context, source: SourceView, lang: Lang): PdfRow[] {
  // A source without a name in this language is left to the other.
  const pick = (words: Phrase): string | null => words[lang];
  return [
    fact(context, `${source.id} title`, WORDS.source, pick(source.title), lang),
    fact(context, `${source.id} publisher`, WORDS.publisher, pick(source.publisher), lang),
    fact(context, `${source.id} published`, WORDS.publishedOn, source.published, lang),
    fact(context, `${source.id} index`, WORDS.index, source.index, lang),
    fact(context, `${source.id} address`, WORDS.address, source.url, lang, source.url),
    fact(context, `${source.id} file`, WORDS.file, `${source.file}, SHA-256 ${source.sha256}`, lang),
  ].flat();
}

/** A label with what it names; nothing where there is nothing to say. */
function fact(
  context: Context,
  key: string,
  label: Words,
  text: string | null,
  lang: Lang,
  href: string | null = null,
): PdfRow[] {
  if (text === null || text === '') return [];
  const style: Style = { ...styleOf(context, lang, 'table'), align: 'left', indent: 0 };
  const muted: Style = { ...style, colour: 'muted' };
  const marks: Mark[] = href === null ? [] : [{ type: 'link', href }];
  const width = context.layout.page.measure - LABELS;
  const path = [...PATH, { key: `colophon ${lang} ${key}`, type: 'P', lang }];
  const labels = textLines([[plainRun(context, label[lang], muted)]], { lang, style: muted, width: LABELS - 6 });
  const words = textLines([[{ ...plainRun(context, text, style), marks }]], { lang, style, width });
  return [
    row(
      [
        { x: 0, width: LABELS - 6, lines: labels, content: { lang, path } },
        { x: LABELS, width, lines: words, content: { lang, path } },
      ],
      { after: 3 },
    ),
  ];
}

function note(context: Context, key: string, words: Words, lang: Lang): PdfRow {
  const style: Style = { ...styleOf(context, lang, 'table'), align: 'left', indent: 0 };
  const width = context.layout.page.measure;
  const lines = textLines([[plainRun(context, words[lang], style)]], { lang, style, width });
  const path = [...PATH, { key: `colophon ${lang} ${key}`, type: 'P', lang }];
  return row([{ x: 0, width, lines, content: { lang, path } }], { before: 3, after: 3 });
}
