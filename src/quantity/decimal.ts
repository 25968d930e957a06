/**
 * Exact arithmetic on printed numbers. Binary floating point would make 0.1 + 0.2 a question of
 * luck, and a third or a mu in hectares has no finite decimal: hence ratios of BigInts.
 */

import type { Figure } from './types.ts';

export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** Longer runs of digits are identifiers, not measurements, and would make arithmetic slow. */
export const MAX_DIGITS = 40;

const POWERS: bigint[] = [];
for (let power = 0n; power <= 100n; power++) POWERS.push(10n ** power);

function tenTo(power: number): bigint {
  return POWERS[power] ?? 10n ** BigInt(power);
}

/** `value` is digits with an optional point (`"4.50"`); anything else gives zero over one. */
export function ratioOf(value: string, power = 0, denominator: string | null = null): Ratio {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) return { n: 0n, d: 1n };
  const decimals = match[2] ?? '';
  const exponent = power - decimals.length;
  const digits = BigInt((match[1] ?? '0') + decimals);
  const n = exponent > 0 ? digits * tenTo(exponent) : digits;
  const d = exponent < 0 ? tenTo(-exponent) : 1n;
  return { n, d: denominator === null ? d : d * BigInt(denominator) };
}

export function figureRatio(figure: Figure): Ratio {
  return ratioOf(figure.value, figure.power, figure.denominator);
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function add(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function compareRatios(a: Ratio, b: Ratio): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sameRatio(a: Ratio, b: Ratio): boolean {
  return a.n * b.d === b.n * a.d;
}

/** Whether `a` lies nearer to `b` than `slack`. */
export function within(a: Ratio, b: Ratio, slack: Ratio): boolean {
  const difference = a.n * b.d - b.n * a.d;
  const size = difference < 0n ? -difference : difference;
  return size * slack.d < slack.n * a.d * b.d;
}

/** Half of the last place that carries information: 13,300 → 50, 1.33万 → 50, 0.10 → 0.005. */
export function halfPlace(figure: Figure): Ratio {
  const [whole = '', decimals] = figure.value.split('.');
  const zeros = decimals === undefined ? (/0*$/.exec(whole)?.[0].length ?? 0) : -decimals.length;
  const place = (zeros === whole.length ? 0 : zeros) + figure.power;
  return place >= 0 ? { n: 5n * tenTo(place), d: 10n } : { n: 5n, d: tenTo(1 - place) };
}

/** Whether the two differ by a whole power of ten and in nothing else (1.2万 and 1.2; 12,000 and 1,200). */
export function sameDigits(a: Ratio, b: Ratio): boolean {
  if (a.n === 0n || b.n === 0n) return false;
  let left = a.n * b.d;
  let right = b.n * a.d;
  if (left > right) [left, right] = [right, left];
  for (let power = 0; power <= 15 && left < right; power++) left *= 10n;
  return left === right;
}
