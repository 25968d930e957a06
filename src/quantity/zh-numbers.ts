/** Numbers in Chinese text: digits with 万 and 亿, numerals, fractions, and the 多 and 余 within them. */

import { MAX_DIGITS } from './decimal.ts';
import { type PlainNumber, readChineseNumeral, ZH_DIGIT_SIGNS, ZH_NUMERAL_SIGNS, zhPower } from './numerals.ts';
import type { Figure, UnitUse } from './types.ts';
import { unitRow, useOf, zhUnitAt } from './units.ts';

export const N = ZH_NUMERAL_SIGNS;
export const D = ZH_DIGIT_SIGNS;
export const DASH = '(?:[-—–~〜―−－]{1,2}|至|到)';
const FRACTION = new RegExp(`(\\d{1,9}|[${N}]{1,4})分之(\\d+(?:\\.\\d+)?|[${N}]{1,12}(?:点[${D}]{1,9})?)`, 'y');
const ARABIC = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;

// Bounded: a longer run is no number, and must not be scanned again from each of its signs.
const CHINESE = new RegExp(`[${N}]{1,${MAX_DIGITS + 1}}(?:点[${D}]{1,9})?`, 'y');
const SLASH_FRACTION = /([1-9]\d?)\/([1-9]\d?)(?![\d/.百千万亿月])/y;
const PLACES = /\s?([多余来几]?)([十百千万亿]{0,8})([多余来]?)/y;
const VAGUE = /[几数好]([十百千万亿]{1,8})([多余]?)/y;

export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A number with what belongs to it but is no unit: 多, 余, and a fraction's unit. */
export interface Core {
  readonly figure: Figure;
  readonly end: number;
  readonly over: boolean;
  /** Written in Chinese numerals, so that it may be part of a word. */
  readonly words: boolean;
  /** Only a place, no digit: 百亿, 万. */
  readonly bare: boolean;
  readonly vague: boolean;
  readonly unit: UnitUse | null;
  /** 七八个: two digits in a row are a range. */
  readonly upper: Figure | null;
}

export function core(figure: PlainNumber, end: number, more: Partial<Core> = {}): Core {
  return {
    figure: { value: figure.value, power: figure.power, denominator: null },
    end,
    over: false,
    words: false,
    bare: false,
    vague: false,
    unit: null,
    upper: null,
    ...more,
  };
}

export function arabicOrChinese(text: string): string | null {
  return /^\d/.test(text) ? text : (readChineseNumeral(text)?.value ?? null);
}

function fractionAt(text: string, at: number): Core | null {
  const found = match(FRACTION, text, at);
  if (found === null) return null;
  const [whole, under = '', over = ''] = found;
  const named: Readonly<Record<string, string>> = { 百: 'percent', 千: 'permille' };
  const below = /^[百千万]$/.test(under) ? String(10 ** (zhPower(under) ?? 0)) : arabicOrChinese(under);
  const above = /^\d/.test(over) ? { value: over, power: 0 } : readChineseNumeral(over);
  if (above === null || below === null || /^0*$/.test(below)) return null;
  const unitId = named[under];
  const row = unitId === undefined ? undefined : unitRow(unitId);
  const made = core(above, at + whole.length);
  return row === undefined
    ? { ...made, figure: { ...made.figure, denominator: below } }
    : { ...made, unit: useOf(row, `${under}分之`) };
}

/** Takes back a last place that begins a unit: 50万千瓦 is 50 × 10^4 千瓦. */
function withoutUnitHead(text: string, start: number, places: string): string {
  const head = text.charAt(start + places.length - 1);
  return places !== '' && (head === '千' || head === '百') && zhUnitAt(text, start + places.length - 1) !== null
    ? places.slice(0, -1)
    : places;
}

export function arabicAt(text: string, at: number): Core | null {
  const slash = match(SLASH_FRACTION, text, at);
  if (slash !== null && !/[\d./]/.test(text.charAt(at - 1))) {
    return {
      ...core({ value: slash[1] ?? '', power: 0 }, at + slash[0].length),
      figure: { value: slash[1] ?? '', power: 0, denominator: slash[2] ?? null },
    };
  }
  const found = match(ARABIC, text, at);
  if (found === null) return null;
  const value = found[0].replaceAll(',', '');
  let end = at + found[0].length;
  const places = match(PLACES, text, end);
  const [whole = '', first = '', rawSigns = '', second = ''] = places ?? [];
  const signs = withoutUnitHead(text, end + whole.length - second.length - rawSigns.length, rawSigns);
  const trailing = signs === rawSigns ? second : '';
  const marked = first !== '' ? first : trailing;
  if (!overIsWhole(text, end + whole.length, marked)) {
    if (signs === '' || first !== '') return core({ value, power: 0 }, end);
    end += whole.length - second.length;
    return compound(text, core({ value, power: zhPower(signs) ?? 0 }, end));
  }
  end += signs === rawSigns ? whole.length : whole.length - second.length - rawSigns.length + signs.length;
  if (signs === '' && marked === '') end = at + found[0].length;
  return compound(text, core({ value, power: zhPower(signs) ?? 0 }, end, { over: marked !== '' }));
}

