/**
 * What a Chinese sentence says in figures. A scanner walks the text; each reader knows one form and
 * begins at one kind of sign. Arabic digits always count. A Chinese numeral counts only when it
 * measures: most are parts of words (一带一路, 千方百计), and those come back as loose readings, which
 * the other language may answer but need not.
 */

import { attachPeriods, clipped, fold, maskNames, quantity } from './draft.ts';
import { readChineseNumeral, readRoman } from './numerals.ts';
import type { Base, Quantity, ReadOptions } from './types.ts';
import { zhUnitAt } from './units.ts';
import { readBase, readNumber, readPerMu, readSlashBase, unitAfter } from './zh-amounts.ts';
import { readDate, readPlan } from './zh-dates.ts';
import { arabicOrChinese, D, match, N } from './zh-numbers.ts';
import { senseAfter, senseBefore } from './zh-senses.ts';

const ORDINAL = new RegExp(`第(\\d{1,4}|[${N}]{1,6})`, 'y');
const DOUBLING = new RegExp(`翻了?(近|约|超|逾)?(?:(\\d|[${D}])番|番|倍)`, 'y');
const FORMULA = /\d+(?:\s?\+\s?(?:\d+|[A-Z]))+/y;
const ROUND_THE_CLOCK = /(?:7\s?[×xX*]\s?24|24\s?[×xX*]\s?7)(?:个?小时)?/y;
const CODE = /[A-Za-z]+[-‐]?\d+(?:\.\d+)?[A-Za-z]*(?:\+)?|[A-Z]\+\d+|[A-Za-z]+(?=[^A-Za-z]|$)/y;
const DIGIT_CODE = /\d+(?:\.\d+)?[A-Z](?![A-Za-z])\+?/y;

/** 第一 is a rank only before what ranks; 第一时间 and 第一责任人 are figures of speech. */
const RANKED = /位|名|季度|产业|批|梯队|方阵|次|届|个|期|阶段|步|轮|大|家|卷|章|条|[,。;、”)]|$/y;

function readOrdinal(text: string, at: number): Quantity | null {
  const found = match(ORDINAL, text, at);
  if (found === null) return null;
  const signs = found[1] ?? '';
  const value = arabicOrChinese(signs);
  const number = readChineseNumeral(signs);
  if (value === null) return null;
  const end = at + found[0].length;
  const firm = signs !== '一' || match(RANKED, text, end) !== null;
  return quantity(text, 'ordinal', {
    span: { start: at, end },
    value,
    power: /^\d/.test(signs) ? 0 : (number?.power ?? 0),
    firm,
  });
}

function readDoubling(text: string, at: number): Quantity | null {
  const found = match(DOUBLING, text, at);
  if (found === null) return null;
  const times = found[2] === undefined ? 1 : Number(arabicOrChinese(found[2]));
  const end = at + found[0].length;
  const within = at + found[0].indexOf(found[1] ?? '') + (found[1]?.length ?? 0);
  const sense = senseAfter(text, end) ?? senseBefore(text, found[1] === undefined ? at : within, false);
  return quantity(text, 'multiple', {
    span: { start: at, end },
    value: String(2 ** times),
    change: 'level',
    direction: 'up',
    comparator: sense.comparator,
    shades: sense.shades,
    comparatorSpan: sense.span,
  });
}

const HALF = /一半|半数|半(?=以上|个?小时|年|天|个月|公里|径|数|日)/y;

function readHalf(text: string, at: number): Quantity | null {
  const found = match(HALF, text, at) ?? (/[过超近逾]/.test(text.charAt(at - 1)) ? match(/半/y, text, at) : null);
  if (found === null || /[上下大前后]/.test(text.charAt(at - 1)) || text.charAt(at + 1) === '径') return null;
  const end = at + found[0].length;
  const { unit, end: unitEnd } = found[0] === '半' ? unitAfter(text, end) : { unit: null, end };
  const after = senseAfter(text, unitEnd);
  const before = senseBefore(text, at, true);
  const sense = after ?? before;
  return quantity(text, 'amount', {
    span: { start: at, end: unitEnd },
    value: '1',
    denominator: '2',
    unit,
    comparator: sense.comparator,
    shades: sense.shades,
    comparatorSpan: sense.span,
  });
}

const CLOCK_TIME = /(\d{1,2})(?:[:∶](\d\d)(?![\d:∶.])|时(?![期代段间速效空刻])(?:(\d{1,2})分)?|点(\d{1,2})分)/y;

