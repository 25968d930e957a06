/** Letters and digits that name something: 5G, PM2.5, 24/7, 1+6. */

import { quantity } from './draft.ts';
import { yearLike } from './en-dates.ts';
import { NUMERIC, Reading, spelled } from './en-text.ts';
import type { Quantity } from './types.ts';

/** Codes that Chinese writes in words (新冠肺炎, 二氧化碳, 三维). */
const LOOSE_CODES = new Set([
  'COVID-19',
  'CO2',
  'SO2',
  'NO2',
  'N2O',
  'O3',
  'H2',
  'G20',
  'G7',
  '3D',
  '2D',
  '4S',
  'B2B',
  'B2C',
  'P2P',
  'O2O',
  'SARS-COV-2',
]);

/** Letters and digits that name something: 5G, PM2.5, COVID-19, A4, 1+6, 24/7. */
export function readCode(reading: Reading, at: number): Quantity | null {
  return readTime(reading, at) ?? readClock(reading, at) ?? readFormula(reading, at) ?? readLettered(reading, at);
}

export function code(reading: Reading, at: number, next: number, value: string, firm = true): Quantity {
  return quantity(reading.text, 'code', { span: reading.span(at, next), value, firm });
}

/** 9:30, 3 p.m.: by the twelve-hour clock; a run of colons is a ratio. */
function readTime(reading: Reading, at: number): Quantity | null {
  if (!/^\d{1,2}$/.test(reading.raw(at)) || Number(reading.raw(at)) > 24) return null;
  const colon =
    reading.word(at + 1) === ':' &&
    reading.glued(at + 1) &&
    /^\d\d$/.test(reading.raw(at + 2)) &&
    reading.glued(at + 2);
  const ratio =
    (reading.word(at + 3) === ':' && reading.glued(at + 3)) || (reading.word(at - 1) === ':' && reading.glued(at));
  const half =
    /^[ap]$/.test(reading.word(at + 1)) && reading.word(at + 2) === '.' && reading.word(at + 3) === 'm'
      ? 5
      : /^[ap]m$/.test(reading.word(at + 1))
        ? 2
        : 0;
  if (colon ? ratio : half === 0) return null;
  return code(
    reading,
    at,
    colon ? at + 3 : Math.min(at + half, reading.words.length),
    `${Number(reading.raw(at)) % 12}:${colon ? reading.raw(at + 2) : '00'}`,
  );
}

function readClock(reading: Reading, at: number): Quantity | null {
  const first = reading.raw(at);
  if (first !== '24' && first !== '7') return null;
  const [second, third] = [reading.word(at + 1), reading.raw(at + 2)];
  if (((first === '24' && third === '7') || (first === '7' && third === '24')) && /^[/×x*]$/.test(second)) {
    const hours = /^(?:hours?|hour)$/.test(reading.word(at + 3)) ? 1 : 0;
    return code(reading, at, at + 3 + hours, '24/7');
  }
  const spoken = /^24[ -]hours? a day,? (?:seven|7) days a week/i.exec(
    reading.text.slice(reading.start(at), reading.start(at) + 40),
  );
  if (spoken === null) return null;
  let next = at;
  while (reading.end(next) < reading.start(at) + spoken[0].length) next++;
  return code(reading, at, next + 1, '24/7');
}

function readFormula(reading: Reading, at: number): Quantity | null {
  if (!/^(?:\d+|[A-Z])$/.test(reading.raw(at))) return null;
  let next = at + 1;
  // Bounded, so that a long chain of letters is not walked from each of its links.
  while (next < at + 12 && reading.word(next) === '+' && /^(?:\d+|[A-Z])$/.test(reading.raw(next + 1))) next += 2;
  const value = spelled(reading, at, next).replace(/\s/g, '');
  return next > at + 1 && /\d/.test(value) ? code(reading, at, next, value) : null;
}

function readLettered(reading: Reading, at: number): Quantity | null {
  const raw = reading.raw(at);
  if (/^A{3,5}$/.test(raw)) return code(reading, at, at + 1, `${raw.length}A`);
  if (/^fine$/i.test(raw) && /^particulate|^particles?$/.test(reading.word(at + 1)))
    return code(reading, at, at + 2, 'PM2.5', false);
  if (NUMERIC.test(raw)) return readDigitCode(reading, at);
  if (!/^[A-Za-z]/.test(raw)) return null;
  if (/\d$/.test(raw)) {
    // V2X: the letter after the digit belongs to the name.
    const next = /^[A-Za-z]+$/.test(reading.raw(at + 1)) && reading.glued(at + 1) ? at + 2 : at + 1;
    return named(reading, at, next, spelled(reading, at, next));
  }
  if (!NUMERIC.test(reading.raw(at + 1)) || /^(?:RMB|CNY|USD|HKD|EUR|FY|[Qq]|No)$/.test(raw)) return null;
  const hyphen = reading.words[at + 1]?.hyphened === true;
  if (!hyphen && !reading.glued(at + 1)) return null;
  if (hyphen && (!/^[A-Z]{1,6}$/.test(raw) || yearLike(reading, at + 1)) && !/^covid$/i.test(raw)) return null;
  if (/,/.test(reading.raw(at + 1))) return null;
  const tail = /^[A-Za-z]+$/.test(reading.raw(at + 2)) && reading.glued(at + 2) ? 1 : 0;
  return named(reading, at, at + 2 + tail, spelled(reading, at, at + 2 + tail));
}

function named(reading: Reading, at: number, next: number, raw: string): Quantity {
  const value = raw.toUpperCase();
  return code(reading, at, next, value, !LOOSE_CODES.has(value));
}

/** 5G, 4K, 3D: digits that letters follow at once, unless the letters are a unit. */
function readDigitCode(reading: Reading, at: number): Quantity | null {
  const tail = reading.raw(at + 1);
  if (/^s$/.test(tail) && /^\d0$/.test(reading.raw(at)) && reading.glued(at + 1))
    return code(reading, at, at + 2, `${reading.raw(at)}s`, false);
  if (!reading.glued(at + 1) || reading.words[at + 1]?.hyphened === true || !/^[A-Z]{1,2}$/.test(tail)) return null;
  if (/^(?:MW|GW|KW|MB|GB|TB|PB|M|W)$/.test(tail)) return null;
  return named(reading, at, at + 2, spelled(reading, at, at + 2));
}
