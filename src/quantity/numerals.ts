/**
 * Numerals in words → decimal strings, after GB/T 15835-2011 for Chinese. Written numbers only;
 * what a number measures is the business of the language modules.
 */

import { MAX_DIGITS } from './decimal.ts';

const ZH_DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((sign, value): [string, number] => [sign, value]),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((sign, value): [string, number] => [sign, value]),
  ['○', 0],
  ['两', 2],
]);
const ZH_PLACES: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
  ['万', 4],
  ['亿', 8],
]);

/** Signs that a Chinese numeral is made of, as the inside of a character class. */
export const ZH_NUMERAL_SIGNS = '零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟';
export const ZH_DIGIT_SIGNS = '零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖';

/** 万亿 → 12, 百万 → 6, 千 → 3. Empty gives 0; a sign that is no place gives null. */
export function zhPower(signs: string): number | null {
  let power = 0;
  for (const sign of signs) {
    const place = ZH_PLACES.get(sign);
    if (place === undefined) return null;
    power += place;
  }
  return power;
}

/** A digit a place, as years are written: 二〇二五 → 2025. */
function positional(signs: string): string | null {
  let digits = '';
  for (const sign of signs) {
    const digit = ZH_DIGITS.get(sign);
    if (digit === undefined) return null;
    digits += String(digit);
  }
  return digits === '' ? null : digits;
}

/** A number by its places: 两千五百 → 2500. No point, no 万 with a fraction before it. */
function placed(signs: string): string | null {
  let total = 0n;
  let section = 0n;
  let digit: bigint | null = null;
  for (const sign of signs) {
    const value = ZH_DIGITS.get(sign);
    if (value !== undefined) {
      digit = BigInt(value);
      continue;
    }
    const place = ZH_PLACES.get(sign);
    if (place === undefined) return null;
    const unit = 10n ** BigInt(place);
    if (place < 4) section += (digit ?? 1n) * unit;
    else if (place === 4) {
      section = (section + (digit ?? 0n) || 1n) * unit;
      total += section;
      section = 0n;
    } else {
      total = (total + section + (digit ?? 0n) || 1n) * unit;
      section = 0n;
    }
    digit = null;
  }
  return String(total + section + (digit ?? 0n));
}

export interface PlainNumber {
  readonly value: string;
  readonly power: number;
}

/**
 * Decodes a Chinese numeral; null when the signs do not make one. A closing 万, 亿 or 万亿 is kept
 * as a power of ten, as it is with Arabic digits: 一百二十万 → 120 × 10^4, but 一万二千 → 12000.
 */
export function readChineseNumeral(signs: string): PlainNumber | null {
  if (signs.length === 0 || signs.length > MAX_DIGITS) return null;
  const tail = /(?:万亿|万|亿)$/.exec(signs)?.[0] ?? '';
  const head = signs.slice(0, signs.length - tail.length);
  if (tail !== '' && head !== '' && !/[万亿]/.test(head)) {
    const coefficient = decimalNumeral(head);
    if (coefficient !== null) return { value: coefficient, power: zhPower(tail) ?? 0 };
  }
  if (tail !== '' && head === '') return { value: '1', power: zhPower(tail) ?? 0 };
  const value = decimalNumeral(signs);
  return value === null ? null : { value, power: 0 };
}

/** 四点五 → 4.5; without 点, a whole number written by places or digit by digit. */
function decimalNumeral(signs: string): string | null {
  const [whole = '', decimals, ...rest] = signs.split('点');
  if (rest.length > 0 || whole === '') return null;
  const number = /[十百千万亿拾佰仟]/.test(whole) ? placed(whole) : positional(whole);
  if (number === null || decimals === undefined) return number;
  const digits = positional(decimals);
  return digits === null ? null : `${number}.${digits}`;
}

const EN_UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Cardinals below a hundred that are one word. */
export const EN_CARDINALS: ReadonlyMap<string, number> = new Map([
  ...EN_UNITS.map((word, value): [string, number] => [word, value]),
  ...EN_TENS.flatMap((word, tens): [string, number][] => (word === '' ? [] : [[word, tens * 10]])),
]);

const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** Ordinals below a hundred that are one word; `zeroth` is left out, nobody ranks there. */
export const EN_ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[...EN_CARDINALS]
    .filter(([, value]) => value > 0)
    .map(([word, value]): [string, number] => [IRREGULAR_ORDINALS[word] ?? `${word.replace(/y$/, 'ie')}th`, value]),
  ['hundredth', 100],
]);

/** Words that multiply what stands before them, with their power of ten. */
export const EN_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['mn', 6],
  ['bn', 9],
  ['tn', 12],
  ['mln', 6],
  ['bln', 9],
]);

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** I–XII, as letters or as the single signs Ⅰ–Ⅻ; otherwise null. */
export function readRoman(text: string): number | null {
  const sign = text.length === 1 ? text.charCodeAt(0) - 0x2160 : -1;
  if (sign >= 0 && sign < 12) return sign + 1;
  const value = ROMAN.indexOf(text);
  return value > 0 ? value : null;
}
