/** What differs between two texts, and which of their leftover figures belong together. */

import { sameDigits } from './decimal.ts';
import { comparatorsMeet, kindsMeet, unitsMeet, type Atom } from './same.ts';
import type { Quantity, Span } from './types.ts';

/** In order of precedence: where a pair differs in several ways, the first is told. */
export type MismatchKind =
  | 'figure-missing'
  | 'figure-added'
  | 'value'
  | 'power'
  | 'unit'
  | 'comparator'
  | 'period'
  | 'change'
  | 'direction'
  | 'year'
  | 'date';

export interface Mismatch {
  readonly kind: MismatchKind;
  readonly zh: Quantity | null;
  readonly en: Quantity | null;
  /** What to underline in each text; null on the side where the figure is not. */
  readonly zhSpan: Span | null;
  readonly enSpan: Span | null;
}

/** Pairs what is left by how alike it is, so that a changed figure is one fault and not two. */
export function likeliest(zh: readonly Atom[], en: readonly Atom[]): [Atom, Atom][] {
  const candidates = zh
    .slice(0, 200)
    .flatMap((a, row) =>
      en.slice(0, 200).map((b, column) => ({ a, b, cost: distance(a, b) + Math.abs(row - column) / 1000 })),
    )
    .filter(({ cost }) => cost < 10)
    .sort((one, other) => one.cost - other.cost);
  const taken = new Set<Atom>();
  const pairs: [Atom, Atom][] = [];
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

function distance(a: Atom, b: Atom): number {
  if (!kindsMeet(a.kind, b.kind)) return 10;
  if (a.kind === 'code') return shape(a.text) === shape(b.text) ? 0 : 10;
  const units = unitsMeet(a, b);
  const digits = sameDigits(a.ratio, b.ratio) ? 0 : 2;
  const measure = units === 'clash' ? (digits === 0 ? 4 : 7) : units === 'open' ? 1 : 0;
  return digits + measure + (a.kind === b.kind ? 0 : 3) + (comparatorsMeet(a, b) ? 0 : 0.5);
}

/** 5G and 6G have one shape; a changed digit in a code is one fault. */
function shape(code: string): string {
  return code.replace(/\d+/g, '0');
}

export function faultOf(a: Atom, b: Atom): MismatchKind {
  if (a.kind === 'year' && b.kind === 'year') return 'year';
  if (a.kind === 'day') return 'date';
  const numeric = a.kind === 'amount' || a.kind === 'base';
  return numeric && sameDigits(a.ratio, b.ratio) && unitsMeet(a, b) !== 'convert' ? 'power' : 'value';
}

/** Both ends of a range, and all figures under one period word, tell one fault. */
export function once(mismatches: readonly Mismatch[]): Mismatch[] {
  const seen = new Set<string>();
  return mismatches.filter((one) => {
    const shared = one.kind === 'comparator' || one.kind === 'period' || one.kind === 'unit';
    const key = `${one.kind} ${one.zhSpan?.start ?? '-'} ${one.enSpan?.start ?? '-'}`;
    const half =
      one.kind === 'period' && one.zhSpan !== null && one.enSpan !== null
        ? `${one.kind} ${one.zh?.period} ${one.en?.period} ${one.zh?.periodSpan?.start}`
        : key;
    if (shared && (seen.has(key) || seen.has(half))) return false;
    seen.add(key).add(half);
    return true;
  });
}
