/** English amounts: a number with its unit, range, base and comparators; multiples. */

import { compareRatios, figureRatio, MAX_DIGITS } from './decimal.ts';
import { quantity } from './draft.ts';
import { type Core, core, coreAt, digitsAt, fractionAt, moneyBefore, scalesAt, wordedAt } from './en-numbers.ts';
import { type Change, changeAround, senseAfter, senseBefore, settle, verbBefore } from './en-senses.ts';
import { NUMERIC, Reading } from './en-text.ts';
import { type Measured, populationBefore, unitAfter } from './en-units.ts';
import { EN_CARDINALS } from './numerals.ts';
import type { Quantity } from './types.ts';
import { unitRow, useOf } from './units.ts';

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubles', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['redouble', 2],
  ['twofold', 2],
  ['twice', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['treble', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['threefold', 3],
  ['thrice', 3],
  ['quadruple', 4],
  ['quadruples', 4],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['fourfold', 4],
  ['quintuple', 5],
  ['quintupled', 5],
  ...[...EN_CARDINALS]
    .filter(([, value]) => value > 4)
    .map(([word, value]): [string, number] => [`${word}fold`, value]),
]);

/** Adjectives as well as verbs: “double prevention” multiplies nothing. */
const MAYBE_MULTIPLE = new Set(['double', 'triple', 'treble', 'twice', 'thrice', 'redouble', 'quadruple', 'doubling']);

interface RangeEnd extends Measured {
  readonly core: Core;
}

/** “rose from 3 percent to 5 percent” and “from ten days to three days” are a start and an end, and no range. */
function movesFrom(reading: Reading, first: Core, second: Core, start: number): boolean {
  const falls = compareRatios(figureRatio(first.figure), figureRatio(second.figure)) > 0;
  return falls || (reading.word(start - 1) === 'from' && /^(?:up|down)$/.test(verbBefore(reading, start, 6) ?? ''));
}

function rangeAfter(reading: Reading, start: number, first: Core, one: Measured, between: boolean): RangeEnd | null {
  const word = reading.word(one.next);
  const neighbours = word === 'or' && first.words && oneMore(reading, first, one.next + 1);
  const sign =
    word === 'to' ||
    word === '–' ||
    word === '—' ||
    word === '-' ||
    word === '~' ||
    word === '−' ||
    (between && word === 'and') ||
    neighbours;
  const joined = reading.words[one.next]?.hyphened === true && NUMERIC.test(word);
  if (!sign && !joined) return null;
  let at = joined ? one.next : one.next + 1;
  const money = ['rmb', '¥', '$', 'us', '€'].includes(reading.word(at));
  while (money && ['rmb', '¥', '$', 'us', '€'].includes(reading.word(at))) at++;
  const second = coreAt(reading, at);
  if (second === null) return null;
  const two = unitAfter(reading, second.next);
  // “from 2 percentage points to 3 percent” is two figures: a range has one unit.
  if (one.unit !== null && two.unit !== null && one.unit.id !== two.unit.id) return null;
  if (word === 'to' && one.unit !== null && movesFrom(reading, first, second, start)) return null;
  // “grew by 20 percent to 7.8”: the second figure is where the first led.
  if (word === 'to' && one.unit !== null && two.unit === null) return null;
  return { ...two, unit: two.unit ?? one.unit, row: two.row ?? one.row, core: second };
}

/** “three or four”: a word after the next. */
function oneMore(reading: Reading, first: Core, at: number): boolean {
  const second = wordedAt(reading, at);
  const more = Number(first.figure.value) + 1;
  return second !== null && (Number(second.figure.value) === more || second.figure.value === `${more}00`);
}

/** “raised by 20 yuan to 123 yuan” is no range: the second figure is where the first led. Shares do form ranges so. */
function growsTo(reading: Reading, one: Measured, change: Change): boolean {
  return (
    reading.word(one.next) === 'to' &&
    one.unit !== null &&
    one.unit.measure !== 'share' &&
    one.unit.measure !== 'percentage-point' &&
    change.change === 'growth'
  );
}

