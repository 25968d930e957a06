/** Five-year plans by number, and the words that say over what period a figure counts. */

import type { Lang, Period, Span } from './types.ts';

export interface PlanYears {
  readonly from: string;
  readonly to: string;
}

/** The years of China's n-th five-year plan; null before the first. The third began in 1966, after a gap. */
export function planYears(number: number): PlanYears | null {
  if (!Number.isInteger(number) || number < 1 || number > 60) return null;
  const from = number === 1 ? 1953 : number === 2 ? 1958 : 1966 + 5 * (number - 3);
  return { from: String(from), to: String(from + 4) };
}

/** A word that says how often or over what; loose ones need no answer in the other language. */
export interface PeriodMark {
  readonly period: Period;
  readonly span: Span;
  readonly firm: boolean;
}

interface PeriodRule {
  readonly period: Period;
  readonly firm: boolean;
  readonly pattern: RegExp;
  /** What every match holds: where a text lacks it, the pattern need not be tried at every place. */
  readonly hint?: RegExp;
}

const YEARLY =
  '(?:(?:a|per|each|every|in each|in every) (?:single )?year|each of the (?:[a-z]+ ){0,2}years|per annum|annually|yearly)';

/** Tried in order; a stretch of text that one rule has taken is closed to the later ones. */
const RULES: Readonly<Record<Lang, readonly PeriodRule[]>> = {
  zh: [
    { period: 'average-annual', firm: true, pattern: /年均|平均每年|每年平均|年平均|年度平均|每年均/g },
    { period: 'every-year', firm: true, pattern: /每年度?|每一年|逐年|年年|每个年度/g },
    { period: 'every-quarter', firm: true, pattern: /每季度?|每个季度/g },
    { period: 'every-month', firm: true, pattern: /每个?月|月均/g },
    { period: 'every-week', firm: true, pattern: /每周(?![一二三四五六日])|每个?星期(?![一二三四五六日])/g },
    { period: 'every-day', firm: true, pattern: /每天|每日|日均/g },
    { period: 'every-day', firm: false, pattern: /(?<![\d今昨明生节假平近往旧周每])日(?=[产供处接加发])/g },
    { period: 'cumulative', firm: false, pattern: /累计|合计|总计|共计|五年共|总共|兑现|新增|新建/g },
    {
      period: 'every-year',
      firm: false,
      pattern:
        /全年|年度|(?<![\d一二三四五六七八九十百千两多来余几半今去明当近往历青老中成新学少同周常整前后])年(?=[\u4e00-\u9fff])(?![初末底内中间来前后代级轻龄限画货会纪长青老少人报检审])/g,
    },
  ],
  en: [
    {
      period: 'average-annual',
      firm: true,
      pattern: new RegExp(
        `\\b(?:(?:an? )?average annual|annual average|average yearly|yearly average|compound annual|annualized|annualised|average\\w* annually|annually,? on average|${YEARLY},? on average|on average,? ${YEARLY}|on average annually|on an annual average|on a yearly average|on annual average)\\b`,
        'gi',
      ),
      hint: /averag|annuali[sz]ed|compound/i,
    },
    // “an average of 12,000 jobs a year”: the two words stand apart, with the figure between them.
    {
      period: 'average-annual',
      firm: true,
      pattern: new RegExp(`\\b(?:on average|averag(?:e|es|ed|ing)),? (?:[^.;!?]|\\.\\d){0,70}?\\b${YEARLY}\\b`, 'gi'),
      hint: /averag/i,
    },
    {
      period: 'average-annual',
      firm: true,
      pattern: new RegExp(`\\b${YEARLY} (?:[^.;!?,]|[.,]\\d){0,40}?\\bon average\\b`, 'gi'),
      hint: /on average/i,
    },
    {
      period: 'every-quarter',
      firm: true,
      pattern: /\b(?:(?:per|each|every) quarter|quarterly)\b/gi,
      hint: /quarter/i,
    },
    { period: 'every-month', firm: true, pattern: /\b(?:(?:a|per|each|every) month|monthly)\b/gi, hint: /month/i },
    { period: 'every-week', firm: true, pattern: /\b(?:(?:a|per|each|every) week|weekly)\b/gi, hint: /week/i },
    { period: 'every-day', firm: true, pattern: /\b(?:(?:a|per|each|every) day|daily)\b/gi, hint: /da(?:y|ily)/i },
    {
      period: 'every-year',
      firm: true,
      pattern: new RegExp(
        `(?<!\\b(?:half|within|for|after|over|than|about|nearly|under|takes?|lasts?) )\\b${YEARLY}\\b(?! (?:earlier|ago|before|later)|[- ]on[- ]year)|\\bevery single year\\b|\\byear (?:after|by) year\\b`,
        'gi',
      ),
      hint: /year|annu/i,
    },
    { period: 'every-year', firm: false, pattern: /\b(?:annual|yearly|full-year|year-round)\b/gi },
    {
      period: 'cumulative',
      firm: false,
      pattern: /\b(?:cumulative(?:ly)?|in total|altogether|combined|a total of|in all|additional|new)\b/gi,
    },
  ],
};

/** The period words of a text, by position. */
export function readPeriods(text: string, lang: Lang): PeriodMark[] {
  const marks: PeriodMark[] = [];
  const taken = new Uint8Array(text.length);
  for (const rule of RULES[lang]) {
    if (rule.hint?.test(text) === false) continue;
    rule.pattern.lastIndex = 0;
    for (const match of text.matchAll(rule.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken[span.start] === 1 || taken[span.end - 1] === 1) continue;
      taken.fill(1, span.start, span.end);
      marks.push({ period: rule.period, span, firm: rule.firm });
    }
  }
  return marks.sort((a, b) => a.span.start - b.span.start);
}
