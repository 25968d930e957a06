/** Numbers in English text: digits, words, fractions, ordinals. */

import { NUMERIC, Reading, spelled } from './en-text.ts';
import { EN_CARDINALS, EN_ORDINALS, EN_SCALES, type PlainNumber } from './numerals.ts';
import type { Figure, Shade, UnitUse } from './types.ts';
import { enUnitAt, MONEY_SIGNS, unitRow, useOf } from './units.ts';

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...[...EN_ORDINALS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
  ['quarter', 4],
  ['quarters', 4],
  ['half', 2],
  ['halves', 2],
]);

export interface Core {
  readonly figure: Figure;
  /** Index of the first word after the number. */
  readonly next: number;
  readonly words: boolean;
  readonly loose: boolean;
  readonly shades: readonly Shade[] | null;
  /** 12 for “dozen”, which stands for ten or so as often as for twelve. */
  readonly unit: UnitUse | null;
}

export function core(value: string, power: number, next: number, more: Partial<Core> = {}): Core {
  return {
    figure: { value, power, denominator: null },
    next,
    words: false,
    loose: false,
    shades: null,
    unit: null,
    ...more,
  };
}

export function scalesAt(reading: Reading, at: number): { power: number; next: number } {
  let power = 0;
  let next = at;
  for (let scale = EN_SCALES.get(reading.word(next)); scale !== undefined; scale = EN_SCALES.get(reading.word(next))) {
    power += scale;
    next++;
  }
  return { power, next };
}

export function digitsAt(reading: Reading, at: number): Core | null {
  const raw = reading.raw(at);
  if (!NUMERIC.test(raw)) return null;
  const value = raw.replaceAll(',', '');
  if (
    reading.word(at + 1) === '/' &&
    reading.glued(at + 1) &&
    /^\d{1,2}$/.test(reading.raw(at + 2)) &&
    reading.glued(at + 2) &&
    /^[1-9]\d?$/.test(value) &&
    reading.word(at + 3) !== '/' &&
    !/^0/.test(reading.raw(at + 2)) &&
    !(value === '24' && reading.raw(at + 2) === '7')
  ) {
    return { ...core(value, 0, at + 3), figure: { value, power: 0, denominator: reading.raw(at + 2) } };
  }
  const { power, next } = scalesAt(reading, at + 1);
  const million = next === at + 1 && reading.word(next) === 'm' && moneyBefore(reading, at) !== null;
  return million ? core(value, 6, next + 1) : core(value, power, next);
}

/** “two hundred and fifty”, “five hundred million”, “a hundred”, “twenty-five”. */
export function wordedAt(reading: Reading, from: number): Core | null {
  let at = from;
  const article =
    /^an?$/.test(reading.word(at)) &&
    (EN_SCALES.get(reading.word(at + 1)) !== undefined || reading.word(at + 1) === 'dozen');
  if (article) at++;
  const plain = cardinalsAt(reading, at, article);
  if (plain === null) return null;
  const capital = /^[A-Z]/.test(reading.raw(from)) && from > 0 && !/[.!?“"(]/.test(reading.word(from - 1));
  const titled = /^[A-Z]/.test(reading.raw(from)) && /^[A-Z]/.test(reading.raw(plain.next));
  const loose =
    (plain.value === '1' && plain.power === 0 && pronoun(reading, from)) ||
    capital ||
    titled ||
    plain.value === '0' ||
    quoted(reading, from) ||
    definite(reading, from, plain.next);
  return core(plain.value, plain.power, plain.next, { words: true, loose });
}

/** A number in a quoted name: the “hundred, thousand, ten thousand” project. */
function quoted(reading: Reading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const word = reading.word(back);
    if (word === '”') return false;
    if (word === '“') return true;
    // A straight mark opens where only what follows touches it.
    if (word === '"') return reading.start(back + 1) === reading.end(back) && !reading.glued(back);
  }
  return false;
}

