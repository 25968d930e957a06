/**
 * What an English sentence says in figures. The text is cut into words, and the readers below are
 * tried at each; what surrounds a number (comparator, unit, verb) is found by matching phrases.
 */

import { attachPeriods, clipped, fold, maskNames, PLAIN, quantity } from './draft.ts';
import { readBase, readFraction, readMultiple, readNumber } from './en-amounts.ts';
import { readCode } from './en-codes.ts';
import { readDate, readPlan, readYear } from './en-dates.ts';
import { attachBases, spreadOver } from './en-spread.ts';
import { ordinalAt } from './en-numbers.ts';
import { senseBefore } from './en-senses.ts';
import { NUMERIC, Reading } from './en-text.ts';
import { EN_CARDINALS, readRoman } from './numerals.ts';
import type { Quantity, ReadOptions, UnitUse } from './types.ts';
import { enUnitAt, unitRow, useOf } from './units.ts';

interface LooseRow {
  readonly kind: 'amount' | 'ordinal';
  readonly value: string;
  readonly words: readonly string[];
  readonly unit?: string;
}

/** Words that may answer a figure of the other language but never ask for an answer. */
const LOOSE: readonly LooseRow[] = [
  {
    kind: 'amount',
    value: '1',
    words: ['single', 'sole', 'each', 'once', 'uni', 'unified', 'solo', 'one-off', 'another'],
  },
  {
    kind: 'amount',
    value: '2',
    words: ['both', 'dual', 'pair', 'couple', 'bilateral', 'twin', 'either', 'bilingual', 'pairs', 'duo'],
  },
  { kind: 'amount', value: '3', words: ['trio', 'tripartite', 'triad', 'trilateral', 'triply'] },
  { kind: 'amount', value: '2', words: ['biennial', 'biennially'], unit: 'year' },
  { kind: 'amount', value: '3', words: ['triennial'], unit: 'year' },
  { kind: 'amount', value: '10', words: ['decade'], unit: 'year' },
  { kind: 'amount', value: '100', words: ['century', 'centenary', 'centennial'], unit: 'year' },
  { kind: 'amount', value: '14', words: ['fortnight'], unit: 'd' },
  { kind: 'amount', value: '24', words: ['round-the-clock', 'clock'], unit: 'h' },
  { kind: 'amount', value: '0', words: ['zero', 'nil'] },
  {
    kind: 'ordinal',
    value: '1',
    words: [
      'first',
      'firstly',
      'primary',
      'top',
      'leading',
      'foremost',
      'initial',
      'lead',
      'leads',
      'led',
      'highest',
      'largest',
      'best',
      'immediately',
      'promptly',
      'prime',
      'earliest',
      'ahead',
      'pioneering',
      'topped',
      'champion',
      'paramount',
      'topping',
      'tops',
      'head',
      'debut',
      'maiden',
      'chief',
      'inaugural',
      'main',
      'new',
    ],
  },
  { kind: 'ordinal', value: '2', words: ['secondary', 'second-hand', 'secondly', 'runner-up', 'again'] },
  { kind: 'ordinal', value: '3', words: ['tertiary', 'thirdly'] },
];

interface LooseEntry {
  readonly kind: 'amount' | 'ordinal';
  readonly value: string;
  readonly unit: string | undefined;
}

const LOOSE_WORDS: ReadonlyMap<string, LooseEntry> = new Map(
  LOOSE.flatMap((row) =>
    row.words.map((word): [string, LooseEntry] => [word, { kind: row.kind, value: row.value, unit: row.unit }]),
  ),
);

function readOrdinal(reading: Reading, at: number): Quantity | null {
  const found = ordinalAt(reading, at);
  if (found === null) return readNumbered(reading, at);
  // “10 seconds” never comes here; “second-hand” and “second to none” rank nothing.
  const word = reading.word(at);
  const idle = word === 'first' || (word === 'second' && /^(?:hand|to|home|homes)$/.test(reading.word(found.next)));
  return quantity(reading.text, 'ordinal', {
    span: reading.span(at, found.next),
    value: String(found.value),
    firm: !idle,
  });
}

const NUMBERED = inBothNumbers([
  'grade',
  'class',
  'phase',
  'category',
  'type',
  'level',
  'tier',
  'stage',
  'part',
  'chapter',
  'volume',
  'number',
  'section',
  'surface',
]);

