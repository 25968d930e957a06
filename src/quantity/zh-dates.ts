/** Chinese years, dates, decades and five-year plans. */

import { quantity } from './draft.ts';
import { planYears } from './periods.ts';
import type { Figure, Quantity } from './types.ts';
import { arabicOrChinese, DASH, match, N } from './zh-numbers.ts';

const YEAR = `(?:1[5-9]|20|21)\\d\\d|[一二][${'〇零○一二三四五六七八九'}]{3}`;
const YEAR_RANGE = new RegExp(`(${YEAR})(?:年|财年)?\\s*${DASH}\\s*(${YEAR})(?:年|年度|财年)?(?!\\d)`, 'y');
const YEAR_MONTH_DAY = new RegExp(
  `(${YEAR})(?:年|[-./])(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:月|[-./](?=\\d))(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[日号](?:[-—–~至到]{1,2}(\\d{1,2})[日号])?)?)?(?![\\d个])`,
  'y',
);
const YEAR_ALONE = new RegExp(`(${YEAR})(?:年度?|财年)`, 'y');
const MONTH_DAY =
  /(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?!度)(?:(3[01]|[12]\d|0?[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?:[-—–~至到]{1,2}(3[01]|[12]\d|0?[1-9])[日号])?)?/y;
const MONTHS = /(1[0-2]|[1-9])月?[-—–~至到]{1,2}(1[0-2]|[1-9])月(?!\d)/y;
const DECADE =
  /(?:(\d{2}|[一二][〇零一二三四五六七八九]|二十|十[一二三四五六七八九])世纪|(上世纪)|本世纪|((?:19|20)))?([1-9]0|[一二三四五六七八九]十)年代/y;
const PLAN = new RegExp(
  '([“"‘]?)(十[一二三四五六七八九]|二十[一二三四五六七八九]?|[六七八九十])五(?:[”"’]|(?=规划|时期|期间|期末|末|以来|纲要|开局|收官|计划|建设|目标|发展|初|后|前))',
  'y',
);
const PLAN_LONG = new RegExp(`第(\\d{1,2}|[${N}]{1,3})个五年(?:规划|计划)`, 'y');

export function readPlan(text: string, at: number): Quantity | null {
  const long = match(PLAN_LONG, text, at);
  const short = long === null ? match(PLAN, text, at) : null;
  const found = long ?? short;
  if (found === null) return null;
  if (short !== null && short[1] === '' && /[“"‘]/.test(text.charAt(at - 1))) return null;
  // 九五 and the like need their marks: without them it is any two digits.
  if (short !== null && short[1] === '' && new RegExp(`[${N}]`).test(text.charAt(at - 1))) return null;
  if (short !== null && short[1] !== '' && !/[”"’]$/.test(short[0])) return null;
  const number = arabicOrChinese((long === null ? short?.[2] : long[1]) ?? '');
  const years = number === null ? null : planYears(Number(number));
  if (number === null || years === null) return null;
  return quantity(text, 'plan-period', {
    span: { start: at, end: at + found[0].length },
    value: number,
    years: [years.from, years.to],
  });
}

function pad(part: string): string {
  const digits = arabicOrChinese(part) ?? part;
  return digits.padStart(2, '0');
}

export function readDate(text: string, at: number): Quantity | null {
  if (/[\d.]/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at))) return null;
  const range = match(YEAR_RANGE, text, at);
  if (range !== null) {
    const upper = { value: arabicOrChinese(range[2] ?? '') ?? '', power: 0, denominator: null };
    return quantity(text, 'year', {
      span: { start: at, end: at + range[0].length },
      value: arabicOrChinese(range[1] ?? '') ?? '',
      upper,
    });
  }
  const full = match(YEAR_MONTH_DAY, text, at);
  if (full !== null && Number(pad(full[2] ?? '')) <= 12) {
    const day = full[3] === undefined ? '' : `-${pad(full[3])}`;
    return quantity(text, 'date', {
      span: { start: at, end: at + full[0].length },
      value: `${arabicOrChinese(full[1] ?? '')}-${pad(full[2] ?? '')}${day}`,
      upper: lastDay(full[2], full[4]),
    });
  }
  const year = match(YEAR_ALONE, text, at);
  if (year !== null)
    return quantity(text, 'year', {
      span: { start: at, end: at + year[0].length },
      value: arabicOrChinese(year[1] ?? '') ?? '',
    });
  return readDecade(text, at) ?? readMonth(text, at);
}

function readMonth(text: string, at: number): Quantity | null {
  const months = match(MONTHS, text, at);
  if (months !== null) {
    const upper = { value: pad(months[2] ?? ''), power: 0, denominator: null };
    return quantity(text, 'date', {
      span: { start: at, end: at + months[0].length },
      value: `--${pad(months[1] ?? '')}`,
      upper,
    });
  }
  const found = match(MONTH_DAY, text, at);
  if (found === null) return null;
  const day = found[2] === undefined ? '' : `-${pad(found[2])}`;
  return quantity(text, 'date', {
    span: { start: at, end: at + found[0].length },
    value: `--${pad(found[1] ?? '')}${day}`,
    upper: lastDay(found[1], found[3]),
    // 三月 alone is as often three months, or part of a name.
    firm: found[2] !== undefined || /^\d/.test(found[0]),
  });
}

/** 10月1日至7日: the second day is of the same month. */
function lastDay(month: string | undefined, day: string | undefined): Figure | null {
  return month === undefined || day === undefined
    ? null
    : { value: `${pad(month)}-${pad(day)}`, power: 0, denominator: null };
}

/** 20世纪90年代 → the code 1990s, as English prints it. */
function readDecade(text: string, at: number): Quantity | null {
  const found = match(DECADE, text, at);
  if (found === null) return null;
  const century =
    found[1] !== undefined
      ? Number(arabicOrChinese(found[1])) - 1
      : found[3] !== undefined
        ? Number(found[3])
        : found[2] !== undefined
          ? 19
          : null;
  const tens = arabicOrChinese(found[4] ?? '') ?? '';
  const value = century === null || Number.isNaN(century) ? `${tens}s` : `${century}${tens}s`;
  return quantity(text, 'code', { span: { start: at, end: at + found[0].length }, value, firm: century !== null });
}