/** 多, 余 and 来 also begin words (多样, 余额, 来自); `after` is where the next sign stands. */
export function overIsWhole(text: string, after: number, mark: string): boolean {
  const next = text.charAt(after);
  switch (mark) {
    case '余':
      return next === '' || !'额下地热杭姚'.includes(next);
    case '多':
      return next === '' || (!'样化彩媒功语边式'.includes(next) && !(next === '元' && text.charAt(after + 1) === '化'));
    case '来':
      return next !== '' && '个家人名年天次万亿座项岁'.includes(next);
    default:
      return true;
  }
}

/** 3万5千, 1亿2000万: a second number with a smaller place adds to the first. */
function compound(text: string, first: Core): Core {
  if (first.figure.power === 0 || first.over) return first;
  const next = match(/(\d+)([百千万]+)/y, text, first.end);
  if (next === null || next[0].length > MAX_DIGITS || first.figure.value.includes('.')) return first;
  const power = zhPower(next[2] ?? '') ?? 0;
  if (power >= first.figure.power || first.figure.value.length > MAX_DIGITS) return first;
  const sum =
    BigInt(first.figure.value) * 10n ** BigInt(first.figure.power) + BigInt(next[1] ?? '0') * 10n ** BigInt(power);
  return core({ value: String(sum), power: 0 }, first.end + next[0].length);
}

function vagueAt(text: string, at: number): Core | null {
  const found = match(VAGUE, text, at);
  if (found === null) return null;
  return core({ value: '1', power: zhPower(found[1] ?? '') ?? 0 }, at + found[0].length, {
    over: true,
    words: true,
    vague: true,
  });
}

const NEIGHBOURS = /^([一二三四五六七八九])([二三四五六七八九])([十百千万亿]*)$/;

export function chineseAt(text: string, at: number): Core | null {
  const found = match(CHINESE, text, at);
  if (found === null) return null;
  const signs = withoutUnitHead(text, at, found[0]);
  const trimmed = signs === '' ? found[0] : signs;
  const pair = NEIGHBOURS.exec(trimmed);
  let end = at + trimmed.length;
  if (pair !== null && neighbours(pair[1] ?? '', pair[2] ?? '')) {
    const lower = readChineseNumeral((pair[1] ?? '') + (pair[3] ?? ''));
    const upper = readChineseNumeral((pair[2] ?? '') + (pair[3] ?? ''));
    if (lower !== null && upper !== null)
      return core(lower, end, { words: true, upper: { ...upper, denominator: null } });
  }
  const number = readChineseNumeral(trimmed);
  if (number === null) return null;
  const over = match(/([多余几来])([十百千万亿]*)/y, text, end);
  const mark = over?.[1] ?? '';
  const places = over?.[2] ?? '';
  const bare = /^[百千万亿]+$/.test(trimmed);
  if (over !== null && overIsWhole(text, end + over[0].length, mark)) {
    const kept = withoutUnitHead(text, end + 1, places);
    end += 1 + kept.length;
    const power = number.power + (zhPower(kept) ?? 0);
    return core({ value: number.value, power }, end, { over: true, words: true });
  }
  return core(number, end, { words: true, bare });
}

function neighbours(a: string, b: string): boolean {
  const low = readChineseNumeral(a);
  const high = readChineseNumeral(b);
  return low !== null && high !== null && (Number(high.value) - Number(low.value) === 1 || a + b === '三五');
}

export function coreAt(text: string, at: number): Core | null {
  const sign = text.charAt(at);
  if (sign === '几' || sign === '数' || sign === '好') return vagueAt(text, at);
  const fraction = fractionAt(text, at);
  if (fraction !== null) return fraction;
  return /\d/.test(sign) ? arabicAt(text, at) : chineseAt(text, at);
}
