import type { Line } from '../typeset/line.ts';

/** A line with the room it takes. */
export interface LineBox {
  readonly line: Line;
  /** In points. */
  readonly height: number;
  /** From the top of the box to the baseline. */
  readonly baseline: number;
  /** Footnotes that must stand on the same page. */
  readonly notes: readonly string[];
}

/** One of the columns of a row: lines under each other. `C` is whatever the drawer needs to know of it. */
export interface Column<C> {
  /** From the left of the type area, in points. */
  readonly x: number;
  readonly width: number;
  readonly lines: readonly LineBox[];
  readonly content: C;
}

/** What stands side by side and begins at one height: a block in each language, or the cells of a table's row. */
export interface Row<C, R> {
  readonly columns: readonly Column<C>[];
  /** Room above and below; above is dropped at the top of a page. */
  readonly before: number;
  readonly after: number;
  /** Stays on the page of the row after it. */
  readonly keep: boolean;
  readonly mayBreak: boolean;
  readonly newPage: boolean;
  /** The head that is shown again where the rows of one table go on; `null` outside tables and for heads. */
  readonly head: Row<C, R> | null;
  readonly content: R;
}

/** The part of a row that stands on one page: lines `from` to `to` of each column. */
export interface Fragment<C, R> {
  readonly row: Row<C, R>;
  /** From the top of the type area, in points. */
  readonly y: number;
  readonly height: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** A table's head shown again. */
  readonly isRepeat: boolean;
}

export interface Page<C, R> {
  readonly fragments: readonly Fragment<C, R>[];
  /** Footnotes, with `y` counted like the fragments'. */
  readonly notes: readonly Fragment<C, R>[];
}

/** Height of some lines of each column: that of the highest. */
export function heightOf<C, R>(row: Row<C, R>, from: readonly number[], to: readonly number[]): number {
  return Math.max(
    0,
    ...row.columns.map(({ lines }, k) => lines.slice(from[k], to[k]).reduce((height, line) => height + line.height, 0)),
  );
}

/** Height of a whole row. */
export function fullHeight<C, R>(row: Row<C, R>): number {
  return heightOf(row, starts(row), ends(row));
}

export function starts<C, R>(row: Row<C, R>): number[] {
  return row.columns.map(() => 0);
}

export function ends<C, R>(row: Row<C, R>): number[] {
  return row.columns.map(({ lines }) => lines.length);
}