/** “one of”, “no one”, “one another”: no count. */
function pronoun(reading: Reading, at: number): boolean {
  if (/^(?:no|any|every|each|only|this|that|which|another|on|some|as|number)$/.test(reading.word(at - 1))) return true;
  const next = reading.words[at + 1];
  return (
    next === undefined ||
    next.hyphened ||
    /^(?:of|another|by|or|and|can|must|should|who|day|step|on|time)$|^[^a-z\d]/.test(next.word)
  );
}

/** “the two”, “three-dimensional”: words that point or describe, where Chinese may have no number. */
function definite(reading: Reading, from: number, next: number): boolean {
  if (/^(?:the|these|those|all|other)$/.test(reading.word(from - 1))) return reading.words[next]?.hyphened !== true;
  return (
    reading.words[next]?.hyphened === true &&
    /^(?:dimensional|dimension|pronged|faceted|handed)$/.test(reading.word(next))
  );
}

function cardinalsAt(reading: Reading, from: number, article: boolean): (PlainNumber & { next: number }) | null {
  let at = from;
  let total = 0;
  let section = article ? 1 : -1;
  let lastScale = 0;
  for (;;) {
    const word = reading.word(at);
    const cardinal = EN_CARDINALS.get(word);
    if (cardinal !== undefined) {
      // “twenty five” adds up; “five six” are two numbers.
      if (
        section > 0 &&
        (section % 100 === 0 ? false : !(section % 10 === 0 && section % 100 >= 20 && cardinal < 10 && cardinal > 0))
      )
        break;
      section = Math.max(section, 0) + cardinal;
      at++;
    } else if (word === 'hundred' && section > 0) {
      section = Math.max(section, 1) * 100;
      at++;
    } else if (word === 'dozen' && section > 0) {
      section *= 12;
      at++;
      break;
    } else if ((EN_SCALES.get(word) ?? 0) > 2 && section > 0) {
      const scale = EN_SCALES.get(word) ?? 0;
      const more =
        EN_CARDINALS.has(reading.word(at + 1)) ||
        (reading.word(at + 1) === 'and' && EN_CARDINALS.has(reading.word(at + 2)) && total === 0 && scale === 3);
      if (!more && total === 0) return { value: String(section), power: scale, next: at + 1 };
      total += section * 10 ** scale;
      section = 0;
      lastScale = scale;
      at++;
    } else if (
      word === 'and' &&
      EN_CARDINALS.has(reading.word(at + 1)) &&
      ((section > 0 && section % 100 === 0) || (section === 0 && lastScale > 0))
    )
      at++;
    else break;
  }
  if (at === from || section < 0) return null;
  return { value: String(total + section), power: 0, next: at };
}

/** one-third, two thirds, three quarters, half, nine out of ten, two and a half. */
export function fractionAt(reading: Reading, at: number): Core | null {
  const word = reading.word(at);
  if (word === 'half') return halfAt(reading, at);
  const article = /^an?$/.test(word);
  const over = article ? 1 : (EN_CARDINALS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined));
  if (over === undefined) return null;
  const name = reading.word(at + 1);
  const outOf = name === 'out' && reading.word(at + 2) === 'of' ? 3 : name === 'in' ? 2 : 0;
  const whole = outOf === 0 ? undefined : EN_CARDINALS.get(reading.word(at + outOf));
  if (whole !== undefined && whole > over && over > 0 && !NUMERIC.test(word))
    return fraction(over, whole, at + outOf + 1, outOf === 2);
  const below = DENOMINATORS.get(name);
  if (below === undefined || /^\d/.test(word)) return null;
  const plural = name.endsWith('s');
  if (plural && /^(?:first|last|past|next|previous|final)$/.test(reading.word(at - 1))) return null;
  const after = reading.word(at + 2);
  const closed =
    after === 'of' ||
    after === '' ||
    /^[.,;)]$/.test(after) ||
    /^(?:more|less|fewer|higher|lower|by|in|from|over|to|and|that|the)$/.test(after);
  if (plural ? over > 1 : over === 1 && (reading.words[at + 1]?.hyphened === true || closed))
    return fraction(over, below, at + 2, article && below !== 4 ? false : article);
  return null;
}