/** No. 5, number one, Phase II, Q1. */
function readNumbered(reading: Reading, at: number): Quantity | null {
  const word = reading.word(at);
  const dot = reading.word(at + 1) === '.' ? 1 : 0;
  if ((word === 'no' || word === 'nos') && /^\d{1,9}$/.test(reading.raw(at + 1 + dot))) {
    return quantity(reading.text, 'ordinal', {
      span: reading.span(at, at + 2 + dot),
      value: reading.raw(at + 1 + dot),
    });
  }
  if (/^q$/.test(word) && /^[1-4]$/.test(reading.raw(at + 1)) && reading.glued(at + 1))
    return quantity(reading.text, 'ordinal', { span: reading.span(at, at + 2), value: reading.raw(at + 1) });
  const first = NUMBERED.has(word) ? numberAt(reading, at + 1) : null;
  if (first === null) return null;
  const value = String(first);
  const to = reading.words[at + 2]?.hyphened === true ? 2 : /^(?:to|–|—|-|and|or)$/.test(reading.word(at + 2)) ? 3 : 0;
  const last = to === 0 ? null : readRoman(reading.raw(at + to));
  if (last === null)
    return quantity(reading.text, 'ordinal', { span: reading.span(at, at + 2), value, firm: first > 1 });
  const span = reading.span(at, at + to + 1);
  // From the first class up is “at or better than” the last.
  return first === 1
    ? quantity(reading.text, 'ordinal', { span, value: String(last) })
    : quantity(reading.text, 'ordinal', { span, value, upper: { value: String(last), power: 0, denominator: null } });
}

function inBothNumbers(words: readonly string[]): ReadonlySet<string> {
  return new Set([...words, ...words.map((word) => `${word.replace(/y$/, 'ie')}${word.endsWith('ss') ? 'es' : 's'}`)]);
}

function numberAt(reading: Reading, at: number): number | null {
  return readRoman(reading.raw(at)) ?? EN_CARDINALS.get(reading.word(at)) ?? null;
}

function readLoose(reading: Reading, at: number): Quantity | null {
  const row = LOOSE_WORDS.get(reading.word(at));
  if (row !== undefined) {
    const unit = row.unit === undefined ? undefined : unitRow(row.unit);
    return looseOf(reading, at, row.kind, row.value, unit === undefined ? null : useOf(unit, reading.raw(at)), at + 1);
  }
  if (!/^an?$/.test(reading.word(at)) || LOOSE_WORDS.get(reading.word(at + 1))?.value === '1') return null;
  // “a” may answer 一所 or 1个, whatever noun follows, and “a year” 一年.
  const found = enUnitAt((index) => reading.word(index), at + 1);
  const timed = found !== null && (found.row.measure === 'time' || found.row.measure === 'calendar');
  return looseOf(reading, at, 'amount', '1', timed ? useOf(found.row, reading.raw(at + 1)) : null, at + 1);
}

function looseOf(
  reading: Reading,
  at: number,
  kind: 'amount' | 'ordinal',
  value: string,
  unit: UnitUse | null,
  next: number,
): Quantity {
  const sense = kind === 'amount' ? senseBefore(reading, at) : PLAIN;
  return quantity(reading.text, kind, {
    span: reading.span(at, next),
    value,
    unit,
    firm: false,
    comparator: sense.comparator,
    shades: sense.shades,
    comparatorSpan: sense.span,
  });
}

type Reader = (reading: Reading, at: number) => Quantity | null;

const FOR_DIGIT: readonly Reader[] = [readDate, readPlan, readCode, readOrdinal, readYear, readNumber];
const FOR_WORD: readonly Reader[] = [
  readDate,
  readPlan,
  readBase,
  readCode,
  readFraction,
  readOrdinal,
  readMultiple,
  readNumber,
  readLoose,
];

/** Reads every figure of an English text, by position. */
export function readEnglish(original: string, options: ReadOptions): Quantity[] {
  const text = maskNames(fold(original), options.names ?? []);
  const reading = new Reading(text);
  const found: Quantity[] = [];
  let at = 0;
  while (at < reading.words.length) {
    const one = firstReading(reading, at);
    if (one === null) {
      at++;
      continue;
    }
    found.push(clipped(one, found.at(-1), reading.start(at)));
    while (at < reading.words.length && reading.start(at) < one.span.end) at++;
  }
  const spread = attachBases(text, spreadOver(text, found));
  return attachPeriods(text, 'en', spread).map((one) => ({
    ...one,
    text: original.slice(one.span.start, one.span.end),
  }));
}

function firstReading(reading: Reading, at: number): Quantity | null {
  for (const reader of NUMERIC.test(reading.word(at)) ? FOR_DIGIT : FOR_WORD) {
    const one = reader(reading, at);
    if (one !== null) return one;
  }
  return null;
}
