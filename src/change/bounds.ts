/** What a target leaves open, as an interval; whether another leaves more open. All arithmetic is exact. */
import { compareRatios, ratioOf, toBase, unitRow, type Ratio } from '../quantity/index.ts';
import type { GoalRecord } from '../record/schema.ts';

export type TargetRecord = NonNullable<GoalRecord['target']>;
type UnitRecord = NonNullable<GoalRecord['unit']>;

/** Which way is better. */
export type Better = 'up' | 'down' | null;

/** A bound: a figure, and a hair more or less of it; `null` where there is none. */
type Bound = { readonly at: Ratio; readonly hair: -1 | 0 | 1 } | null;

/** The outcomes that keep the promise. */
export interface Interval {
  readonly low: Bound;
  readonly high: Bound;
}

/** `null` where the target has no figure. “About” reaches a hair below and above. */
export function intervalOf({ comparator, value, upper, unit }: TargetRecord): Interval | null {
  if (value === null) return null;
  const at = inBase(value, unit);
  const bound = (hair: -1 | 0 | 1): Bound => ({ at, hair });
  switch (comparator) {
    case 'ge':
      return { low: bound(0), high: null };
    case 'gt':
      return { low: bound(1), high: null };
    case 'le':
      return { low: null, high: bound(0) };
    case 'lt':
      return { low: null, high: bound(-1) };
    case 'approx':
      return { low: bound(-1), high: bound(1) };
    case 'between':
      return { low: bound(0), high: upper === null ? null : { at: inBase(upper, unit), hair: 0 } };
    default:
      return { low: bound(0), high: bound(0) };
  }
}

function inBase(value: string, unit: UnitRecord | null): Ratio {
  const ratio = ratioOf(value, unit?.power ?? 0);
  return (unit && toBase(ratio, unitRow(unit.measure))) ?? ratio;
}

/** Whether figures in the one unit say nothing in terms of the other. */
export function isOtherUnit(before: UnitRecord | null, after: UnitRecord | null): boolean {
  if (!before || !after) return false;
  if (before.currency !== after.currency) return true;
  const [a, b] = [unitRow(before.measure), unitRow(after.measure)];
  if (before.measure === after.measure) return false;
  if (!a || !b || a.measure !== b.measure) return true;
  // Schools and companies are both counted as places; an 个 may be a count of anything.
  return !(a.factor && b.factor) && (a.counts === undefined || a.counts !== b.counts);
}

/**
 * How the outcomes that keep the promise changed. Where it is known which way is better, the worst of them decides;
 * failing that, whether there are more of them or fewer.
 */
export function compareIntervals(
  before: Interval,
  after: Interval,
  better: Better,
): 'same' | 'weaker' | 'stronger' | 'other' {
  const low = compareLow(before.low, after.low);
  const high = compareHigh(before.high, after.high);
  if (low === 0 && high === 0) return 'same';
  if (better === 'up' && low !== 0) return low > 0 ? 'stronger' : 'weaker';
  if (better === 'down' && high !== 0) return high < 0 ? 'stronger' : 'weaker';
  // A ceiling on what is good, or a floor under what is bad, is no promise, unless both make a range.
  const isRange = [before, after].every(({ low: from, high: to }) => from !== null && to !== null);
  if (better !== null && !isRange) return 'other';
  if (low <= 0 && high >= 0) return 'weaker';
  if (low >= 0 && high <= 0) return 'stronger';
  return 'other';
}

/** Positive where the new floor is higher; none is the lowest. */
const compareLow = (a: Bound, b: Bound): number =>
  a && b ? compareBounds(a, b) : Number(b !== null) - Number(a !== null);
/** Positive where the new ceiling is higher; none is the highest. */
const compareHigh = (a: Bound, b: Bound): number =>
  a && b ? compareBounds(a, b) : Number(a !== null) - Number(b !== null);

function compareBounds(a: NonNullable<Bound>, b: NonNullable<Bound>): number {
  return compareRatios(b.at, a.at) || b.hair - a.hair;
}
