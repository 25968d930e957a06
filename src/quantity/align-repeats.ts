/** Figures that a text says twice: conversions in brackets, and a year or a plan that is named again. */

import { NONE_KEPT, ROUNDED, atomsOf, kindsMeet, sameNumber, unitsMeet, type Atom } from './same.ts';
import type { PeriodMark } from './periods.ts';
import type { Quantity } from './types.ts';
import { agree } from './units.ts';

export interface Side {
  readonly marks: readonly PeriodMark[];
  readonly atoms: Atom[];
  /** Conversions in brackets, and the figures that they repeat. */
  readonly glosses: ReadonlyMap<Quantity, Quantity>;
}

export interface Left {
  readonly zh: Set<Atom>;
  readonly en: Set<Atom>;
}

/** Whether two figures state one number; `kept` are the traditional units that both texts print. */
export function equalFigures(a: Atom, b: Atom, kept: ReadonlySet<string> = NONE_KEPT): boolean {
  if (!kindsMeet(a.kind, b.kind)) return false;
  const units = unitsMeet(a, b);
  return units !== 'clash' && sameNumber(a, b, units, kept);
}

const GLOSS =
  /^[^()\d]{0,24}\(\s?(?:[a-z’' ,]{0,30}|约合?|合|折合|即|相当于|约为|人民币)?\s?$|^,? (?:or|equivalent to|i\.e\.,?|that is,?|equal to) (?:about |some |approximately |around )?$|^[,、]\s?(?:约合|折合|合)$/i;

/**
 * Figures that only repeat the one before them: 200,000 mu (13,333 ha), the 14th Five-Year Plan
 * (2021–2025), a sum in another currency. A conversion that is wrong is no gloss.
 */
export function glossesOf(text: string, quantities: readonly Quantity[]): Map<Quantity, Quantity> {
  const glosses = new Map<Quantity, Quantity>();
  quantities.forEach((one, index) => {
    const host = quantities[index - 1];
    if (host !== undefined && GLOSS.test(text.slice(host.span.end, one.span.start)) && repeats(host, one))
      glosses.set(one, host);
  });
  return glosses;
}

function converted(pairs: readonly (readonly [Atom, Atom])[], side: 0 | 1, host: Quantity): boolean {
  return pairs.some((pair) => pair[side].quantity === host && pair[0].quantity.unit?.id !== pair[1].quantity.unit?.id);
}

/** A translation may keep only the figure or only its conversion, if it keeps to one unit: either answers for both. */
export function dropAnsweredGlosses(left: Left, pairs: readonly (readonly [Atom, Atom])[], zh: Side, en: Side): void {
  for (const [lang, own, facing, side] of [
    ['zh', zh, en, 0],
    ['en', en, zh, 1],
  ] as const) {
    for (const one of left[lang]) {
      const host = own.glosses.get(one.quantity);
      const gloss = [...own.glosses].find(([, repeated]) => repeated === one.quantity)?.[0];
      const answered = pairs.some((pair) => pair[side].quantity === (host ?? gloss));
      const kept = facing.atoms.some((atom) => atom.quantity.unit?.id === one.quantity.unit?.id);
      const spare = host === undefined ? !kept : host.kind === 'plan-period' || converted(pairs, side, host);
      if (answered && spare) left[lang].delete(one);
    }
  }
}

function repeats(host: Quantity, gloss: Quantity): boolean {
  if (host.kind === 'plan-period')
    return gloss.kind === 'year' && gloss.value === host.years[0] && gloss.upper?.value === host.years[1];
  if (
    host.kind !== 'amount' ||
    gloss.kind !== 'amount' ||
    host.unit === null ||
    gloss.unit === null ||
    host.unit.id === gloss.unit.id
  )
    return false;
  if (host.unit.measure === 'money' && gloss.unit.measure === 'money') return true;
  if (agree(host.unit, gloss.unit) !== 'convert') return false;
  const ends = atomsOf(host);
  const others = atomsOf(gloss);
  return (
    ends.length === others.length &&
    ends.every((end, index) => {
      const other = others[index];
      return other !== undefined && sameNumber(end, other, 'convert');
    })
  );
}

const REPEATED: ReadonlySet<string> = new Set(['year', 'plan-period', 'base', 'code', 'day', 'duration']);

/** 五年来…五年年均…: a stretch of years is named again as a year is. */
function repeatable(one: Atom): string {
  return one.kind === 'amount' && one.quantity.unit?.id === 'year' ? 'duration' : one.kind;
}

/**
 * A year, a plan or a base may be named again in one language: the figure is there. Not so where both
 * languages have one left over, since then one was changed into the other; nor for half of a range.
 */
export function dropRepeats(left: Left, pairs: readonly (readonly [Atom, Atom])[]): void {
  for (const [lang, side] of [
    ['zh', 0],
    ['en', 1],
  ] as const) {
    const facing = new Set([...left[lang === 'zh' ? 'en' : 'zh']].filter((one) => one.firm).map(repeatable));
    for (const one of left[lang]) {
      const kind = repeatable(one);
      if (!REPEATED.has(kind) || facing.has(kind) || one.quantity.upper !== null) continue;
      const again = pairs.some((pair) => repeatable(pair[side]) === kind && equalFigures(pair[side], one, ROUNDED));
      if (again) left[lang].delete(one);
    }
  }
}

/** 十四五 may be “2021–2025” in the other language. */
export function dropPlanYears(left: Left, pairs: readonly (readonly [Atom, Atom])[]): void {
  for (const [here, there, side] of [
    ['zh', 'en', 1],
    ['en', 'zh', 0],
  ] as const) {
    for (const plan of left[here]) {
      if (plan.kind !== 'plan-period') continue;
      const ends = plan.quantity.years.map((year) =>
        [...left[there]].find((one) => one.kind === 'year' && one.figure.value === year),
      );
      const known = plan.quantity.years.every(
        (year, index) =>
          ends[index] !== undefined ||
          pairs.some((pair) => pair[side].kind === 'year' && pair[side].figure.value === year),
      );
      if (!known) continue;
      left[here].delete(plan);
      for (const end of ends) if (end !== undefined) left[there].delete(end);
    }
  }
}
