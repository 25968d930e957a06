/**
 * Figures in front matter: read from their own short notation (`5 %`, `1.2 万人`, `8.5 张/千人`),
 * held against the goal's sentence, and proposed where a sentence states one that nobody declared.
 */

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

/** An amount as front matter prints it. */
export interface Amount extends Figure {
  readonly upper: Figure | null;
  readonly unit: UnitUse | null;
  readonly per: Base | null;
}

export interface AmountError {
  /** `empty`: no figure at all; `several`: more than one; `unread`: words that belong to no figure. */
  readonly error: 'empty' | 'several' | 'unread';
  readonly span: Span;
}

/**
 * Reads one amount and nothing else: a number, its place and unit, in Chinese or English. A word
 * after the number that the unit table lacks is kept as a counted unit, so that `12 座塔` is an amount.
 */
export function parseAmount(text: string): Amount | AmountError {
  const zh = wholeAmount(text, 'zh');
  if (!('error' in zh) && zh.unit !== null && zh.unit.id !== 'other') return zh;
  const en = wholeAmount(text, 'en');
  if (!('error' in en) && (en.unit !== null || 'error' in zh)) return en;
  return zh;
}

function wholeAmount(text: string, lang: Lang): Amount | AmountError {
  const all = readQuantities(text, lang);
  const found = all.filter((one) => one.kind !== 'base' && (one.firm || /[\d一]/.test(one.text)));
  const [first, ...more] = found;
  if (first === undefined) return { error: 'empty', span: { start: 0, end: text.length } };
  const second = more.find((one) => one.firm);
  if (second !== undefined) return { error: 'several', span: second.span };
  // 2025 alone is a number here, whatever year it might be in prose.
  const base = all.find((one) => one.kind === 'base' && one.span.start >= first.span.end);
  const end = base?.span.end ?? first.span.end;
  const rest = text.slice(end);
  const before = text.slice(0, first.span.start);
  const other = base === undefined ? otherUnit(rest, lang, first) : null;
  if (other === null && rest.trim() !== '') return { error: 'unread', span: { start: end, end: text.length } };
  if (!/^\s*(?:RMB|US|HK|CNY|USD|EUR)?\s?[¥￥$€]?\s*$/.test(before))
    return { error: 'unread', span: { start: 0, end: first.span.start } };
  const per =
    base === undefined
      ? null
      : { value: base.value, power: base.power, denominator: base.denominator, unit: base.unit, span: base.span };
  return {
    value: first.value,
    power: first.power,
    denominator: first.denominator,
    upper: first.upper,
    unit: other ?? first.unit,
    per,
  };
}

/** A multiple, or a counted thing that the table does not know: one word, or a few in English. */
function otherUnit(rest: string, lang: Lang, first: Quantity): UnitUse | null {
  const word = rest.trim();
  if (first.kind === 'multiple')
    return word === ''
      ? { id: 'other', measure: 'multiple', currency: null, printed: lang === 'zh' ? '倍' : 'times' }
      : null;
  // 座塔: the classifier belongs to the noun after it.
  if (
    lang === 'zh' &&
    first.unit?.measure === 'count' &&
    /^[\u4e00-\u9fff]{1,8}$/.test(rest) &&
    !/^(?:以上|以下|以内|左右)/.test(rest)
  ) {
    return { ...first.unit, printed: first.unit.printed + rest };
  }
  if (first.unit !== null) return null;
  const fits = lang === 'zh' ? /^[\u4e00-\u9fff]{1,8}$/.test(word) : /^[A-Za-z][A-Za-z -]{0,40}$/.test(word);
  return fits ? { id: 'other', measure: 'count', currency: null, printed: word } : null;
}

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
  const nearest = quantities
    .filter(isMeasured)
    .map((one) => ({ one, mismatch: difference(target, wanted, one, quantities) }))
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

