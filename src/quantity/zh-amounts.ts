/** Chinese amounts: a number with its unit, range, base and comparators. */

import { MAX_DIGITS } from './decimal.ts';
import { quantity } from './draft.ts';
import { readChineseNumeral } from './numerals.ts';
import type { Figure, Quantity, UnitUse } from './types.ts';
import { MONEY_SIGNS, unitRow, type UnitRow, useOf, zhUnitAt } from './units.ts';
import { arabicAt, chineseAt, type Core, coreAt, DASH, match } from './zh-numbers.ts';
import { changeBefore, senseAfter, senseBefore, settle } from './zh-senses.ts';

const RANGE_SIGN = new RegExp(`\\s?${DASH}\\s?`, 'y');

/** A unit of money printed before its figure: ￥500万. */
function moneyBefore(text: string, at: number): { readonly unit: UnitUse | null; readonly start: number } {
  const slice = text.slice(Math.max(0, at - 4), at).trimEnd();
  const start = Math.max(0, at - 4) + slice.length;
  for (const [sign, id] of MONEY_SIGNS.zh) {
    const row = slice.endsWith(sign) ? unitRow(id) : undefined;
    if (row !== undefined) return { unit: useOf(row, sign), start: start - sign.length };
  }
  return { unit: null, start: at };
}

interface Measured {
  readonly unit: UnitUse | null;
  readonly row: UnitRow | null;
  readonly end: number;
}

export function unitAfter(text: string, at: number): Measured {
  const skip = text.charAt(at) === ' ' ? 1 : 0;
  const found = zhUnitAt(text, at + skip);
  if (found === null) return { unit: null, row: null, end: at };
  const end = at + skip + found.length;
  return { unit: useOf(found.row, text.slice(at + skip, end)), row: found.row, end };
}

function baseOf(text: string, at: number, start: number): Quantity | null {
  // 每千瓦时: the 千 is the unit's.
  const named = /[千百]/.test(text.charAt(at)) && zhUnitAt(text, at) !== null;
  const number = named ? null : /\d/.test(text.charAt(at)) ? arabicAt(text, at) : chineseAt(text, at);
  const begin = number?.end ?? at;
  const { unit, row, end } = unitAfter(text, begin);
  if (number === null && unit === null) return null;
  if (row?.measure === 'time' || row?.measure === 'calendar') return null;
  if (number === null && (row === null || (row.measure === 'count' && row.counts === undefined))) return null;
  const figure = number?.figure ?? { value: '1', power: 0, denominator: null };
  const one = figure.value === '1' && figure.power === 0;
  return quantity(text, 'base', {
    span: { start, end },
    ...figure,
    unit,
    firm: !one || (unit !== null && unit.measure !== 'count'),
  });
}

/** 亩均: a base that English spells out. */
export function readPerMu(text: string, at: number): Quantity | null {
  const row = /^亩[均产]/.test(text.slice(at, at + 2)) ? unitRow('mu') : undefined;
  return row === undefined
    ? null
    : quantity(text, 'base', { span: { start: at, end: at + 1 }, value: '1', unit: useOf(row, '亩'), firm: false });
}

/** 每千人口, 每万人; 每五年 is a round of time, and no base. */
export function readBase(text: string, at: number): Quantity | null {
  if (text.charAt(at) !== '每' || text.charAt(at + 1) === '年') return null;
  const row = text.charAt(at + 1) === '度' ? unitRow('kwh') : undefined;
  return row === undefined
    ? baseOf(text, at + 1, at)
    : quantity(text, 'base', { span: { start: at, end: at + 2 }, value: '1', unit: useOf(row, '度'), firm: false });
}

/** 张/千人, 元/平方米. */
export function readSlashBase(text: string, at: number): Quantity | null {
  if (text.charAt(at) !== '/') return null;
  const counted = /\d/.test(text.charAt(at - 1)) && match(/\/\d*[百千万]/y, text, at) !== null;
  return counted || zhUnitBefore(text, at) ? baseOf(text, at + 1, at) : null;
}

function zhUnitBefore(text: string, at: number): boolean {
  for (let length = 1; length <= 6; length++) if ((zhUnitAt(text, at - length)?.length ?? 0) === length) return true;
  return false;
}

const TIMES = /\s?倍(?![增率频速式])/y;
const NUMBERED = /号(?![码召称])/y;

/** 时速350公里: the hour stands before the figure. */
function speedOf(text: string, at: number, unit: UnitUse | null): UnitUse | null {
  const row = unit?.id === 'km' ? unitRow('km/h') : undefined;
  return row !== undefined && /时速[^,。;\d]{0,4}$/.test(text.slice(Math.max(0, at - 6), at))
    ? useOf(row, unit?.printed ?? '')
    : unit;
}

