/**
 * The figures of one block in two languages, paired by what they say and not by where they stand,
 * since languages reorder. Pairs that agree in everything are taken first, then ever looser ones;
 * what is left over at the end is the fault, told once.
 */

import {
  dropAnsweredGlosses,
  dropPlanYears,
  dropRepeats,
  equalFigures,
  glossesOf,
  type Left,
  type Side,
} from './align-repeats.ts';
import { faultOf, likeliest, once, type Mismatch, type MismatchKind } from './align-faults.ts';
import { compareRatios } from './decimal.ts';
import { fold } from './draft.ts';
import { readPeriods, type PeriodMark } from './periods.ts';
import { readQuantities } from './read.ts';
import { atomsOf, comparatorsMeet, ROUNDED, type Atom } from './same.ts';
import type { Lang, Quantity, ReadOptions, Span } from './types.ts';

export type { Mismatch, MismatchKind } from './align-faults.ts';

export interface CompareOptions extends ReadOptions {
  /** The language that a figure is missing from is the other one; Chinese by default. */
  readonly original?: Lang;
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

type Test = (a: Atom, b: Atom) => boolean;

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
    (a, b) => both(a, b) && alike(a, b) && equal(a, b),
    (a, b) => mixed(a, b) && !isBase(a) && !isBase(b) && agreeing(a, b),
    (a, b) => both(a, b) && equal(a, b),
    (a, b) => mixed(a, b) && alike(a, b) && equal(a, b),
    // The number stands under another unit: the unit is the fault.
    (a, b) => both(a, b) && a.kind === 'amount' && b.kind === 'amount' && compareRatios(a.ratio, b.ratio) === 0,
  ];
}

/** 每所学校 counts nothing, and so answers for no figure. */
function isBase(one: Atom): boolean {
  return one.kind === 'base' && !one.firm;
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