/** 9:30, 9时30分: by the twelve-hour clock, so that 15时 and “3 p.m.” agree. */
function readTime(text: string, at: number): Quantity | null {
  const found = /[\d:]/.test(text.charAt(at - 1)) ? null : match(CLOCK_TIME, text, at);
  if (found === null || Number(found[1]) > 24) return null;
  const minutes = (found[2] ?? found[3] ?? found[4] ?? '00').padStart(2, '0');
  return quantity(text, 'code', {
    span: { start: at, end: at + found[0].length },
    value: `${Number(found[1]) % 12}:${minutes}`,
  });
}

function readCode(text: string, at: number): Quantity | null {
  const time = readTime(text, at);
  if (time !== null) return time;
  const clock = match(ROUND_THE_CLOCK, text, at);
  if (clock !== null) return quantity(text, 'code', { span: { start: at, end: at + clock[0].length }, value: '24/7' });
  const letters = match(FORMULA, text, at) ?? match(CODE, text, at) ?? match(DIGIT_CODE, text, at);
  if (letters === null) return null;
  if (/^A{3,5}$/.test(letters[0]))
    return quantity(text, 'code', { span: { start: at, end: at + letters[0].length }, value: `${letters[0].length}A` });
  const digitsFirst = /^\d/.test(letters[0]);
  if (digitsFirst && zhUnitAt(text, at + /^[\d.]+/.exec(letters[0])![0].length) !== null) return null;
  const end = at + letters[0].length;
  // 5G+智慧社区: the sign joins what follows. AA+ keeps its own.
  const name = digitsFirst && /[A-Z]\+$/.test(letters[0]) ? letters[0].slice(0, -1) : letters[0];
  const value = name.replace(/\s/g, '').toUpperCase();
  return quantity(text, 'code', { span: { start: at, end }, value, firm: /\d/.test(value) });
}

const LOOSE: Readonly<Record<string, string>> = {
  双: '2',
  首: '1',
  先: '1',
  头: '1',
  半: '1/2',
  俩: '2',
  仨: '3',
  倍: '2',
  初: '1',
  单: '1',
  廿: '20',
  元: '1',
  优: '1',
  再: '2',
  对: '2',
};

const ROMAN = /([IVX]{1,4})(?![A-Za-z0-9])|[\u2160-\u216b]/y;
const CLASSED = /\s?(?:类|级|期|型|等|档)/y;

/** Ⅲ类, III级: the class is a figure where the word after it says that it ranks. */
function readClass(text: string, at: number): Quantity | null {
  const found = match(ROMAN, text, at);
  const value = found === null ? null : readRoman(found[0]);
  if (found === null || value === null) return null;
  const end = at + found[0].length;
  const ranked = match(CLASSED, text, end) !== null;
  if (!ranked && found[1] !== undefined) return null;
  return quantity(text, 'ordinal', { span: { start: at, end }, value: String(value), firm: ranked && value > 1 });
}

function readLoose(text: string, at: number): Quantity | null {
  const value = LOOSE[text.charAt(at)];
  if (value === undefined || (text.charAt(at) === '倍' && text.charAt(at + 1) !== '增')) return null;
  const [over = '1', under = null] = value.split('/');
  return quantity(text, 'amount', { span: { start: at, end: at + 1 }, value: over, denominator: under, firm: false });
}

type Reader = (text: string, at: number) => Quantity | null;

const NUMERAL = new Set([...N]);

/** Which forms may begin with a sign, in the order in which they are tried. */
function readersAt(sign: string): readonly Reader[] {
  if (sign >= '0' && sign <= '9') return FOR_DIGIT;
  if (NUMERAL.has(sign)) return FOR_NUMERAL;
  return FOR_SIGN.get(sign) ?? (/[A-Za-z]/.test(sign) ? FOR_LETTER : NONE);
}