/** The general case: number, unit, range, comparators, change. */
export function readNumber(text: string, at: number): Quantity | null {
  const first = coreAt(text, at);
  if (first === null || first.figure.value.length > MAX_DIGITS) return null;
  const one = unitOf(text, first);
  if (match(NUMBERED, text, one.end) !== null && one.unit === null) {
    return quantity(text, 'ordinal', { span: { start: at, end: one.end }, ...first.figure, firm: !first.words });
  }
  const range = rangeFrom(text, first, one);
  if (one.row?.id === 'tenth' && range === null) return readTenths(text, at, first, one.end);
  const last = range ?? { core: first, unit: one.unit, row: one.row, end: one.end };
  const multiple = match(TIMES, text, last.end);
  const end = last.end + (multiple?.[0].length ?? 0);
  const money = last.unit === null ? moneyBefore(text, at) : { unit: last.unit, start: at };
  // 过50亿元 compares as 过百亿 does; 走过100年 does not.
  const placed = first.bare || first.vague || first.figure.power >= 4;
  const before = senseBefore(text, money.start, placed);
  const unit = speedOf(text, before.from, money.unit);
  const slash = readSlashBase(text, end);
  const tail = senseAfter(text, slash?.span.end ?? end);
  // 四区多中心: after a classifier, 多 begins the next word.
  const after = last.row?.measure === 'count' && tail?.comparator === 'gt' ? null : tail;
  const change = changeBefore(text, before.from);
  const upper = range === null ? first.upper : range.core.figure;
  const sense = settle(before, after, first.over || last.core.over, upper !== null, change, { start: at, end });
  const explicit = after !== null || before.span !== null;
  const figures = range?.lower ?? first.figure;
  const kind = multiple === null ? 'amount' : 'multiple';
  return quantity(text, kind, {
    span: { start: money.start, end },
    ...figures,
    upper,
    unit,
    comparator: sense.comparator,
    shades: sense.shades,
    comparatorSpan: sense.span,
    implied: sense.implied,
    change: change.change,
    direction: change.direction,
    firm: isFirm(text, at, first, last.row, explicit, multiple !== null),
  });
}

/** 九成, 九成五: tenths, and a digit for hundredths. */
function readTenths(text: string, at: number, first: Core, from: number): Quantity {
  const digit =
    /[一二三四五六七八九]/.test(text.charAt(from)) && zhUnitAt(text, from + 1) === null
      ? readChineseNumeral(text.charAt(from))
      : null;
  const end = digit === null ? from : from + 1;
  const before = senseBefore(text, at, false);
  const after = senseAfter(text, end);
  const change = changeBefore(text, before.from);
  const sense = settle(before, after, first.over, false, change, { start: at, end });
  const row = unitRow('tenth');
  return quantity(text, 'amount', {
    span: { start: at, end },
    value: digit === null ? first.figure.value : `${first.figure.value}.${digit.value}`,
    unit: row === undefined ? null : useOf(row, '成'),
    comparator: sense.comparator,
    shades: sense.shades,
    comparatorSpan: sense.span,
    implied: sense.implied,
    change: change.change,
    direction: change.direction,
  });
}

function unitOf(text: string, number: Core): Measured {
  const after = unitAfter(text, number.end);
  // 百亿级 leaves out its yuan; 级 is no unit there.
  if (number.bare && after.row?.id === 'kind') return { unit: null, row: null, end: number.end };
  return number.unit === null ? after : { unit: number.unit, row: null, end: number.end };
}

interface RangeEnd extends Measured {
  readonly core: Core;
  readonly lower: Figure;
}

/** The second half of 5%—8%, 3至5个, 1—2万人; the lower end takes the place that only the upper prints. */
function rangeFrom(text: string, first: Core, one: Measured): RangeEnd | null {
  const sign = match(RANGE_SIGN, text, one.end);
  if (sign === null) return null;
  const at = one.end + sign[0].length;
  const second = coreAt(text, at);
  if (second === null || second.words !== first.words) return null;
  const two = unitOf(text, second);
  // 由5%到8个百分点 is two figures: a range has one unit.
  if (one.unit !== null && two.unit !== null && one.unit.id !== two.unit.id) return null;
  const shares =
    one.unit === null &&
    first.figure.power === 0 &&
    second.figure.power > 0 &&
    Number(first.figure.value) <= Number(second.figure.value);
  const lower = shares ? { ...first.figure, power: second.figure.power } : first.figure;
  return { ...two, unit: two.unit ?? one.unit, row: two.row ?? one.row, core: second, lower };
}

/** Classifiers that count a thing only loosely when the numeral is a word. */
function isFirm(
  text: string,
  start: number,
  number: Core,
  row: UnitRow | null,
  explicit: boolean,
  multiple: boolean,
): boolean {
  if (!number.words) return true;
  // 数十万人 gives the order of size; 数十 is as often “many”.
  if (number.vague) return number.figure.power >= 4;
  if (multiple || number.unit !== null || number.figure.denominator !== null)
    return number.figure.value !== '1' || explicit || multiple;
  // 位居前三 leaves out its places.
  if (
    row === null &&
    text.charAt(start - 1) === '前' &&
    /^(?:[,，。;；、”)]|行列|$)/.test(text.slice(number.end, number.end + 2))
  )
    return true;
  if (row === null)
    return (
      number.bare &&
      (explicit ||
        /^[强佳优]/.test(text.slice(number.end)) ||
        (number.figure.power >= 8 && text.charAt(number.end) === '级'))
    );
  if (number.bare)
    return (
      explicit ||
      // 万人有效发明专利: a base that leaves out its 每.
      (row.counts === 'person' && /^人口?(?:有效|发明|高价值|拥有)/.test(text.slice(number.end, number.end + 6))) ||
      (row.measure === 'money' && /^元(?:级|地区|国内|生产|GDP|工业|产值|增加值|投资)/.test(text.slice(number.end)))
    );
  if (number.figure.value === '0') return false;
  if (explicit || number.over) return true;
  if (row.shy === true) return false;
  if (row.id === 'year' && /^年(?:规划|计划)/.test(text.slice(number.end))) return false;
  return number.figure.value !== '1' || number.figure.power > 0;
}