function difference(
  target: TargetData,
  wanted: Quantity,
  stated: Quantity,
  all: readonly Quantity[],
): TargetMismatch | null {
  const at = (field: TargetField, span: Span | null): TargetMismatch => ({
    field,
    quantity: stated,
    span: span ?? stated.span,
  });
  const numbers = numberDifference(wanted, stated);
  if (numbers !== null) return at(numbers, stated.span);
  if (!comparatorHolds(target.comparator, stated)) return at('comparator', stated.comparatorSpan);
  if (target.per != null && stated.per !== null && !sameBase(target.per, stated.per)) return at('per', stated.per.span);
  if (!periodHolds(target.periodType, stated.period)) return at('period', stated.periodSpan);
  return yearDifference(target, stated, all);
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

/** 达到40% says “at least” by implication, so it agrees with `at least` and with a plain figure. */
function comparatorHolds(declared: Comparator, stated: Quantity): boolean {
  if (declared === stated.comparator) return true;
  if (stated.implied && declared === 'eq') return true;
  if (declared === 'between' || stated.comparator === 'between') return stated.upper !== null;
  return declared === 'lt' || declared === 'le' ? stated.shades.includes(declared) : false;
}

function sameBase(a: Base, b: Base): boolean {
  return compareRatios(figureRatio(a), figureRatio(b)) === 0 && agree(a.unit, b.unit) !== 'clash';
}

/** Words for a round of time exclude the others; a sum or a level is seldom said in so many words. */
function periodHolds(declared: PeriodType, stated: Period | null): boolean {
  if (stated === null || stated === declared) return true;
  if (stated === 'cumulative') return declared !== 'average-annual' && declared !== 'every-year';
  if (stated === 'every-year') return declared === 'each-year-event' || declared === 'every-case';
  return !(stated === 'average-annual' || declared === 'average-annual' || declared === 'every-year');
}

function yearDifference(target: TargetData, stated: Quantity, all: readonly Quantity[]): TargetMismatch | null {
  const named = all.filter((one) => one.kind === 'year' || one.kind === 'date' || one.kind === 'plan-period');
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

export interface TargetProposal extends TargetData {
  readonly quantity: Quantity;
  /** Fields that the sentence does not say in words, but that follow from its verbs or the plan's period. */
  readonly implied: readonly ('comparator' | 'period' | 'years')[];
}

/**
 * The target that a sentence states, to be proposed as front matter; null when it states no figure.
 * Where it says no year, the plan's own period stands in, and `implied` says so.
 */
export function proposeTarget(
  sentence: string,
  lang: Lang,
  planPeriod: { readonly from: string; readonly to: string },
  options: ReadOptions = {},
): TargetProposal | null {
  const quantities = readQuantities(sentence, lang, options);
  const stated = quantities.find((one) => one.firm && (one.kind === 'amount' || one.kind === 'multiple'));
  if (stated === undefined) return null;
  const { periodType, implied: periodImplied } = periodOf(stated, sentence, lang);
  const years = [
    ...new Set([
      ...stated.years,
      ...quantities.filter((one) => one.kind === 'plan-period').flatMap((one) => one.years),
    ]),
  ].sort();
  const level = periodType === 'at-date';
  const to = years.at(-1) ?? planPeriod.to;
  const from = level ? null : years.length > 1 ? (years[0] ?? planPeriod.from) : planPeriod.from;
  return {
    periodType,
    comparator: stated.comparator,
    value: stated.value,
    power: stated.power,
    denominator: stated.denominator,
    upper: stated.upper,
    unit: stated.unit,
    per: stated.per,
    from,
    to,
    quantity: stated,
    implied: [
      ...(stated.implied ? ['comparator' as const] : []),
      ...(periodImplied ? ['period' as const] : []),
      ...(years.length === 0 ? ['years' as const] : []),
    ],
  };
}

/** Verbs that bring something about add up over the period; a level holds at its end. */
const SUMS: Readonly<Record<Lang, RegExp>> = {
  zh: /新建|新增|建设|建成|改造|兑现|完成投资|投入|引进|培育|培训|打造|改扩建|发放|安排|创建|实施|建立/,
  en: /\b(?:build|add|create|renovate|pay out|pay|invest|bring in|attract|train|foster|establish|open|provide|new|allocate|implement)\b/i,
};

function periodOf(stated: Quantity, sentence: string, lang: Lang): { periodType: PeriodType; implied: boolean } {
  switch (stated.period) {
    case 'average-annual':
    case 'every-year':
    case 'cumulative':
      return { periodType: stated.period, implied: false };
    default: {
      const sum = stated.change === null && stated.unit?.measure !== 'share' && SUMS[lang].test(sentence);
      return { periodType: sum ? 'cumulative' : 'at-date', implied: stated.years.length === 0 || sum };
    }
  }
}
