/** English years, dates and five-year plans. */

import { quantity } from './draft.ts';
import { moneyBefore, ordinalAt } from './en-numbers.ts';
import { senseBefore } from './en-senses.ts';
import { Reading } from './en-text.ts';
import { unitAfter } from './en-units.ts';
import { EN_SCALES } from './numerals.ts';
import { planYears } from './periods.ts';
import type { Quantity } from './types.ts';

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].flatMap((name, index): [string, number][] => [
    [name, index + 1],
    ...(name.length > 4 ? [[name.slice(0, 3), index + 1] as [string, number]] : []),
  ]),
);

export function yearLike(reading: Reading, at: number): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(reading.raw(at));
}

const PLAN_WORDS: readonly (readonly string[])[] = [
  ['five', 'year', 'plan'],
  ['five', 'year', 'plans'],
  ['5', 'year', 'plan'],
  ['5', 'year', 'plans'],
  ['fyp'],
  ['fyps'],
  ['five', 'year', 'program'],
  ['five', 'year', 'programme'],
];

function planEnd(reading: Reading, at: number): number | null {
  for (const words of PLAN_WORDS) {
    if (words.every((word, index) => reading.word(at + index) === word)) return at + words.length;
  }
  return null;
}

/** “the 14th Five-Year Plan”; in “the 13th and 14th Five-Year Plans” the first number is one too. */
export function readPlan(reading: Reading, at: number): Quantity | null {
  const ordinal = ordinalAt(reading, at);
  const years = ordinal === null ? null : planYears(ordinal.value);
  if (ordinal === null || years === null) return null;
  const end = planEnd(reading, ordinal.next);
  const listed = /^(?:and|,|to|–|or)$/.test(reading.word(ordinal.next))
    ? ordinalAt(reading, ordinal.next + (reading.word(ordinal.next + 1) === 'the' ? 2 : 1))
    : null;
  if (end === null && (listed === null || planEnd(reading, listed.next) === null)) return null;
  return quantity(reading.text, 'plan-period', {
    span: reading.span(at, end ?? ordinal.next),
    value: String(ordinal.value),
    years: [years.from, years.to],
  });
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function dayOf(reading: Reading, at: number): number | null {
  const day = /^\d{1,2}$/.test(reading.raw(at)) ? Number(reading.raw(at)) : null;
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

/** June 22, 2021; 22 June 2021; June 2021; in June; 2021-06-22. */
export function readDate(reading: Reading, at: number): Quantity | null {
  if (!/^[\dA-Z]/.test(reading.raw(at))) return null;
  const iso =
    /^(?:19|20)\d\d$/.test(reading.raw(at)) &&
    reading.words[at + 1]?.hyphened === true &&
    reading.words[at + 2]?.hyphened === true;
  if (iso && /^\d\d$/.test(reading.raw(at + 1)) && /^\d\d$/.test(reading.raw(at + 2)))
    return dated(reading, at, at + 3, reading.raw(at), Number(reading.raw(at + 1)), Number(reading.raw(at + 2)));
  const suffixed =
    dayOf(reading, at) !== null && /^(?:st|nd|rd|th)$/.test(reading.word(at + 1)) && reading.glued(at + 1) ? 1 : 0;
  const of = reading.word(at + 1 + suffixed) === 'of' ? 1 : 0;
  const dayFirst = monthOf(reading, at + 1 + suffixed + of);
  const day = dayOf(reading, at);
  if (day !== null && dayFirst !== null) {
    const after = at + 2 + suffixed + of;
    const year = yearLike(reading, after) ? reading.raw(after) : null;
    return dated(reading, at, year === null ? after : after + 1, year, dayFirst, day);
  }
  const month = monthOf(reading, at);
  return month === null ? null : monthFirst(reading, at, month);
}

function monthFirst(reading: Reading, at: number, month: number): Quantity | null {
  const day = yearLike(reading, at + 1) ? null : dayOf(reading, at + 1);
  const suffix = day !== null && /^(?:st|nd|rd|th)$/.test(reading.word(at + 2)) && reading.glued(at + 2) ? 1 : 0;
  let next = at + 1 + (day === null ? 0 : 1 + suffix);
  const last = day === null ? null : lastDay(reading, next);
  if (last !== null) next = last.next;
  const comma = reading.word(next) === ',' ? 1 : 0;
  const year = yearLike(reading, next + comma) ? reading.raw(next + comma) : null;
  if (year !== null) next += comma + 1;
  const alone = day === null && year === null;
  const paired = monthOf(reading, at + 2) !== null && /^(?:to|–|—|-|and|through)$/.test(reading.word(at + 1));
  if (
    alone &&
    !paired &&
    !/^(?:in|by|since|of|end|from|until|before|late|early|mid|through|to|after|and|between|late-|last|this|next|every)$/.test(
      reading.word(at - 1),
    )
  )
    return null;
  return dated(reading, at, next, year, month, day, last?.day ?? null);
}

/** The second day of “October 1–7”. */
function lastDay(reading: Reading, at: number): { day: number; next: number } | null {
  const joined = reading.words[at]?.hyphened === true;
  const first = joined ? at : /^(?:to|–|—|-|through)$/.test(reading.word(at)) ? at + 1 : -1;
  const day = first < 0 ? null : dayOf(reading, first);
  return day === null || unitAfter(reading, first + 1).row?.measure === 'share' ? null : { day, next: first + 1 };
}

function monthOf(reading: Reading, at: number): number | null {
  return /^[A-Z]/.test(reading.raw(at)) ? (MONTHS.get(reading.word(at)) ?? null) : null;
}

function dated(
  reading: Reading,
  at: number,
  next: number,
  year: string | null,
  month: number,
  day: number | null,
  last: number | null = null,
): Quantity {
  const upper = last === null ? null : { value: `${pad(month)}-${pad(last)}`, power: 0, denominator: null };
  return quantity(reading.text, 'date', {
    span: reading.span(at, next),
    value: `${year ?? '-'}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`,
    upper,
  });
}

export function readYear(reading: Reading, at: number): Quantity | null {
  if (!yearLike(reading, at)) return null;
  const next = at + 1;
  if (reading.word(next) === 's' && reading.glued(next))
    return quantity(reading.text, 'code', { span: reading.span(at, at + 2), value: `${reading.raw(at)}s` });
  const sense = senseBefore(reading, at);
  if (moneyBefore(reading, at) !== null || EN_SCALES.has(reading.word(next))) return null;
  const dash = /^[–—~−/]$|^-$/.test(reading.word(next)) && !/^\/$/.test(reading.word(next)) ? 1 : 0;
  const joined =
    reading.words[next]?.hyphened === true ||
    dash === 1 ||
    /^(?:to|through)$/.test(reading.word(next)) ||
    (reading.word(next) === 'and' && reading.word(at - 1) === 'between');
  const second = reading.words[next]?.hyphened === true ? next : next + 1;
  if (joined && yearLike(reading, second)) return years(reading, at, second + 1, reading.raw(second));
  if (joined && /^\d\d$/.test(reading.raw(second)) && !/^(?:to|through|and)$/.test(reading.word(next)))
    return years(reading, at, second + 1, reading.raw(at).slice(0, 2) + reading.raw(second));
  if (unitAfter(reading, next).unit !== null || reading.word(next) === '%') return null;
  if (
    sense.span !== null &&
    !/^(?:past|beyond)$/i.test(reading.text.slice(sense.span.start, sense.span.end)) &&
    sense.from === at - 1 &&
    sense.comparator !== 'le'
  )
    return null;
  return years(reading, at, next, null);
}

function years(reading: Reading, at: number, next: number, to: string | null): Quantity {
  return quantity(reading.text, 'year', {
    span: reading.span(at, next),
    value: reading.raw(at),
    upper: to === null ? null : { value: to, power: 0, denominator: null },
  });
}
