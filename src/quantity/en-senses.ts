/** The phrases around an English figure: comparators before and after it, and the verb that it grows by or to. */

import { type ComparatorRow, PLAIN, type Sense } from './draft.ts';
import { AFTER, BEFORE } from './en-comparators.ts';
import { type Core, coreAt } from './en-numbers.ts';
import { NUMERIC, Reading } from './en-text.ts';
import { EN_CARDINALS } from './numerals.ts';
import type { Shade, UnitUse } from './types.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly row: ComparatorRow;
}

function phraseIndex(
  rows: readonly ComparatorRow[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const row of rows) {
    for (const phrase of row.words) {
      const words = phrase.split(' ');
      index.set(key(words), [...(index.get(key(words)) ?? []), { words, row }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

const BEFORE_BY_LAST = phraseIndex(BEFORE, (words) => words.at(-1) ?? '');
const AFTER_BY_FIRST = phraseIndex(AFTER, (words) => words[0] ?? '');

/** Words that may stand between a comparator and its figure. */
const SKIPPED_BEFORE = new Set([
  'additional',
  'another',
  'further',
  'extra',
  'the',
  'of',
  'total',
  'a',
  'an',
  'rmb',
  'us',
  '$',
  '¥',
  '￥',
  'cny',
  'usd',
  'hk',
  'hkd',
  '€',
  'combined',
  'new',
  'mark',
  'threshold',
  'annual',
  'average',
  'level',
  'rate',
  'red',
  'line',
  'target',
  'ceiling',
  'limit',
  'quota',
  'cap',
  'national',
  'age',
  'ages',
]);

function senseOf(reading: Reading, phrase: Phrase, from: number): Sense {
  return {
    comparator: phrase.row.comparator,
    shades: phrase.row.shades,
    span: reading.span(from, from + phrase.words.length),
    implied: false,
  };
}

/** The comparator before a figure that starts at word `at`; `from` is where the two begin. */
export function senseBefore(reading: Reading, at: number): Sense & { readonly from: number } {
  let end = at;
  for (let skipped = 0; skipped <= 5; skipped++) {
    for (const phrase of BEFORE_BY_LAST.get(reading.word(end - 1)) ?? []) {
      const from = end - phrase.words.length;
      if (phrase.words.every((word, index) => reading.word(from + index) === word) && !isTitle(reading, phrase, from))
        return { ...senseOf(reading, phrase, from), from };
    }
    if (!SKIPPED_BEFORE.has(reading.word(end - 1))) break;
    end--;
  }
  return { ...PLAIN, from: at };
}

/** “the following”, “past five years”, “over the five years”: words of time, not of size. */
function isTitle(reading: Reading, phrase: Phrase, from: number): boolean {
  const [word = ''] = phrase.words;
  // “growth picked up to 5.2 percent”: the “up” is the verb's.
  if (
    word === 'up' &&
    /^(?:pick|go|went|mov|speed|sped|scal|edg|inch|climb|push|driv|drove|tick|step)/.test(reading.word(from - 1))
  )
    return true;
  return word === 'past' && /^(?:the|in|over|a)$/.test(reading.word(from - 1));
}

/** “and more than 9,800” opens the next figure, and “at or above the provincial level” ranks something else. */
function joinsNext(reading: Reading, phrase: Phrase, here: number): boolean {
  if (!/^(?:and|or)$/.test(phrase.words[0] ?? '')) return false;
  const next = here + phrase.words.length;
  return (
    /^(?:than|the|provincial|national|municipal)$/.test(reading.word(next)) ||
    reading.word(here - 1) === 'at' ||
    NUMERIC.test(reading.word(next)) ||
    EN_CARDINALS.has(reading.word(next))
  );
}

/** Past a conversion in brackets: 600,000 mu (40,000 hectares) or more. */
function pastBrackets(reading: Reading, at: number): number {
  if (reading.word(at) !== '(') return at;
  for (let next = at + 1; next < at + 9; next++) if (reading.word(next) === ')') return next + 1;
  return at;
}

export function senseAfter(reading: Reading, from: number, reach = 5): (Sense & { readonly next: number }) | null {
  const at = pastBrackets(reading, from);
  for (let gap = 0; gap <= reach; gap++) {
    for (const phrase of AFTER_BY_FIRST.get(reading.word(at + gap)) ?? []) {
      const here = at + gap;
      if (!phrase.words.every((word, index) => reading.word(here + index) === word)) continue;
      if (gap > 0 && (phrase.words.length === 1 || /^\d/.test(reading.word(here + phrase.words.length)))) continue;
      // “at least” after a figure closes it; before another figure it opens that one.
      if (phrase.words[0] === 'at' && coreAt(reading, here + phrase.words.length) !== null) continue;
      if (joinsNext(reading, phrase, here)) continue;
      if (phrase.words[0] === '+' && !reading.glued(here)) continue;
      return { ...senseOf(reading, phrase, here), next: here + phrase.words.length };
    }
    if (gap > 0 && (NUMERIC.test(reading.word(at + gap)) || EN_CARDINALS.has(reading.word(at + gap)))) return null;
    if (
      /^(?:have|has|had|will|is|are|was|were|with|hold|holds|who|that|which|where|while|rated|ranked|graded|levels?|grade|class|degrees?|titles?|rank)$|^[^a-z’']*$/.test(
        reading.word(at + gap),
      )
    )
      return null;
  }
  return null;
}

const UP =
  /^(?:increas|grow|grew|ris|rose|rais|expand|climb|boost|improv|lift|enlarg|gain|up$|adds?$|adding$|acceler|jump|surg|soar|push|elevat|advanc|strengthen)/;
const DOWN =
  /^(?:decreas|reduc|declin|fall|fell|drop|cut|lower|down$|shorten|shrink|shrank|slash|contract|slow|slid|trim|curb|bring|sav|narrow)/;
const LEVEL_ONLY = /^(?:bring|reach|extend|develop|return|restor|amount)/;
const CHANGE_NOUNS =
  /^(?:increase|increases|growth|rise|reduction|decrease|decline|cut|drop|fall|gain|improvement|expansion)$/;

export interface Change {
  readonly change: 'growth' | 'level' | null;
  readonly direction: 'up' | 'down' | null;
  readonly implied: 'ge' | 'le' | null;
}

const NO_CHANGE: Change = { change: null, direction: null, implied: null };

/** Verbs that govern a figure stand before it in the clause; a dozen words back is far enough. */
export function verbBefore(reading: Reading, at: number, reach: number): 'up' | 'down' | 'level' | null {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const word = reading.word(back);
    if (/^[.;]$/.test(word)) return null;
    if (LEVEL_ONLY.test(word)) return 'level';
    if (UP.test(word)) return 'up';
    if (DOWN.test(word)) return 'down';
  }
  return null;
}

export function changeAround(reading: Reading, from: number, next: number): Change {
  let before = from - 1;
  while (/^(?:rmb|us|\$|¥|a|an|the|additional|further|another)$/.test(reading.word(before))) before--;
  const link = reading.word(before);
  const noun = CHANGE_NOUNS.test(reading.word(next));
  if (link === 'to') {
    const verb = verbBefore(reading, before, 12);
    if (verb === null || coreEndsAt(reading, before)) return NO_CHANGE;
    return { change: 'level', direction: verb === 'level' ? null : verb, implied: verb === 'down' ? 'le' : 'ge' };
  }
  if (link === 'by') {
    const verb = verbBefore(reading, before, 14);
    return verb === null || verb === 'level' ? NO_CHANGE : { change: 'growth', direction: verb, implied: null };
  }
  if (noun) return { change: 'growth', direction: DOWN.test(reading.word(next)) ? 'down' : 'up', implied: null };
  if (link === 'of' && CHANGE_NOUNS.test(reading.word(before - 1)))
    return { change: 'growth', direction: DOWN.test(reading.word(before - 1)) ? 'down' : 'up', implied: null };
  if (/^(?:reach|reaches|reached|reaching|hit|hits|attain|achieve)$/.test(link))
    return { change: null, direction: null, implied: 'ge' };
  if (
    /^(?:up|down|grow|grows|grew|grown|growing|rise|rises|rose|risen|rising|fall|fell|fallen|falls|increased|decreased|dropped|declined)$/.test(
      link,
    )
  ) {
    // “fall below 300” says where it falls to, “fall by over 300” how far.
    if (/^(?:below|under|above|past|beyond)$/.test(reading.word(from))) return NO_CHANGE;
    return { change: 'growth', direction: DOWN.test(link) ? 'down' : 'up', implied: null };
  }
  return NO_CHANGE;
}

/** Whether a number or its unit ends right before word `at`: the “to” of “5 to 8 percent” is no verb's. */
function coreEndsAt(reading: Reading, at: number): boolean {
  return NUMERIC.test(reading.word(at - 1)) || EN_CARDINALS.has(reading.word(at - 1));
}

export function settle(
  reading: Reading,
  before: Sense,
  after: Sense | null,
  first: Core,
  range: boolean,
  change: Change,
  unit: UnitUse | null,
): Sense {
  if (before.span !== null) {
    const own = durationShades(reading, before, unit);
    const more = after === null ? [] : after.shades;
    return { ...before, shades: range ? [...own, ...more, 'between', 'eq'] : [...own, ...more] };
  }
  if (after !== null) return { ...after, shades: range ? [...after.shades, 'between'] : after.shades };
  if (range) return { comparator: 'between', shades: ['between', 'eq'], span: null, implied: false };
  if (first.shades !== null) return { comparator: 'gt', shades: first.shades, span: null, implied: false };
  if (change.implied !== null) return { comparator: change.implied, shades: ['eq'], span: null, implied: true };
  return PLAIN;
}

/** “over five years” is more often a stretch of time than a comparison. */
function durationShades(reading: Reading, before: Sense, unit: UnitUse | null): readonly Shade[] {
  const lasting = unit?.measure === 'calendar';
  // 500米覆盖率 is what lies within 500 meters.
  const near = unit?.measure === 'length';
  const word = before.span === null ? '' : reading.text.slice(before.span.start, before.span.end).toLowerCase();
  return (lasting && /^(?:over|within|past)$/.test(word)) || (near && word === 'within')
    ? [...before.shades, 'eq', 'le']
    : before.shades;
}
