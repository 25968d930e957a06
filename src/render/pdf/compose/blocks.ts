import type { BlockView, HeadingView, ProseView } from '../../../view/edition.ts';
import type { LineBox } from '../paginate/row.ts';
import type { Style, StyleName } from '../theme.ts';
import type { Run } from '../typeset/run.ts';
import { cellLines, draftMark, editorialMark, noticeLines, plainRun } from './cell.ts';
import { PLAIN, row, type Node, type PdfColumn, type PdfRow, type RowContent } from './content.ts';
import { isParallel, styleOf, type ColumnPlace, type Context } from './context.ts';
import { plainText, runsOf } from './inlines.ts';
import { aligned, textLines } from './lines.ts';
import { nestPath } from './lists.ts';
import { blockDestination, type Place } from './place.ts';
import { tableRows } from './tables.ts';

/** Indent of list items and of notes, in em. */
const ITEM_INDENT = 2;
const NOTE_INDENT = 1.6;

export function blockRows(context: Context, block: BlockView, place: Place): PdfRow[] {
  switch (block.kind) {
    case 'heading':
      return [headingRow(context, block, place)];
    case 'prose':
      return block.form === 'footnote' ? [] : [proseRow(context, block, place)];
    case 'table':
      return tableRows(context, block, place);
  }
}

/** A heading: level 1 begins a page, 2 its section; deeper ones stand in the text. */
export function headingRow(context: Context, block: HeadingView, place: Place): PdfRow {
  const name: StyleName = block.level === 1 ? 'chapter' : block.level === 2 ? 'section' : 'heading';
  const tag = headingTag(block, place);
  const lines = context.columns.map((column, k) => headingLines(context, block, k, column, name));
  const columns = aligned(lines).map((boxes, k) =>
    columnOf(context, k, boxes, headingPath(context, block, tag, k, place)),
  );
  const style = styleOf(context, first(context).lang, name);
  return row(columns, {
    before: style.before,
    after: style.after,
    keep: true,
    mayBreak: false,
    newPage: block.level === 1,
    content: headingContent(block),
  });
}

/** Levels are never skipped (PDF/UA-1, 7.4.2): a heading in a chapter's introduction has no section above it. */
function headingTag(block: HeadingView, place: Place): string {
  const isInIntroduction = block.level > 2 && place.path.length < 3;
  return `H${Math.min(isInIntroduction ? block.level - 1 : block.level, 6)}`;
}

function headingLines(
  context: Context,
  block: HeadingView,
  k: number,
  column: ColumnPlace,
  name: StyleName,
): LineBox[] {
  const cell = block.cells[k];
  if (cell === undefined) return [];
  const style = styleOf(context, column.lang, name);
  const shape = { lang: column.lang, style, width: column.width };
  const notice = cell.state === 'draft' ? [] : noticeLines(context, cell, shape);
  if (cell.state === 'missing') return notice;
  const lists = runsOf(context, cell.inlines, style, block.span);
  if (block.editorial) lists.at(-1)?.push(editorialMark(context, column.lang, style));
  if (cell.state === 'draft') lists.at(-1)?.push(draftMark(context, column.lang, style));
  return [...notice, ...textLines(lists, shape)];
}

function headingContent(block: HeadingView): RowContent {
  const title = titleOf(block);
  return {
    ...PLAIN,
    destinations: [blockDestination(block.id)],
    outline: { level: block.level, title },
    running: block.level <= 2 ? block.cells.map((cell) => plainText(cell.inlines)) : null,
  };
}

/** A heading in all the edition's languages, for outline and contents. */
export function titleOf(block: HeadingView): string {
  const titles = block.cells.filter((cell) => cell.state !== 'missing').map((cell) => plainText(cell.inlines));
  return titles.filter((title) => title !== '').join('  ');
}

/** One heading element holds both languages: readers count it once. */
function headingPath(context: Context, block: HeadingView, tag: string, k: number, place: Place): Node[] {
  const lang = columnPlace(context, k).lang;
  const key = `block ${block.id}`;
  if (!isParallel(context)) return [...place.path, { key, type: tag, lang }];
  return [...place.path, { key, type: tag }, { key: `${key} ${lang}`, type: 'Span', lang }];
}

