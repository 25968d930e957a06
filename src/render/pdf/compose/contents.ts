import type { Lang } from '../../../source/lang.ts';
import type { BlockView, Edition, HeadingView, ProseView } from '../../../view/edition.ts';
import type { LineBox } from '../paginate/row.ts';
import type { Style } from '../theme.ts';
import type { Mark, Run } from '../typeset/run.ts';
import { WORDS } from '../words.ts';
import { editorialMark, plainRun } from './cell.ts';
import { PLAIN, row, type Node, type PdfRow } from './content.ts';
import { fullWidth, type Context } from './context.ts';
import { plainText } from './inlines.ts';
import { aligned, textLines } from './lines.ts';
import { partHeading, type PartHeading } from './part.ts';
import { blockDestination, DOCUMENT, partDestination } from './place.ts';

/** Page numbers stand in a column of this width at the right edge, in points. */
const NUMBERS = 30;
const INDENT = [0, 0, 14, 30] as const;

interface Entry {
  readonly level: number;
  readonly id: string;
  readonly block: BlockView;
}

/** The contents: chapters, sections and topics, with the pages on which `pageOf` says that they stand. */
export function contentsRows(context: Context, pageOf: (destination: string) => string): PdfRow[] {
  const part: PartHeading = {
    key: 'contents',
    words: WORDS.contents,
    destinations: [partDestination('contents')],
    outline: false,
    newPage: true,
  };
  const path: Node[] = [DOCUMENT, { key: 'contents', type: 'Sect' }];
  const annex = { destination: partDestination('annex'), words: WORDS.annex };
  const colophon = { destination: partDestination('colophon'), words: WORDS.colophon };
  const extra = context.edition.goals.length === 0 ? [colophon] : [annex, colophon];
  const toc: Node[] = [...path, { key: 'contents list', type: 'TOC' }];
  return [
    ...partHeading(context, part, path),
    ...entries(context.edition).map((entry) => entryRow(context, entry, toc, pageOf)),
    ...extra.map(({ destination, words }) => {
      const titles = context.edition.languages.map((lang) => words[lang]);
      return leaderRow(context, { level: 1, titles, marks: false, destination, key: destination }, toc, pageOf);
    }),
  ];
}

function entries(edition: Edition): Entry[] {
  return edition.chapters.flatMap((chapter) => [
    headingEntry(chapter.heading),
    ...topicEntries(chapter.blocks),
    ...chapter.sections.flatMap((section) => [headingEntry(section.heading), ...topicEntries(section.blocks)]),
  ]);
}

function headingEntry(block: HeadingView): Entry {
  return { level: block.level, id: block.id, block };
}

function topicEntries(blocks: readonly BlockView[]): Entry[] {
  const topics = blocks.filter(
    (block): block is ProseView => block.kind === 'prose' && block.cells.some((cell) => cell.topic !== null),
  );
  return topics.map((block) => ({ level: 3, id: block.id, block }));
}

function entryRow(
  context: Context,
  entry: Entry,
  toc: readonly Node[],
  pageOf: (destination: string) => string,
): PdfRow {
  const titles = context.edition.languages.map((_, k) => titleIn(entry.block, k));
  const spec = {
    level: entry.level,
    titles,
    marks: entry.block.editorial,
    destination: blockDestination(entry.id),
    key: entry.id,
  };
  return leaderRow(context, spec, toc, pageOf);
}

function titleIn(block: BlockView, k: number): string {
  if (block.kind === 'heading') return plainText(block.cells[k]?.inlines ?? []);
  return block.kind === 'prose' ? (block.cells[k]?.topic ?? '') : '';
}

interface LeaderSpec {
  readonly level: number;
  readonly titles: readonly string[];
  readonly marks: boolean;
  readonly destination: string;
  readonly key: string;
}

/** Each language stands in its own column, the page's number at the end of the last. */
function leaderRow(
  context: Context,
  spec: LeaderSpec,
  toc: readonly Node[],
  pageOf: (destination: string) => string,
): PdfRow {
  const level = Math.min(spec.level, 3) as 1 | 2 | 3;
  const item: Node = { key: `contents ${spec.key}`, type: 'TOCI' };
  const reference: Node = { key: `contents ${spec.key} reference`, type: 'Reference' };
  const lines = context.columns.map((_, k) =>
    titleLines(context, spec, k, level, textWidth(context, k) - INDENT[level]),
  );
  const columns = aligned(lines).map((boxes, k) => {
    const { lang, x } = context.columns[k] ?? fullWidth(context, context.edition.original);
    const words: Node = { key: `contents ${spec.key} ${lang}`, type: 'Span', lang };
    const path = [...toc, item, reference, words];
    return {
      x: x + INDENT[level],
      width: textWidth(context, k) - INDENT[level],
      lines: boxes,
      content: { lang, path },
    };
  });
  return row(columns, {
    before: level === 1 ? 8 : 0,
    mayBreak: false,
    keep: level === 1,
    content: { ...PLAIN, leader: { to: spec.destination, text: pageOf(spec.destination) } },
  });
}

function textWidth(context: Context, k: number): number {
  const isLast = k === context.columns.length - 1;
  return (context.columns[k]?.width ?? 0) - (isLast ? NUMBERS : 0);
}

function titleLines(context: Context, spec: LeaderSpec, k: number, level: 1 | 2 | 3, width: number): LineBox[] {
  const lang = context.edition.languages[k] ?? context.edition.original;
  const title = spec.titles[k] ?? '';
  if (title === '') return [];
  const style = entryStyle(context, lang, level);
  const link: Mark = { type: 'reference', to: spec.destination, label: title };
  const runs: Run[] = [{ ...plainRun(context, title, style), marks: [link] }];
  if (spec.marks) runs.push(editorialMark(context, lang, style));
  return textLines([runs], { lang, style, width });
}

function entryStyle(context: Context, lang: Lang, level: 1 | 2 | 3): Style {
  const { table } = context.layout[lang];
  return {
    ...table,
    size: level === 1 ? table.size * 1.1 : table.size,
    leading: table.leading * (level === 3 ? 0.96 : 1.08),
    align: 'left',
    indent: 0,
    pair: level === 1 ? 'heading' : 'text',
    colour: level === 3 ? 'muted' : 'ink',
  };
}
