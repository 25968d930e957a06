/**
 * The figures of one block in two languages, paired by what they say and not by where they stand,
 * since languages reorder. Pairs that agree in everything are taken first, then ever looser ones;
 * what is left over at the end is the fault, told once.
 */

import { compareRatios, sameDigits } from './decimal.ts';
import { fold } from './draft.ts';
import { readPeriods, type PeriodMark } from './periods.ts';
import { readQuantities } from './read.ts';
import { atomsOf, comparatorsMeet, kindsMeet, NONE_KEPT, ROUNDED, sameNumber, unitsMeet, type Atom } from './same.ts';
import type { Lang, Quantity, ReadOptions, Span } from './types.ts';
import { agree } from './units.ts';

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

export interface CompareOptions extends ReadOptions {
  /** The language that a figure is missing from is the other one; Chinese by default. */
  readonly original?: Lang;
}

interface Side {
  readonly marks: readonly PeriodMark[];
  readonly atoms: Atom[];
  /** Conversions in brackets, and the figures that they repeat. */
  readonly glosses: ReadonlyMap<Quantity, Quantity>;
}

/** Every difference between what the two texts say in figures; empty when they say the same. */
export function comparePair(zhText: string, enText: string, options: CompareOptions = {}): Mismatch[] {
  const original = options.original ?? 'zh';
  const zh = sideOf(zhText, 'zh', options, original === 'zh');
  const en = sideOf(enText, 'en', options, original === 'en');
  const pairs: [Atom, Atom][] = [];
  const left = { zh: new Set(zh.atoms), en: new Set(en.atoms) };
  const kept = keptUnits(zh, en);
  for (const test of passes(kept)) takePairs(left.zh, left.en, test, pairs);
  dropRepeats(left, pairs);
  dropPlanYears(left, pairs);
  dropAnsweredGlosses(left, pairs, zh, en);
  const mismatches = [...pairs.flatMap(([a, b]) => differences(a, b, zh, en)), ...leftovers(left, original)];
  return once(mismatches).sort((a, b) => (a.zhSpan?.start ?? Infinity) - (b.zhSpan?.start ?? Infinity) || 0);
}

function sideOf(text: string, lang: Lang, options: ReadOptions, original: boolean): Side {
  const quantities = readQuantities(text, lang, options);
  const hosts = glossesOf(fold(text), quantities);
  const glosses = new Map<Quantity, Quantity>();
  const atoms = quantities.flatMap((one) => {
    const host = hosts.get(one);
    if (host === undefined) return atomsOf(one);
    // What the original prints must be answered; what a translation adds in brackets need not be.
    const gloss: Quantity = { ...one, firm: original, shades: [...one.shades, ...host.shades, 'eq', 'about'] };
    glosses.set(gloss, host);
    return atomsOf(gloss);
  });
  return { marks: readPeriods(text, lang), atoms, glosses };
}

/** The traditional units that the translation keeps: then 亩 must be answered in mu, to the digit. */
function keptUnits(zh: Side, en: Side): ReadonlySet<string> {
  const used = (side: Side): Set<string> =>
    new Set(
      side.atoms
        .filter((one) => one.kind === 'amount')
        .map((one) => one.quantity.unit?.id ?? '')
        .filter((id) => ROUNDED.has(id)),
    );
  const other = used(en);
  return new Set([...used(zh)].filter((id) => other.has(id)));
}

