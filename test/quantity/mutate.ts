/**
 * Breaks a true pair in one place, in the ways that plans and translations go wrong. Works on the
 * text alone and knows nothing of how figures are read, so that it cannot share a blind spot.
 */

import type { Pair } from './pairs.ts';

export type FaultClass = 'digit' | 'power' | 'unit' | 'comparator' | 'lost' | 'added' | 'period';

export interface Mutant {
  readonly fault: FaultClass;
  readonly lang: 'zh' | 'en';
  readonly from: string;
  readonly to: string;
  readonly pair: Pair;
}

/** A rule gives every way in which it can break a text. */
interface Rule {
  readonly fault: FaultClass;
  readonly break: (text: string) => string[];
  /** Words of the other language that both readings render, so that the change is no error. */
  readonly unless?: RegExp;
}

/** One result for each place that the pattern matches. */
function swap(fault: FaultClass, pattern: RegExp, replacement: string | ((match: string) => string)): Rule {
  return {
    fault,
    break: (text) =>
      [...text.matchAll(pattern)].map((match) => {
        const whole = match[0];
        const made = typeof replacement === 'string' ? replacement : replacement(whole);
        return tidy(text.slice(0, match.index) + made + text.slice(match.index + whole.length));
      }),
  };
}

function tidy(text: string): string {
  return text.replace(/ {2,}/g, ' ');
}

const nextDigit = (digit: string): string => String((Number(digit) % 9) + 1);
const digits = swap('digit', /\d/g, nextDigit);

const ZH_NEXT: Readonly<Record<string, string>> = {
  两: '三',
  二: '三',
  三: '四',
  四: '五',
  五: '六',
  六: '七',
  七: '八',
  八: '九',
  九: '八',
  十: '二十',
};
const EN_NEXT: Readonly<Record<string, string>> = {
  two: 'three',
  three: 'four',
  four: 'five',
  five: 'six',
  six: 'seven',
  seven: 'eight',
  eight: 'nine',
  nine: 'ten',
  ten: 'twelve',
  twelve: 'thirteen',
  twenty: 'thirty',
  thirty: 'forty',
  second: 'third',
  third: 'fourth',
  fourth: 'fifth',
  seventh: 'eighth',
};
const capitalLike = (model: string, word: string): string =>
  /^[A-Z]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const ZH_RULES: readonly Rule[] = [
  digits,
  swap(
    'digit',
    /(?<![二三四五六七八九十百第“])[两二三四五六七八九十](?=[所次个年项座家亩户名张万千百]|分之)(?!年规划|个五年)/g,
    (sign) => ZH_NEXT[sign] ?? sign,
  ),
  swap('digit', /翻一番|翻番/g, '翻两番'),
  swap('digit', /翻两番/g, '翻一番'),
  swap('power', /(?<=[\d千百十五八])万(?=[^人名元年]|人|元|名)/g, ''),
  swap('power', /(?<=\d)万/g, '亿'),
  swap('power', /(?<=\d)亿/g, '万'),
  swap('power', /(?<=\d)亿/g, ''),
  swap('unit', /%|％/g, '个百分点'),
  swap('unit', /个百分点/g, '%'),
  swap('unit', /亩/g, '公顷'),
  swap('unit', /公顷/g, '亩'),
  swap('unit', /平方米/g, '平方公里'),
  swap('unit', /平方公里/g, '平方米'),
  swap('unit', /(?<=[\d万亿])公里/g, '米'),
  swap('unit', /(?<=[\d万亿])元/g, '美元'),
  swap('unit', /美元/g, '元'),
  swap('unit', /吨(?!标)/g, '公斤'),
  swap('unit', /分钟/g, '小时'),
  swap('unit', /(?<=\d个?)月/g, '年'),
  swap('unit', /(?<=[\d万])人(?!次|均)/g, '户'),
  swap('unit', /(?<=[\d万])户/g, '人'),
  // 规模以上 and 地级及以上 name a class of firms and of cities, whose English is no figure's comparator.
  swap('comparator', /(?<!规模|级|级及)(?:及?以上|以内|左右)/g, ''),
  swap('comparator', /(?<!规模|级|级及)以上/g, '左右'),
  swap('comparator', /以内/g, '左右'),
  swap('comparator', /(?:不低于|不少于|至少|最少|不超过|不高于|最多|至多|不得超过|低于|少于|超过|高于)(?=[\d两])/g, ''),
  swap('comparator', /(?<!不)低于/g, '不高于'),
  swap('comparator', /(?<!不)少于/g, '不超过'),
  swap('comparator', /(?<!不)(?:超过|突破)(?=\d)/g, '不低于'),
  swap('comparator', /不低于|不少于/g, '约'),
  swap('comparator', /(?<!节)约(?=\d)|近(?=\d)/g, '超过'),
  swap('comparator', /(?<=\d)[多余](?=[万个家户名亩])/g, ''),
  swap('lost', /\d+(?:,\d{3})*(?:\.\d+)?[万亿]*(?:%|元|亩|人|个|所|家|张|公里|平方米|吨|户|件|名|年|次)?/g, ''),
  swap('lost', /(?<=[\u4e00-\u9fff])\d+(?:\.\d+)?/g, ''),
  swap('added', /。$/g, ',新增项目37个。'),
  swap('added', /。$/g, ',同比增长3.7%。'),
  swap('period', /年均|平均每年/g, '每年'),
  swap('period', /(?<!平均)每年/g, '年均'),
  swap('period', /每月/g, '每年'),
  swap('period', /每年|年均/g, ''),
];

