/** The unit or counted noun after an English number. */

import { Reading, spelled } from './en-text.ts';
import type { UnitUse } from './types.ts';
import { enUnitAt, unitRow, type UnitRow, useOf } from './units.ts';

/** Words that may stand between a figure and its unit. */
const SKIPPED_UNIT = new Set([
  'more',
  'additional',
  'new',
  'extra',
  'further',
  'full',
  'chinese',
  'odd',
  'or',
  'so',
  'other',
  'consecutive',
  'cumulative',
  'whole',
]);

/** A noun phrase ends here. */
const NOUN_ENDS = new Set([
  '',
  '.',
  ',',
  ';',
  ':',
  ')',
  '(',
  '!',
  '?',
  'of',
  'in',
  'a',
  'an',
  'the',
  'per',
  'each',
  'every',
  'by',
  'on',
  'at',
  'for',
  'from',
  'to',
  'with',
  'and',
  'or',
  'will',
  'are',
  'is',
  'were',
  'was',
  'be',
  'been',
  'have',
  'has',
  'had',
  'that',
  'which',
  'who',
  'within',
  'over',
  'during',
  'under',
  'through',
  'throughout',
  'annually',
  'yearly',
  'this',
  'as',
  'than',
  'across',
  'into',
  'aged',
  'living',
  'among',
  'while',
  'whose',
  'above',
  'below',
  'between',
  'last',
  'next',
  'daily',
  'monthly',
  'on',
  'upon',
  'since',
  'until',
  'before',
  'after',
  'it',
  'its',
  'out',
  'up',
  'down',
  'but',
  'not',
  'can',
  'must',
  'shall',
  'should',
  'would',
  'may',
  'by',
  'so',
  'respectively',
  'altogether',
  'including',
  'against',
  '–',
  '—',
  '-',
  '”',
  '"',
  '’',
  '“',
  '+',
  '/',
  'at',
  'annual',
  'along',
  'around',
  'without',
  'via',
  'added',
  'created',
  'built',
  'registered',
  'covering',
  'if',
  'when',
  'where',
  'compared',
  'respectively',
  'because',
  'plus',
  'minus',
  'yearly',
  'nationwide',
  'citywide',
  'districtwide',
  'only',
  'more',
  'less',
  'fewer',
]);

export interface Measured {
  readonly unit: UnitUse | null;
  readonly row: UnitRow | null;
  readonly next: number;
}

const NO_UNIT = (next: number): Measured => ({ unit: null, row: null, next });

export function unitAfter(reading: Reading, from: number): Measured {
  // “0.35 of a percentage point”
  const at = reading.word(from) === 'of' && reading.word(from + 2) === 'percentage' ? from + 2 : from;
  for (let skip = 0; skip <= 2; skip++) {
    const found = enUnitAt((index) => reading.word(index), at + skip);
    const next = at + skip + (found?.length ?? 0);
    if (found !== null && fits(reading, found.row, at + skip, next))
      return { unit: useOf(found.row, spelled(reading, at + skip, next)), row: found.row, next };
    if (!SKIPPED_UNIT.has(reading.word(at + skip))) break;
  }
  return nounAfter(reading, at);
}

/** A counted noun must be the head of its phrase (family farms are no families); a symbol must be printed as one. */
function fits(reading: Reading, row: UnitRow, at: number, next: number): boolean {
  if (row.measure === 'count') {
    // Plurals seldom modify another noun; singulars do.
    const plural = /s$|^people$/.test(reading.word(next - 1));
    return plural ? !/^['’]/.test(reading.word(next)) : NOUN_ENDS.has(reading.word(next));
  }
  const raw = reading.raw(at);
  if (/^(?:m|t|g|ha|w|mw|gw|kw|mg|li|dan|pp)$/.test(reading.word(at)) && raw === raw.toUpperCase() && raw.length === 1)
    return raw === 'W' && row.id === 'w';
  // 6 per thousand is a share; 6 per thousand people is a rate.
  if (row.id === 'permille' && next > at + 1) return NOUN_ENDS.has(reading.word(next));
  if (row.id === 's' && /^[a-z]/.test(reading.word(next)) && !NOUN_ENDS.has(reading.word(next))) return false;
  return !(row.id === 'quarter-year' && reading.word(next) === 'of');
}

/** 12,000 new urban jobs: the counted noun ends the phrase. */
function nounAfter(reading: Reading, at: number): Measured {
  for (let next = at; next < at + 5; next++) {
    const word = reading.word(next);
    if (!/^[a-z]/.test(word) || NOUN_ENDS.has(word)) break;
    const found = enUnitAt((index) => reading.word(index), next);
    const end = next + (found?.length ?? 0);
    if (
      found !== null &&
      found.row.measure === 'count' &&
      found.row.id !== 'time' &&
      fits(reading, found.row, next, end)
    ) {
      return { unit: useOf(found.row, spelled(reading, next, end)), row: found.row, next: end };
    }
  }
  return NO_UNIT(at);
}

/** “a population of 987,000”, “the population reached 4.7 million”: they count people. */
export function populationBefore(reading: Reading, at: number): UnitUse | null {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    if (reading.word(back) === 'population') {
      // “years of schooling of the population” are no people.
      if ([1, 2, 3, 4, 5].some((more) => reading.word(back - more) === 'of')) return null;
      const row = unitRow('person');
      return row === undefined ? null : useOf(row, reading.raw(back));
    }
    if (!/^[a-z]/.test(reading.word(back))) return null;
  }
  return null;
}
