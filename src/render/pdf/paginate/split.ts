import { ends, heightOf, type Row } from './row.ts';

/** Fewest lines of a column that may stand alone at the foot of a page or at the head of the next. */
const LEAST = 2;
/** Points by which a line may stand over, so that rounding never moves it to the next page. */
const TOLERANCE = 0.01;

/**
 * How many lines of each column fit into `room`, leaving neither widow nor orphan; `null` where the row should rather
 * begin on the next page. `from` is what earlier pages took.
 */
export function split<C, R>(row: Row<C, R>, from: readonly number[], room: number): number[] | null {
  const whole = ends(row);
  if (heightOf(row, from, whole) <= room + TOLERANCE) return whole;
  if (!row.mayBreak) return null;
  const to = row.columns.map(({ lines }, k) => {
    const start = from[k] ?? 0;
    return withoutWidow(start, fitting(lines, start, room), lines.length);
  });
  const isStuck = to.some((end, k) => end === (from[k] ?? 0) && end < (whole[k] ?? 0));
  return isStuck ? null : to;
}

/** As `split`, but never refuses: for what is higher than a page. */
export function forcedSplit<C, R>(row: Row<C, R>, from: readonly number[], room: number): number[] {
  const to = row.columns.map(({ lines }, k) => fitting(lines, from[k] ?? 0, room));
  const takesAny = to.some((end, k) => end > (from[k] ?? 0));
  return takesAny ? to : to.map((end, k) => Math.min(end + 1, row.columns[k]?.lines.length ?? end));
}

/** Height of the least that may stand at a page's foot: what a heading must have below it. */
export function leastHeight<C, R>(row: Row<C, R>): number {
  if (!row.mayBreak) return heightOf(row, zero(row), ends(row));
  const to = row.columns.map(({ lines }) => (lines.length < 2 * LEAST ? lines.length : LEAST));
  return heightOf(row, zero(row), to);
}

const zero = <C, R>(row: Row<C, R>): number[] => row.columns.map(() => 0);

function fitting(lines: readonly { readonly height: number }[], start: number, room: number): number {
  let end = start;
  let height = 0;
  for (; end < lines.length; end++) {
    height += lines[end]?.height ?? 0;
    if (height > room + TOLERANCE) break;
  }
  return end;
}

function withoutWidow(start: number, end: number, all: number): number {
  if (end >= all) return all;
  const kept = all - end < LEAST ? all - LEAST : end;
  return kept - start < LEAST ? start : kept;
}