function proseRow(context: Context, block: ProseView, place: Place): PdfRow {
  const name: StyleName = block.depth > 0 ? 'item' : 'body';
  const lines = context.columns.map((column, k) => proseLines(context, block, k, column, name));
  const columns = aligned(lines).map((boxes, k) => proseColumn(context, block, k, boxes, place));
  return row(columns, {
    after: styleOf(context, first(context).lang, name).after,
    content: proseContent(block),
  });
}

function proseLines(context: Context, block: ProseView, k: number, column: ColumnPlace, name: StyleName): LineBox[] {
  const cell = block.cells[k];
  if (cell === undefined) return [];
  const base = styleOf(context, column.lang, name);
  const style: Style = column.width < base.raggedBelow ? { ...base, align: 'left' } : base;
  const room = ITEM_INDENT * style.size;
  const marker = block.form === 'item' && cell.state !== 'missing' ? labelRun(context, block, style) : null;
  const shape = { lang: column.lang, style, width: column.width, marker, markerRoom: room, hang: block.depth * room };
  const { notice, text } = cellLines(context, cell, shape, block.span);
  return [...notice, ...text];
}

function labelRun(context: Context, block: ProseView, style: Style): Run | null {
  if (block.marker === null) return null;
  const run = plainRun(context, block.marker, style, block.span);
  return { ...run, marks: [{ type: 'label' }] };
}

function proseContent(block: ProseView): RowContent {
  const topics = block.cells.flatMap((cell) => (cell.topic === null ? [] : [cell.topic]));
  return {
    ...PLAIN,
    destinations: [blockDestination(block.id)],
    outline: topics.length === 0 ? null : { level: 3, title: topics.join('  ') },
  };
}

function proseColumn(
  context: Context,
  block: ProseView,
  k: number,
  lines: readonly LineBox[],
  place: Place,
): PdfColumn {
  const { lang } = columnPlace(context, k);
  const key = `block ${block.id} ${lang}`;
  const nest = place.nests.get(block.id) ?? [];
  const outer = [...place.path, ...nestPath(nest, lang)];
  if (nest.length === 0) return columnOf(context, k, lines, [...outer, { key, type: 'P', lang }]);
  const body: Node = { key: `${nest.at(-1)?.item} ${lang} body`, type: 'LBody' };
  const label: Node[] = [...outer, { key: `${key} label`, type: 'Lbl' }];
  const column = columnOf(context, k, lines, [...outer, body, { key, type: 'P', lang }]);
  return block.form === 'item' && lines.length > 0 ? { ...column, content: { ...column.content, label } } : column;
}

/** A footnote, set to stand at the foot of a page. */
export function footnoteRow(context: Context, block: ProseView, place: Place): PdfRow {
  const lines = context.columns.map((column, k) => {
    const cell = block.cells[k];
    if (cell === undefined) return [];
    const style = styleOf(context, column.lang, 'note');
    const room = NOTE_INDENT * style.size;
    const marker = cell.state === 'missing' ? null : labelRun(context, block, style);
    const shape = { lang: column.lang, style, width: column.width, marker, markerRoom: room, hang: room };
    const { notice, text } = cellLines(context, cell, shape, block.span);
    return [...notice, ...text];
  });
  const columns = aligned(lines).map((boxes, k) => noteColumn(context, block, k, boxes, place));
  return row(columns, { content: { ...PLAIN, destinations: [blockDestination(block.id)] } });
}

/** One note a language: its number is read first. */
function noteColumn(context: Context, block: ProseView, k: number, lines: readonly LineBox[], place: Place): PdfColumn {
  const { lang } = columnPlace(context, k);
  const key = `block ${block.id} ${lang}`;
  const note: Node = { key: `${key} note`, type: 'Note', id: `note-${block.id}-${lang}`, lang };
  const column = columnOf(context, k, lines, [...place.path, note, { key, type: 'P', lang }]);
  const label = [...place.path, note, { key: `${key} label`, type: 'Lbl' }];
  return lines.length > 0 ? { ...column, content: { ...column.content, label } } : column;
}

function columnOf(context: Context, k: number, lines: PdfColumn['lines'], path: readonly Node[]): PdfColumn {
  const { lang, x, width } = columnPlace(context, k);
  return { x, width, lines, content: { lang, path } };
}

function columnPlace(context: Context, k: number): ColumnPlace {
  return context.columns[k] ?? first(context);
}

function first(context: Context): ColumnPlace {
  const column = context.columns[0];
  if (column === undefined) throw new Error('an edition needs a language');
  return column;
}
