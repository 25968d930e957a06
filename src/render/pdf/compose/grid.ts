import type { Lang } from '../../../source/lang.ts';
import type { LineBox } from '../paginate/row.ts';
import { PLAIN, row, type Node, type PdfColumn, type PdfRow, type RowContent } from './content.ts';
import { aligned, lowered, raised } from './lines.ts';

/** A cell of a table: its lines, made for the width of its column. */
export interface GridCell {
  readonly lang: Lang;
  lines(width: number): LineBox[];
  /** Elements below the cell's own; empty where the cell itself holds the text. */
  readonly inner?: readonly Node[];
}

export interface Grid {
  readonly key: string;
  /** Widths of the columns, in points, without the gutters between them. */
  readonly widths: readonly number[];
  readonly x: number;
  readonly path: readonly Node[];
}

export interface GridRow {
  readonly key: string;
  readonly cells: readonly GridCell[];
  readonly isHead: boolean;
  readonly content?: Partial<RowContent>;
}

/** Room between columns, and above and below the words of a row, in points. */
export const GUTTER = 9;
const PADDING = 3.2;
/** Rows of up to so many lines are kept whole. */
const WHOLE = 14;
/** Room above and below a table, in points. */
const AROUND = 10;

/** Makes the rows of a table; the first, if it is a head, is shown again overleaf. */
export function gridRows(grid: Grid, rows: readonly GridRow[]): PdfRow[] {
  const table: Node = { key: grid.key, type: 'Table' };
  const all: PdfRow[] = [];
  let head: PdfRow | null = null;
  for (const [i, spec] of rows.entries()) {
    const tr: Node = { key: `${grid.key} row ${spec.key}`, type: 'TR' };
    const columns = gridColumns(grid, spec, [...grid.path, table, tr]);
    const made = row(columns, {
      keep: spec.isHead || isTied(i, rows.length),
      before: i === 0 ? AROUND : 0,
      after: i === rows.length - 1 ? AROUND : 0,
      mayBreak: !spec.isHead && columns.some(({ lines }) => lines.length > WHOLE),
      head,
      content: { ...PLAIN, rule: spec.isHead ? 'both' : 'below', ...spec.content },
    });
    if (spec.isHead && i === 0) head = made;
    all.push(made);
  }
  return all;
}

/** A table’s first rows stand together, and so do its last: none is left alone beside a head. */
function isTied(i: number, count: number): boolean {
  return count > 3 && (i === 1 || i === count - 2);
}

function gridColumns(grid: Grid, spec: GridRow, path: readonly Node[]): PdfColumn[] {
  const lines = aligned(spec.cells.map((cell, k) => padded(cell.lines(grid.widths[k] ?? 0))));
  let x = grid.x;
  return spec.cells.map((cell, k) => {
    const width = grid.widths[k] ?? 0;
    const own: Node = {
      key: `${grid.key} row ${spec.key} cell ${k}`,
      type: spec.isHead ? 'TH' : 'TD',
      ...(spec.isHead ? { attributes: { O: 'Table', Scope: 'Column' } } : {}),
      lang: cell.lang,
    };
    const column = {
      x,
      width,
      lines: lines[k] ?? [],
      content: { lang: cell.lang, path: [...path, own, ...(cell.inner ?? [])] },
    };
    x += width + GUTTER;
    return column;
  });
}

function padded(lines: readonly LineBox[]): LineBox[] {
  return raised(lowered(lines, PADDING), PADDING);
}

/** Shares a width among columns by what they would like, each getting at least its least. */
export function shareWidths(
  total: number,
  wishes: readonly { readonly least: number; readonly natural: number }[],
): number[] {
  const room = total - GUTTER * (wishes.length - 1);
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  if (least >= room) return wishes.map((wish) => (wish.least / least) * room);
  const wanted = wishes.map((wish) => Math.max(0, wish.natural - wish.least));
  const all = wanted.reduce((sum, want) => sum + want, 0);
  const spare = room - least;
  return wishes.map((wish, k) => wish.least + (all === 0 ? spare / wishes.length : ((wanted[k] ?? 0) / all) * spare));
}
