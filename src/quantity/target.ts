/** Figures declared in front matter, held against the goal's sentence. */

import { compareRatios, figureRatio, sameDigits } from './decimal.ts';
import { readQuantities } from './read.ts';
import { atomsOf, sameNumber, unitsMeet } from './same.ts';
import type {
  Base,
  Comparator,
  Figure,
  Lang,
  Period,
  PeriodType,
  Quantity,
  ReadOptions,
  Span,
  UnitUse,
} from './types.ts';
import { agree } from './units.ts';

/** A goal's target, as plain data. `from` and `to` are four-digit years. */
export interface TargetData {
  readonly periodType: PeriodType;
  readonly comparator: Comparator;
  readonly value: string;
  readonly power: number;
  readonly denominator?: string | null;
  readonly upper?: Figure | null;
  readonly unit: UnitUse | null;
  readonly per?: Base | null;
  readonly from: string | null;
  readonly to: string | null;
}

export type TargetField = 'figure' | 'value' | 'power' | 'unit' | 'comparator' | 'per' | 'period' | 'year';

export interface TargetMismatch {
  readonly field: TargetField;
  /** The figure of the sentence that comes nearest; null where the sentence has none. */
  readonly quantity: Quantity | null;
  /** What to underline in the sentence; null where it says nothing. */
  readonly span: Span | null;
}

/**
 * Holds a declared target against the goal's own sentence; null when they agree. What the sentence
 * does not say (a period, a year) is not contradicted. One difference at most: the gravest.
 */
export function compareTarget(
  target: TargetData,
  sentence: string,
  lang: Lang,
  options: ReadOptions = {},
): TargetMismatch | null {
  const quantities = readQuantities(sentence, lang, options);
  const wanted = asQuantity(target);
  const context = { sentence, lang, all: quantities };
  const nearest = quantities
    .filter(isMeasured)
    .map((one) => ({ one, mismatch: difference(target, wanted, one, context) }))
    .sort((a, b) => gravity(a.mismatch, a.one) - gravity(b.mismatch, b.one))[0];
  if (nearest === undefined) return { field: 'figure', quantity: null, span: null };
  return nearest.mismatch;
}

const FIELDS: readonly TargetField[] = ['year', 'period', 'per', 'comparator', 'unit', 'power', 'value', 'figure'];

/** How far a figure of the sentence is from the target; firm figures come before loose words. */
function gravity(mismatch: TargetMismatch | null, one: Quantity): number {
  return (mismatch === null ? 0 : 2 + 2 * FIELDS.indexOf(mismatch.field)) + (one.firm ? 0 : 1);
}

function isMeasured(one: Quantity): boolean {
  return one.kind === 'amount' || one.kind === 'multiple' || one.kind === 'ordinal';
}

function asQuantity(target: TargetData): Quantity {
  return {
    kind: target.unit?.measure === 'multiple' ? 'multiple' : 'amount',
    span: { start: 0, end: 0 },
    text: '',
    value: target.value,
    power: target.power,
    denominator: target.denominator ?? null,
    upper: target.upper ?? null,
    unit: target.unit?.id === 'other' ? null : target.unit,
    comparator: target.comparator,
    implied: false,
    shades: [],
    comparatorSpan: null,
    period: target.periodType,
    periodSpan: null,
    years: [],
    change: null,
    direction: null,
    per: target.per ?? null,
    firm: true,
  };
}

interface Context {
  readonly sentence: string;
  readonly lang: Lang;
  readonly all: readonly Quantity[];
}

function difference(target: TargetData, wanted: Quantity, stated: Quantity, context: Context): TargetMismatch | null {
  const at = (field: TargetField, span: Span | null): TargetMismatch => ({
    field,
    quantity: stated,
    span: span ?? stated.span,
  });
  const numbers = numberDifference(wanted, stated);
  if (numbers !== null) return at(numbers, stated.span);
  if (!comparatorHolds(target.comparator, stated, context)) return at('comparator', stated.comparatorSpan);
  if (target.per != null && stated.per !== null && !sameBase(target.per, stated.per)) return at('per', stated.per.span);
  if (!periodHolds(target.periodType, periodSaid(stated, context))) return at('period', stated.periodSpan);
  return yearDifference(target, stated, context);
}

