import { plainRun } from '../compose/cell.ts';
import type { PdfColumn, PdfFragment, PdfPage } from '../compose/content.ts';
import { colour, styleOf, type Context } from '../compose/context.ts';
import { lineBox } from '../compose/lines.ts';
import type { LineBox } from '../paginate/row.ts';
import type { Style } from '../theme.ts';
import { setParagraph } from '../typeset/paragraph.ts';
import { WORDS } from '../words.ts';
import { drawPlain, drawText, type TextTools } from './text.ts';

/** Where a page's type area stands. */
export interface Area {
  readonly left: number;
  readonly top: number;
  /** Whether the binding edge is at the left. */
  readonly isRight: boolean;
}

export function drawPage(context: Context, tools: TextTools, page: PdfPage, area: Area): void {
  for (const fragment of page.fragments) drawFragment(context, tools, fragment, area);
  const [firstNote] = page.notes;
  if (firstNote !== undefined) noteRule(context, tools, firstNote, area);
  for (const note of page.notes) drawFragment(context, tools, note, area);
}

function drawFragment(context: Context, tools: TextTools, fragment: PdfFragment, area: Area): void {
  const { row, y } = fragment;
  const top = area.top + y;
  if (fragment.isFirst && !fragment.isRepeat) {
    for (const name of row.content.destinations) tools.file.destination(name, top - 6);
  }
  rules(context, tools, fragment, area);
  for (const [k, column] of row.columns.entries()) {
    const lines = column.lines.slice(fragment.from[k], fragment.to[k]);
    const x = area.left + column.x;
    if (lines.every(({ line }) => line.segments.length === 0)) keepCell(tools, column);
    else if (fragment.isRepeat) tools.file.artifact('Pagination', () => drawPlain(tools.file, lines, x, top));
    else drawColumn(tools, column, lines, x, top);
  }
  if (row.content.leader !== null) drawLeader(context, tools, fragment, area);
}

function drawColumn(tools: TextTools, column: PdfColumn, lines: readonly LineBox[], x: number, y: number): void {
  const { path, label, lang } = column.content;
  // The number is read before the words, so its element is made before theirs.
  const labelled = label === undefined ? null : tools.elements.at(label);
  drawText(tools, { leaf: tools.elements.at(path), label: labelled, lang }, lines, x, y);
}

/** A table's row has a cell in every column, empty or not (PDF/UA-1, 7.5). */
function keepCell(tools: TextTools, column: PdfColumn): void {
  const type = column.content.path.at(-1)?.type;
  if (type === 'TD' || type === 'TH') tools.elements.at(column.content.path);
}

/** Dots from the end of an entry to the number of its page. */
function drawLeader(context: Context, tools: TextTools, fragment: PdfFragment, area: Area): void {
  const { leader } = fragment.row.content;
  const last = fragment.row.columns.at(-1);
  if (leader === null || last === undefined) return;
  const box = last.lines.at(-1);
  const style: Style = { ...styleOf(context, last.content.lang, 'table'), align: 'right', indent: 0 };
  const measure = context.layout.page.measure;
  const mark = { type: 'reference', to: leader.to, label: `${WORDS.page[last.content.lang]} ${leader.text}` } as const;
  const runs = [{ ...plainRun(context, leader.text, style), marks: [mark] }];
  const [line] = setParagraph(
    { lang: last.content.lang, runs },
    { width: measure, indent: 0, align: 'right', size: style.size },
  );
  if (line === undefined) return;
  const above = last.lines.slice(0, -1).reduce((sum, each) => sum + each.height, 0);
  const baseline = area.top + fragment.y + above + (box?.baseline ?? style.leading);
  const number = { ...lineBox(line, style), baseline: 0, height: 0 };
  const { path, lang } = last.content;
  drawText(tools, { leaf: tools.elements.at(path), label: null, lang }, [number], area.left, baseline);
  const from = area.left + last.x + (box?.line.end ?? 0) + 6;
  tools.file.artifact('Layout', () =>
    tools.file.dots(from, area.left + line.start - 5, baseline - 1, colour(context, 'muted')),
  );
}

function rules(context: Context, tools: TextTools, fragment: PdfFragment, area: Area): void {
  const { rule } = fragment.row.content;
  if (rule === 'none') return;
  const { left } = area;
  const right = left + context.layout.page.measure;
  const top = area.top + fragment.y;
  const bottom = top + fragment.height;
  tools.file.artifact('Layout', () => {
    if (rule === 'both') tools.file.rules([{ from: [left, top], to: [right, top] }], 0.9, colour(context, 'ink'));
    if (rule === 'both') tools.file.rules([{ from: [left, bottom], to: [right, bottom] }], 0.5, colour(context, 'ink'));
    if (rule === 'below')
      tools.file.rules([{ from: [left, bottom], to: [right, bottom] }], 0.35, colour(context, 'rule'));
  });
}

function noteRule(context: Context, tools: TextTools, note: PdfFragment, area: Area): void {
  const y = area.top + note.y - 5;
  const width = context.layout.page.measure / 3;
  tools.file.artifact('Layout', () =>
    tools.file.rules([{ from: [area.left, y], to: [area.left + width, y] }], 0.5, colour(context, 'muted')),
  );
}