const GLOSS =
  /^[^()\d]{0,24}\(\s?(?:[a-z’' ,]{0,30}|约合?|合|折合|即|相当于|约为|人民币)?\s?$|^,? (?:or|equivalent to|i\.e\.,?|that is,?|equal to) (?:about |some |approximately |around )?$|^[,、]\s?(?:约合|折合|合)$/i;

/**
 * Figures that only repeat the one before them: 200,000 mu (13,333 ha), the 14th Five-Year Plan
 * (2021–2025), a sum in another currency. A conversion that is wrong is no gloss.
 */
function glossesOf(text: string, quantities: readonly Quantity[]): Map<Quantity, Quantity> {
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
function dropAnsweredGlosses(left: Left, pairs: readonly (readonly [Atom, Atom])[], zh: Side, en: Side): void {
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

type Test = (a: Atom, b: Atom) => boolean;

function equalFigures(a: Atom, b: Atom, kept: ReadonlySet<string> = NONE_KEPT): boolean {
  if (!kindsMeet(a.kind, b.kind)) return false;
  const units = unitsMeet(a, b);
  return units !== 'clash' && sameNumber(a, b, units, kept);
}

/** From pairs that agree in everything to pairs that share a number and no more. */
function passes(kept: ReadonlySet<string>): readonly Test[] {
  const equal: Test = (a, b) => equalFigures(a, b, kept);
  const agreeing: Test = (a, b) => equal(a, b) && comparatorsMeet(a, b);
  const both: Test = (a, b) => a.firm && b.firm;
  const mixed: Test = (a, b) => a.firm !== b.firm;
  const alike: Test = (a, b) => a.kind === b.kind;
  return [
    (a, b) => both(a, b) && alike(a, b) && sameWay(a, b) && agreeing(a, b),
    (a, b) => both(a, b) && alike(a, b) && agreeing(a, b),
    (a, b) => both(a, b) && agreeing(a, b),
    // Numbers within names answer each other first, lest they answer for a figure that was lost.
    (a, b) => !a.firm && !b.firm && alike(a, b) && a.figure.value.length > 1 && equal(a, b),
    (a, b) => mixed(a, b) && alike(a, b) && agreeing(a, b),
    (a, b) => mixed(a, b) && agreeing(a, b),
    (a, b) => both(a, b) && equal(a, b),
    (a, b) => mixed(a, b) && alike(a, b) && equal(a, b),
    // The number stands under another unit: the unit is the fault.
    (a, b) => both(a, b) && a.kind === 'amount' && b.kind === 'amount' && compareRatios(a.ratio, b.ratio) === 0,
  ];
}

/** Of several equal figures, those that count over one period and change one way belong together. */
function sameWay(a: Atom, b: Atom): boolean {
  return (
    a.quantity.period === b.quantity.period &&
    (a.quantity.change === null || b.quantity.change === null || a.quantity.change === b.quantity.change)
  );
}

function takePairs(zh: Set<Atom>, en: Set<Atom>, test: Test, pairs: [Atom, Atom][]): void {
  for (const a of zh) {
    for (const b of en) {
      if (!test(a, b)) continue;
      pairs.push([a, b]);
      zh.delete(a);
      en.delete(b);
      break;
    }
  }
}

interface Left {
  readonly zh: Set<Atom>;
  readonly en: Set<Atom>;
}

const REPEATED: ReadonlySet<string> = new Set(['year', 'plan-period', 'base', 'code', 'day']);

/**
 * A year, a plan or a base may be named again in one language: the figure is there. Not so where both
 * languages have one left over, since then one was changed into the other; nor for half of a range.
 */
function dropRepeats(left: Left, pairs: readonly (readonly [Atom, Atom])[]): void {
  for (const [lang, side] of [
    ['zh', 0],
    ['en', 1],
  ] as const) {
    const facing = new Set([...left[lang === 'zh' ? 'en' : 'zh']].filter((one) => one.firm).map((one) => one.kind));
    for (const one of left[lang]) {
      if (!REPEATED.has(one.kind) || facing.has(one.kind) || one.quantity.upper !== null) continue;
      const again = pairs.some((pair) => pair[side].kind === one.kind && equalFigures(pair[side], one, ROUNDED));
      if (again) left[lang].delete(one);
    }
  }
}

/** 十四五 may be “2021–2025” in the other language. */
function dropPlanYears(left: Left, pairs: readonly (readonly [Atom, Atom])[]): void {
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

function mismatch(
  kind: MismatchKind,
  zh: Atom | null,
  en: Atom | null,
  mark?: 'comparatorSpan' | 'periodSpan',
): Mismatch {
  const span = (one: Atom | null): Span | null =>
    one === null ? null : ((mark === undefined ? null : one.quantity[mark]) ?? one.quantity.span);
  return { kind, zh: zh?.quantity ?? null, en: en?.quantity ?? null, zhSpan: span(zh), enSpan: span(en) };
}

/** What differs between two figures that were paired; one difference a pair. */
function differences(a: Atom, b: Atom, zh: Side, en: Side): Mismatch[] {
  if (!a.firm && !b.firm) return [];
  if (!equalFigures(a, b)) return [mismatch('unit', a, b)];
  if (!comparatorsMeet(a, b)) return [mismatch('comparator', a, b, 'comparatorSpan')];
  if (a.kind !== 'amount' && a.kind !== 'multiple') return [];
  if (!spansTime(a, b) && !periodsMeet(a, b, zh.marks, en.marks)) return [mismatch('period', a, b, 'periodSpan')];
  const [one, other] = [a.quantity, b.quantity];
  if (a.kind === 'multiple' || b.kind === 'multiple' || one.change === null || other.change === null) return [];
  if (one.change !== other.change) return [mismatch('change', a, b)];
  return one.change === 'growth' &&
    one.direction !== null &&
    other.direction !== null &&
    one.direction !== other.direction
    ? [mismatch('direction', a, b)]
    : [];
}

/** In “within a year” and 一年内 the year is the amount itself. */
function spansTime(a: Atom, b: Atom): boolean {
  return [a, b].some((one) => !one.firm && one.quantity.unit?.measure === 'calendar');
}

/**
 * A period word may govern several figures, and a translation may say it once for all. So a
 * difference counts only where the other text has no such word at all.
 */
function periodsMeet(a: Atom, b: Atom, zh: readonly PeriodMark[], en: readonly PeriodMark[]): boolean {
  const one = firmPeriod(a.quantity, zh);
  const other = firmPeriod(b.quantity, en);
  if (one === other) return true;
  const lacks = (mark: PeriodMark | null, marks: readonly PeriodMark[]): boolean =>
    mark !== null && !marks.some((known) => known.period === mark.period);
  return one?.period === other?.period || (!lacks(one, en) && !lacks(other, zh));
}

function firmPeriod(one: Quantity, marks: readonly PeriodMark[]): PeriodMark | null {
  return marks.find((mark) => mark.firm && mark.span.start === one.periodSpan?.start) ?? null;
}

function leftovers(left: Left, original: Lang): Mismatch[] {
  const zh = [...left.zh].filter((one) => one.firm);
  const en = [...left.en].filter((one) => one.firm);
  const found: Mismatch[] = [];
  for (const [a, b] of likeliest(zh, en)) {
    found.push(mismatch(faultOf(a, b), a, b));
    zh.splice(zh.indexOf(a), 1);
    en.splice(en.indexOf(b), 1);
  }
  for (const a of zh) found.push(lone(a, [...left.en], original === 'zh' ? 'figure-missing' : 'figure-added', 'zh'));
  for (const b of en) found.push(lone(b, [...left.zh], original === 'zh' ? 'figure-added' : 'figure-missing', 'en'));
  return found;
}

/** A firm figure alone may still face a loose word of its kind: 第二 against “first”, 翻两番 against “double”. */
function lone(one: Atom, loose: readonly Atom[], kind: MismatchKind, lang: Lang): Mismatch {
  const facing = loose.find(
    (other) =>
      !other.firm &&
      other.kind === one.kind &&
      (one.kind === 'ordinal' || one.kind === 'multiple') &&
      other.figure.value !== '1',
  );
  if (facing !== undefined) return lang === 'zh' ? mismatch('value', one, facing) : mismatch('value', facing, one);
  return lang === 'zh' ? mismatch(kind, one, null) : mismatch(kind, null, one);
}

/** Pairs what is left by how alike it is, so that a changed figure is one fault and not two. */
function likeliest(zh: readonly Atom[], en: readonly Atom[]): [Atom, Atom][] {
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

function faultOf(a: Atom, b: Atom): MismatchKind {
  if (a.kind === 'year' && b.kind === 'year') return 'year';
  if (a.kind === 'day') return 'date';
  const numeric = a.kind === 'amount' || a.kind === 'base';
  return numeric && sameDigits(a.ratio, b.ratio) && unitsMeet(a, b) !== 'convert' ? 'power' : 'value';
}

/** Both ends of a range, and all figures under one period word, tell one fault. */
function once(mismatches: readonly Mismatch[]): Mismatch[] {
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
