/** The target that a sentence states and nobody declared, to be proposed as front matter. */

import { readQuantities } from './read.ts';
import type { TargetData } from './target.ts';
import type { Lang, PeriodType, Quantity, ReadOptions } from './types.ts';

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