/** The general case: comparator, number, range, unit, noun, comparator. */
export function readNumber(reading: Reading, at: number): Quantity | null {
  const first = coreAt(reading, at);
  if (first === null || first.figure.value.length > MAX_DIGITS) return null;
  const one = unitAfter(reading, first.next);
  const before = senseBefore(reading, at);
  const between =
    reading.word(at - 1) === 'between' ||
    reading.word(before.from - 1) === 'between' ||
    reading.word(at - 2) === 'between';
  const range = growsTo(reading, one, changeAround(reading, before.from, one.next))
    ? null
    : rangeAfter(reading, at, first, one, between);
  const last = range ?? { ...one, core: first };
  const times = timesAt(reading, at, last);
  const next = times ?? last.next;
  // “three or more people” closes the number before its noun.
  const after = senseAfter(reading, next) ?? (last.core.next < next ? senseAfter(reading, last.core.next, 0) : null);
  const change = changeAround(reading, before.from, next);
  const hundreds = range !== null && first.words && range.core.figure.value === `${Number(first.figure.value) + 1}00`;
  const shares =
    range !== null &&
    one.unit === null &&
    first.figure.power === 0 &&
    range.core.figure.power > 0 &&
    Number(first.figure.value) <= Number(range.core.figure.value);
  const lower = hundreds
    ? { ...first.figure, value: `${first.figure.value}00` }
    : shares
      ? { ...first.figure, power: range.core.figure.power }
      : first.figure;
  const money = times === null && last.unit === null ? moneyBefore(reading, at) : null;
  const unit = times === null ? (last.unit ?? money?.unit ?? populationBefore(reading, before.from)) : null;
  const sense = settle(reading, before, after, first, range !== null, change, unit);
  const explicit = sense.span !== null;
  return quantity(reading.text, times === null ? 'amount' : 'multiple', {
    span: reading.span(at - (money?.words ?? 0), next),
    ...lower,
    upper: range?.core.figure ?? null,
    unit,
    comparator: sense.comparator,
    shades: sense.shades,
    comparatorSpan: sense.span,
    implied: sense.implied,
    change: change.change,
    direction: change.direction,
    firm:
      !first.loose ||
      range !== null ||
      (explicit && first.figure.value !== '0' && first.shades === null && before.span !== null),
  });
}

/** “three times that of”, “5-fold”: the word after the multiple; null when the figure is none. */
function timesAt(reading: Reading, at: number, last: Measured): number | null {
  const word = reading.word(last.next);
  if (word === 'fold') return last.next + 1;
  if (last.row?.id !== 'time') return null;
  const after = reading.word(last.next);
  const compares = /^(?:as|that|the|higher|more|larger|of|over|its|those|what|bigger|greater|compared|faster)$/.test(
    after,
  );
  const grown = verbBefore(reading, at, 5) !== null || /^(?:by|to)$/.test(reading.word(at - 1));
  return compares || grown ? last.next : null;
}

export function readMultiple(reading: Reading, at: number): Quantity | null {
  const factor = MULTIPLES.get(reading.word(at));
  if (factor === undefined) return null;
  const sense = senseBefore(reading, at);
  const word = reading.word(at);
  const adverb = word === 'twice' || word === 'thrice';
  const compares = /^(?:as|that|the|its|their|by|from|of|on|over|in|during|within|between|compared|what|,|\.|)$/.test(
    reading.word(at + 1),
  );
  const verbal = /^(?:to|will|shall|and|should|must|would|more|than|nearly|almost|at|over|about|roughly)$/.test(
    reading.word(at - 1),
  );
  return quantity(reading.text, 'multiple', {
    span: reading.span(at, at + 1),
    value: String(factor),
    change: 'level',
    direction: 'up',
    comparator: sense.comparator,
    shades: sense.shades,
    comparatorSpan: sense.span,
    firm:
      !MAYBE_MULTIPLE.has(word) ||
      (compares && verbal && !adverb) ||
      /^(?:to|will|shall|would|should)$/.test(reading.word(at - 1)) ||
      sense.span !== null,
  });
}

/** per 1,000 people, for every 10,000 residents; “per year” is a period and no base. */
export function readBase(reading: Reading, at: number): Quantity | null {
  const word = reading.word(at);
  const lead =
    word === 'per' || word === 'every' ? 1 : word === 'for' && /^(?:every|each)$/.test(reading.word(at + 1)) ? 2 : 0;
  if (lead === 0 || (word === 'every' && /^(?:out|of)$/.test(reading.word(at - 1)))) return null;
  const bare = scalesAt(reading, at + lead);
  const number =
    bare.power > 0 ? core('1', bare.power, bare.next) : (digitsAt(reading, at + lead) ?? wordedAt(reading, at + lead));
  const measured = unitAfter(reading, number?.next ?? at + lead);
  if (measured.row?.measure === 'time' || measured.row?.measure === 'calendar' || measured.row?.id === 'percent')
    return null;
  if (number === null && reading.word(at + 1) === 'unit' && reading.word(at + 2) === 'of') return perUnit(reading, at);
  if (number === null)
    return measured.unit === null || word !== 'per'
      ? null
      : quantity(reading.text, 'base', {
          span: reading.span(at, measured.next),
          value: '1',
          unit: measured.unit,
          firm: measured.unit.measure !== 'count' && measured.unit.measure !== 'money',
        });
  return quantity(reading.text, 'base', {
    span: reading.span(at, measured.next),
    ...number.figure,
    unit: measured.unit,
  });
}

/** “per unit of GDP” may answer 万元GDP, which counts by the ten thousand yuan. */
function perUnit(reading: Reading, at: number): Quantity | null {
  const row = unitRow('cny');
  return row === undefined
    ? null
    : quantity(reading.text, 'base', {
        span: reading.span(at, at + 3),
        value: '1',
        power: 4,
        unit: useOf(row, 'unit'),
        firm: false,
      });
}

/** Before ordinals, since a third is also a place. */
export function readFraction(reading: Reading, at: number): Quantity | null {
  return fractionAt(reading, at) === null ? null : readNumber(reading, at);
}