function numberDifference(wanted: Quantity, stated: Quantity): 'value' | 'power' | 'unit' | null {
  const ours = atomsOf(wanted);
  const theirs = atomsOf(stated);
  const [own] = ours;
  const [other] = theirs;
  if (own === undefined || other === undefined || ours.length !== theirs.length) return 'value';
  const units = unitsMeet(own, other);
  const same = ours.every((one, index) => {
    const facing = theirs[index];
    return (
      facing !== undefined &&
      (units === 'clash' ? compareRatios(one.ratio, facing.ratio) === 0 : sameNumber(one, facing, units))
    );
  });
  if (same) return units === 'clash' ? 'unit' : null;
  return units !== 'convert' && sameDigits(own.ratio, other.ratio) ? 'power' : 'value';
}

function wordAt(sentence: string, span: Span): string {
  return sentence.slice(span.start, span.end).toLowerCase();
}

/** Published translations say “over 5 percent” for 5%以上 and “below” for 以内; the Chinese sentence settles which. */
const LOOSELY: Readonly<Partial<Record<Comparator, RegExp>>> = { ge: /^(?:over|above)$/, le: /^(?:below|under)$/ };

/** 达到40% says “at least” by implication, so it agrees with `at least` and with a plain figure. */
function comparatorHolds(declared: Comparator, stated: Quantity, { sentence, lang }: Context): boolean {
  if (declared === stated.comparator) return true;
  const word = stated.comparatorSpan === null ? '' : wordAt(sentence, stated.comparatorSpan);
  if (lang === 'en' && LOOSELY[declared]?.test(word) === true) return true;
  if (stated.implied && declared === 'eq') return true;
  if (declared === 'between' || stated.comparator === 'between') return stated.upper !== null;
  return declared === 'lt' || declared === 'le' ? stated.shades.includes(declared) : false;
}

function sameBase(a: Base, b: Base): boolean {
  return compareRatios(figureRatio(a), figureRatio(b)) === 0 && agree(a.unit, b.unit) !== 'clash';
}

/** What is averaged over a year, and no growth: 年均浓度. */
const AVERAGED: Readonly<Record<Lang, RegExp>> = {
  zh: /^(?:浓度|气温|温度|值|降水|降雨|水位)/,
  en: /^(?:,? [\w.]+){0,3} (?:concentrations?|temperature|rainfall|precipitation|level|value)\b/,
};

function periodSaid(stated: Quantity, { sentence, lang }: Context): Period | null {
  if (stated.period !== 'average-annual' || stated.periodSpan === null) return stated.period;
  const { end } = stated.periodSpan;
  return AVERAGED[lang].test(sentence.slice(end, end + 60)) ? null : stated.period;
}

/** Words for a round of time exclude the others; a sum or a level is seldom said in so many words. */
function periodHolds(declared: PeriodType, stated: Period | null): boolean {
  if (stated === null || stated === declared) return true;
  if (stated === 'cumulative') return declared !== 'average-annual' && declared !== 'every-year';
  if (stated === 'every-year') return declared === 'each-year-event' || declared === 'every-case';
  return !(stated === 'average-annual' || declared === 'average-annual' || declared === 'every-year');
}

/** What stands before a year that others are held against: 比2020年, “than in 2020”. */
const BASE_BEFORE: Readonly<Record<Lang, RegExp>> = {
  zh: /(?:[比较与]|达到|[是为])$/,
  en: /\b(?:than(?: in| at the end of)?|over|from(?: the)?|compared (?:with|to)(?: the)?|(?:that|those|times|levels?|figures?) (?:of|in)|double (?:its|the)|times (?:its|the)) $/i,
};

/** A year that the figure is only compared with; 是 and 达到 need the 的 of 2020年的2倍. */
function isBaseYear(one: Quantity, { sentence, lang }: Context): boolean {
  const before = sentence.slice(Math.max(0, one.span.start - 24), one.span.start);
  if (!BASE_BEFORE[lang].test(before)) return false;
  return lang === 'en' || /[比较与]$/.test(before) || sentence.charAt(one.span.end) === '的';
}

function yearDifference(target: TargetData, stated: Quantity, context: Context): TargetMismatch | null {
  const named = context.all.filter(
    (one) => (one.kind === 'year' && !isBaseYear(one, context)) || one.kind === 'date' || one.kind === 'plan-period',
  );
  if (named.length === 0 || target.to === null) return null;
  const years = named.flatMap((one) =>
    one.kind === 'plan-period'
      ? [...one.years]
      : [one.value.slice(0, 4), ...(one.upper === null ? [] : [one.upper.value])],
  );
  if (!years.some((year) => /^\d{4}$/.test(year)) || years.includes(target.to)) return null;
  const last = named.at(-1);
  return { field: 'year', quantity: stated, span: last?.span ?? stated.span };
}