const NONE: readonly Reader[] = [];
const NAMED_DAY = /(1[0-2]|[1-9])[·•](3[01]|[12]\d|[1-9])(?=[”"’])/y;

/** “7·20”: a day that names what happened on it. */
function readNamedDay(text: string, at: number): Quantity | null {
  const found = /[“"‘]/.test(text.charAt(at - 1)) ? match(NAMED_DAY, text, at) : null;
  if (found === null) return null;
  const [whole, month = '', day = ''] = found;
  const value = `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return quantity(text, 'date', { span: { start: at, end: at + whole.length }, value, firm: false });
}

const FOR_DIGIT: readonly Reader[] = [readNamedDay, readDate, readCode, readNumber];
const FOR_NUMERAL: readonly Reader[] = [readPlan, readDate, readHalf, readNumber];
const FOR_LETTER: readonly Reader[] = [readClass, readCode];

const FOR_SIGN: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ['第', [readPlan, readOrdinal]],
  ['亩', [readPerMu]],
  ['翻', [readDoubling]],
  ['每', [readBase]],
  ['/', [readSlashBase]],
  ...['“', '"', '‘'].map((sign): [string, readonly Reader[]] => [sign, [readPlan]]),
  ...['几', '数', '好'].map((sign): [string, readonly Reader[]] => [sign, [readNumber]]),
  ['半', [readHalf, readLoose]],
  ['上', [readDate]],
  ...[...'双首先头俩仨倍初单廿元优再对'].map((sign): [string, readonly Reader[]] => [sign, [readLoose]]),
  ...[...'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'].map((sign): [string, readonly Reader[]] => [sign, [readClass]]),
]);

/** Reads every figure of a Chinese text, by position. */
export function readChinese(original: string, options: ReadOptions): Quantity[] {
  const text = maskNames(fold(original), options.names ?? []);
  const found: Quantity[] = [];
  let at = 0;
  while (at < text.length) {
    const one = firstReading(text, at);
    if (one !== null) found.push(clipped(one, found.at(-1), at));
    at = one === null ? skipFrom(text, at) : Math.max(one.span.end, at + 1);
  }
  const spread = spreadComparators(text, found);
  return attachPeriods(text, 'zh', attachBases(text, spread)).map((one) => ({
    ...one,
    text: original.slice(one.span.start, one.span.end),
  }));
}

function firstReading(text: string, at: number): Quantity | null {
  for (const reader of readersAt(text.charAt(at))) {
    const one = reader(text, at);
    if (one !== null) return one;
  }
  return null;
}

/** Past a sign that nothing reads; a run of digits or numerals that nothing read is passed whole. */
function skipFrom(text: string, at: number): number {
  const run = match(/\d+/y, text, at);
  return run === null ? at + 1 : at + run[0].length;
}

/** In 分别超过5%和6% the comparator may hold for both: the second then agrees with either. */
function spreadComparators(text: string, found: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const one of found) {
    const last = result.at(-1);
    const between = last === undefined ? '' : text.slice(last.span.end, one.span.start);
    const listed = last !== undefined && /^(?:、|和|与|及|以及|,)$/.test(between) && last.unit?.id === one.unit?.id;
    const takes =
      listed &&
      one.comparatorSpan === null &&
      last.comparatorSpan !== null &&
      last.comparatorSpan.start < last.span.start;
    result.push(takes ? { ...one, shades: [...one.shades, ...last.shades] } : one);
  }
  for (let index = result.length - 2; index >= 0; index--) {
    const one = result[index];
    const next = result[index + 1];
    if (one === undefined || next === undefined) continue;
    const between = text.slice(one.span.end, next.span.start);
    const trailing = next.comparatorSpan !== null && next.comparatorSpan.start >= next.span.end;
    if (/^(?:、|和|与|及)$/.test(between) && trailing && one.comparatorSpan === null && one.kind === next.kind) {
      const unit = one.unit ?? next.unit;
      result[index] = { ...one, unit, shades: [...one.shades, ...next.shades] };
    } else if (
      /^(?:、|和|与|及)$/.test(between) &&
      one.unit === null &&
      one.kind === 'amount' &&
      next.kind === 'amount' &&
      next.unit !== null &&
      one.firm
    ) {
      result[index] = { ...one, unit: next.unit };
    }
  }
  return result;
}

/** Ties 每千人口 to the amounts after it in its clause, and 张/千人 to the amount before it. */
function attachBases(text: string, found: readonly Quantity[]): Quantity[] {
  let base: Quantity | null = null;
  return found.map((one, index) => {
    if (one.kind === 'base') {
      base = text.charAt(one.span.start) === '每' ? one : null;
      return one;
    }
    if (one.kind !== 'amount') return one;
    const next = found[index + 1];
    const slash = next?.kind === 'base' && next.span.start === one.span.end ? next : null;
    const held = slash ?? base;
    if (held === null || /[。;]/.test(text.slice(held.span.end, one.span.start))) return one;
    return { ...one, per: perOf(held) };
  });
}

export function perOf(base: Quantity): Base {
  return { value: base.value, power: base.power, denominator: base.denominator, unit: base.unit, span: base.span };
}