const EN_RULES: readonly Rule[] = [
  digits,
  swap(
    'digit',
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|third|fourth|seventh)\b(?!-year plan)/gi,
    (word) => capitalLike(word, EN_NEXT[word.toLowerCase()] ?? word),
  ),
  swap('digit', /\bdouble\b/g, 'triple'),
  swap('power', /(?<=\d) million\b/g, ''),
  swap('power', /(?<=\d) million\b/g, ' billion'),
  swap('power', /(?<=\d) billion\b/g, ' million'),
  swap('power', /(?<=\d) trillion\b/g, ' billion'),
  swap('power', /(?<=\d),000\b/g, ''),
  swap('power', /(?<=\d)0,000\b/g, ',000'),
  swap('unit', /\bpercent\b|per cent\b|(?<=\d)%/g, ' percentage points'),
  swap('unit', /percentage points?/g, 'percent'),
  swap('unit', /(?<=\d )mu\b/g, 'hectares'),
  swap('unit', /(?<=\d )(?:hectares|ha)\b/g, 'mu'),
  swap('unit', /(?<=\d )yuan\b/g, 'US dollars'),
  swap('unit', /U\.S\. dollars/g, 'yuan'),
  swap('unit', /US\$/g, 'RMB '),
  swap('unit', /square (?:met|kilomet)(?:er|re)s/g, 'hectares'),
  swap('unit', /(?<=\d )(?:km|kilometers)\b/g, 'meters'),
  swap('unit', /(?<=\d )tonnes\b(?! of (?:standard )?coal)/g, 'kilograms'),
  swap('unit', /(?<=\d[ -])minute/g, 'hour'),
  swap('unit', /(?<=\d )(?:people|workers|jobs)\b/g, 'households'),
  swap('unit', /(?<=\d )households\b/g, 'people'),
  swap(
    'comparator',
    /\b(?:at least|no less than|no fewer than|not less than|a minimum of|at most|no more than|within|below|under|fewer than|less than|more than|over|exceeding|above)(?= (?:the )?(?:[\d$]|RMB|one|two|three|four|five|ten|half))/gi,
    '',
  ),
  { ...swap('comparator', /\b(?:below|under|fewer than)(?= \d)/g, 'at most'), unless: /以下|以内|内/ },
  {
    ...swap('comparator', /\b(?<!no )(?<!at or )(?:more than|over|exceeding|above)(?= \d)/gi, 'at least'),
    unless: /以上/,
  },
  swap('comparator', /\b(?:at least|no less than|no fewer than)(?= \d)/gi, 'about'),
  swap('comparator', /\b(?:about|around|nearly|close to|roughly)(?= \d)/gi, ''),
  swap('comparator', / (?:or more|or above|and over)\b/g, ''),
  swap('lost', /\b\d+(?:,\d{3})*(?:\.\d+)?(?: (?:million|billion|trillion))?(?: (?:percent|yuan|mu|km|beds))?\b/g, ''),
  swap('lost', /\b(?:two|three|four|five|ten) (?=[a-z])/g, ''),
  swap('added', /\.$/g, ', with 37 new projects.'),
  swap('added', /\.$/g, ', up 3.7 percent.'),
  swap('period', /a year on average/g, 'a year'),
  swap('period', /average annual/g, 'annual'),
  swap('period', /(?<!average[^.]*)\b(?:a|each|every|per) year\b(?! on average)/gi, 'a year on average'),
  swap('period', / (?:a|each|every|per) (?:year|month|quarter|day)\b/g, ''),
];

/** Every way to break a pair, one fault at a time. Rules that change nothing give nothing. */
export function mutantsOf(pair: Pair): Mutant[] {
  const sides = [['zh', ZH_RULES] as const, ['en', EN_RULES] as const];
  return sides.flatMap(([lang, rules]) =>
    rules.flatMap((rule) => {
      const from = pair[lang];
      if (rule.unless?.test(pair[lang === 'zh' ? 'en' : 'zh']) === true) return [];
      return [...new Set(rule.break(from))]
        .filter((to) => to !== from)
        .map((to): Mutant => ({ fault: rule.fault, lang, from, to, pair: { ...pair, [lang]: to } }));
    }),
  );
}