function fraction(over: number, below: number, next: number, loose: boolean): Core {
  return {
    ...core(String(over), 0, next, { words: true, loose }),
    figure: { value: String(over), power: 0, denominator: String(below) },
  };
}

function halfAt(reading: Reading, at: number): Core {
  const partOfYear = /^(?:first|second|latter|other|former|better|upper|lower|last)$/.test(reading.word(at - 1));
  const article = /^an?$/.test(reading.word(at + 1));
  const { power, next } = scalesAt(reading, at + (article ? 2 : 1));
  if (power > 0) return { ...core('0.5', power, next, { words: true }) };
  const unit = article ? enUnitAt((index) => reading.word(index), at + 2) : null;
  const timed = unit !== null && /^(?:time|calendar|percentage-point)$/.test(unit.row.measure);
  return fraction(1, 2, at + (timed ? 2 : 1), partOfYear);
}

const VAGUE_POWERS: ReadonlyMap<string, number> = new Map([
  ['dozens', 1],
  ['scores', 1],
  ['tens', 1],
  ['hundreds', 2],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
]);

/** “hundreds of”, “tens of thousands of”, “several hundred”: the order of size only. */
function vagueAt(reading: Reading, at: number): Core | null {
  const few = reading.word(at) === 'several' ? 1 : reading.word(at) === 'a' && reading.word(at + 1) === 'few' ? 2 : 0;
  const scaled = few === 0 ? null : scalesAt(reading, at + few);
  if (scaled !== null && scaled.power > 0)
    return core('1', scaled.power, scaled.next, { words: true, loose: true, shades: ['gt', 'over'] });
  const first = VAGUE_POWERS.get(reading.word(at));
  if (first === undefined) return null;
  const second = reading.word(at + 1) === 'of' ? VAGUE_POWERS.get(reading.word(at + 2)) : undefined;
  const power = first + (second ?? 0);
  return core('1', power, second === undefined ? at + 1 : at + 3, { words: true, loose: true, shades: ['gt', 'over'] });
}

export function coreAt(reading: Reading, at: number): Core | null {
  return (
    mixedAt(reading, at) ??
    fractionAt(reading, at) ??
    digitsAt(reading, at) ??
    wordedAt(reading, at) ??
    vagueAt(reading, at)
  );
}

/** “two and a half”, “one and a half million”. */
function mixedAt(reading: Reading, at: number): Core | null {
  const whole = EN_CARDINALS.get(reading.word(at));
  if (
    whole === undefined ||
    reading.word(at + 1) !== 'and' ||
    reading.word(at + 2) !== 'a' ||
    reading.word(at + 3) !== 'half'
  )
    return null;
  const { power, next } = scalesAt(reading, at + 4);
  return core(`${whole}.5`, power, next, { words: true });
}

export function moneyBefore(reading: Reading, at: number): { readonly unit: UnitUse; readonly words: number } | null {
  for (const [sign, id] of MONEY_SIGNS.en) {
    const words = sign.split(' ');
    const row = words.every((word, index) => reading.word(at - words.length + index) === word)
      ? unitRow(id)
      : undefined;
    if (row !== undefined) return { unit: useOf(row, spelled(reading, at - words.length, at)), words: words.length };
  }
  return null;
}

export function ordinalAt(reading: Reading, at: number): { value: number; next: number } | null {
  if (NUMERIC.test(reading.word(at))) {
    const isOrdinal = /^\d{1,4}$/.test(reading.raw(at)) && /^(?:st|nd|rd|th)$/.test(reading.word(at + 1));
    return isOrdinal && reading.glued(at + 1) ? { value: Number(reading.raw(at)), next: at + 2 } : null;
  }
  const tens = EN_CARDINALS.get(reading.word(at));
  const unit = EN_ORDINALS.get(reading.word(at + 1));
  if (tens !== undefined && tens >= 20 && tens % 10 === 0 && unit !== undefined && unit < 10)
    return { value: tens + unit, next: at + 2 };
  const value = EN_ORDINALS.get(reading.word(at));
  return value === undefined ? null : { value, next: at + 1 };
}
