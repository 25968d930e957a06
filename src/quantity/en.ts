/**
 * What an English sentence says in figures. The text is cut into words, and the readers below are
 * tried at each; what surrounds a number (comparator, unit, verb) is found by matching phrases.
 */

import { MAX_DIGITS } from './decimal.ts'
import { attachPeriods, clipped, fold, maskNames, PLAIN, quantity, type ComparatorRow, type Sense } from './draft.ts'
import { EN_CARDINALS, EN_ORDINALS, EN_SCALES, readRoman, type PlainNumber } from './numerals.ts'
import { planYears } from './periods.ts'
import type { Figure, Quantity, ReadOptions, Shade, UnitUse } from './types.ts'
import { enUnitAt, MONEY_SIGNS, unitRow, useOf, type UnitRow } from './units.ts'

export interface Word {
  /** Lower case. */
  readonly word: string
  readonly raw: string
  readonly start: number
  readonly end: number
  /** Joined by a hyphen to the word before: the 5 of twenty-five. */
  readonly hyphened: boolean
}

const PIECE = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|[A-Za-zÀ-ÿµμ]+(?:[²³]|[23](?!\d|\.\d))?(?:['’](?:s|t|re|ve|ll|d)\b)?|\S/g

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let hyphen = -1
  PIECE.lastIndex = 0
  for (const found of text.matchAll(PIECE)) {
    const [raw] = found
    const start = found.index
    const before = words.at(-1)
    // Only a hyphen with no space on either side joins; others stay as dashes.
    if ((raw === '-' || raw === '‐' || raw === '‑') && before?.end === start && /\w/.test(text.charAt(start + 1))) {
      hyphen = start + 1
      continue
    }
    words.push({ word: raw.toLowerCase(), raw, start, end: start + raw.length, hyphened: hyphen === start })
  }
  return words
}

/** A text under reading; `at` past either end gives an empty word, so that readers need no bounds. */
class Reading {
  readonly text: string
  readonly words: readonly Word[]
  constructor(text: string) {
    this.text = text
    this.words = wordsOf(text)
  }
  word(at: number): string {
    return this.words[at]?.word ?? ''
  }
  raw(at: number): string {
    return this.words[at]?.raw ?? ''
  }
  start(at: number): number {
    return this.words[at]?.start ?? this.text.length
  }
  end(at: number): number {
    return this.words[at]?.end ?? 0
  }
  glued(at: number): boolean {
    return at > 0 && this.end(at - 1) === this.start(at)
  }
  span(from: number, to: number): { start: number; end: number } {
    return { start: this.start(from), end: this.end(to - 1) }
  }
}

/** Phrases before a figure. The longest wins, so that “no more than” is not “more than”. */
const BEFORE: readonly ComparatorRow[] = [
  { comparator: 'ge', shades: ['ge'], words: ['at least', 'no less than', 'no fewer than', 'not less than', 'not fewer than', 'no lower than', 'not lower than', 'not be lower than', 'not be less than', 'not be fewer than', 'not be below', 'not fall below', 'not falling below', 'not drop below', 'not under', 'no smaller than', 'not smaller than', 'no below', 'not below', 'never below', 'a minimum of', 'minimum of', 'at a minimum', 'at the minimum', 'no shorter than', 'not be under', 'not to fall below', 'never falls below', 'never fall below', 'does not fall below', 'equal to or above', 'at or above', 'stay above or at', 'a floor of', 'no later than or at', 'not shorter than'] },
  { comparator: 'le', shades: ['le'], words: ['at most', 'no more than', 'not more than', 'no higher than', 'not higher than', 'not be higher than', 'not be more than', 'not exceed', 'not exceeding', 'not to exceed', 'not be above', 'never exceed', 'does not exceed', 'without exceeding', 'no greater than', 'not greater than', 'not be greater than', 'not above', 'not over', 'a maximum of', 'maximum of', 'at a maximum', 'within', 'capped at', 'a ceiling of', 'no longer than', 'not longer than', 'not surpass', 'at or below', 'no larger than', 'not rise above', 'a cap of', 'limited to', 'not be over', 'not go above', 'a limit of', 'to a maximum of', 'upper limit of', 'not go over', 'no over', 'not past', 'no above'] },
  { comparator: 'le', shades: ['le', 'as-high-as'], words: ['up to'] },
  { comparator: 'lt', shades: ['lt'], words: ['below', 'under', 'less than', 'fewer than', 'lower than', 'smaller than', 'shorter than', 'short of', 'beneath'] },
  { comparator: 'lt', shades: ['lt', 'nearly'], words: ['just under', 'slightly under', 'just below', 'slightly less than', 'just short of'] },
  { comparator: 'gt', shades: ['gt'], words: ['more than', 'over', 'above', 'exceed', 'exceeds', 'exceeded', 'exceeding', 'in excess of', 'beyond', 'surpass', 'surpasses', 'surpassed', 'surpassing', 'greater than', 'higher than', 'upwards of', 'upward of', 'longer than', 'larger than', 'tops', 'topped', 'topping', 'to top', 'will top', 'break through', 'breaks through', 'broke through', 'breaking through', 'broken through', 'break', 'breaks', 'broke', 'breaking', 'broken', 'cross', 'crosses', 'crossed', 'crossing', 'pass', 'passes', 'passed', 'passing', 'past', 'outstrip', 'outstripped', 'exceedingly', 'better than', 'well over', 'faster than', 'hit over'] },
  { comparator: 'approx', shades: ['about'], words: ['about', 'around', 'approximately', 'roughly', 'circa', 'in the region of', 'in the order of', 'on the order of', 'somewhere around', 'approx', 'approx .', 'or so', 'an estimated', 'estimated'] },
  { comparator: 'approx', shades: ['about', 'over'], words: ['some'] },
  { comparator: 'approx', shades: ['nearly'], words: ['nearly', 'almost', 'close to', 'approaching', 'approaches', 'approached', 'approach', 'near', 'nearing', 'just shy of', 'well-nigh', 'close on', 'not far short of', 'nearly as many as'] },
  { comparator: 'eq', shades: ['eq', 'as-high-as'], words: ['as high as', 'as many as', 'as much as', 'as long as'] },
  { comparator: 'eq', shades: ['eq'], words: ['exactly', 'precisely'] },
]

/** Phrases after a figure, its unit and its noun. */
const AFTER: readonly ComparatorRow[] = [
  { comparator: 'ge', shades: ['ge'], words: ['or more', 'or above', 'and above', 'or over', 'and over', 'or higher', 'and higher', 'or greater', 'and more', 'or older', 'and older', 'or better', 'or longer', 'or up', 'and up', 'at least', 'at a minimum', 'at the minimum', 'at the least', 'minimum', 'upwards', 'and upwards', 'or upwards', 'or faster', 'as a minimum', 'and upward'] },
  { comparator: 'le', shades: ['le', 'lt'], words: ['or less', 'or fewer', 'or below', 'and below', 'or lower', 'and lower', 'or under', 'and under', 'at most', 'at the most', 'or shorter', 'maximum', 'at maximum', 'or younger', 'and younger', 'at a maximum', 'or smaller', 'as a maximum'] },
  { comparator: 'gt', shades: ['gt', 'over'], words: ['odd', 'plus', '+'] },
  { comparator: 'approx', shades: ['about'], words: ['or so', 'or thereabouts', 'approximately', 'more or less'] },
]

interface Phrase {
  readonly words: readonly string[]
  readonly row: ComparatorRow
}

function phraseIndex(rows: readonly ComparatorRow[], key: (words: readonly string[]) => string): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const row of rows) {
    for (const phrase of row.words) {
      const words = phrase.split(' ')
      index.set(key(words), [...(index.get(key(words)) ?? []), { words, row }])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

const BEFORE_BY_LAST = phraseIndex(BEFORE, (words) => words.at(-1) ?? '')
const AFTER_BY_FIRST = phraseIndex(AFTER, (words) => words[0] ?? '')

/** Words that may stand between a comparator and its figure. */
const SKIPPED_BEFORE = new Set(['additional', 'another', 'further', 'extra', 'the', 'of', 'total', 'a', 'an', 'rmb', 'us', '$', '¥', '￥', 'cny', 'usd', 'hk', 'hkd', '€', 'combined', 'new', 'mark', 'threshold', 'annual', 'average', 'level', 'rate', 'red', 'line', 'target', 'ceiling', 'national'])
/** Words that may stand between a figure and its unit. */
const SKIPPED_UNIT = new Set(['more', 'additional', 'new', 'extra', 'further', 'full', 'chinese', 'odd', 'or', 'so', 'other', 'consecutive', 'cumulative', 'whole'])
/** A noun phrase ends here. */
const NOUN_ENDS = new Set(['', '.', ',', ';', ':', ')', '(', '!', '?', 'of', 'in', 'a', 'an', 'the', 'per', 'each', 'every', 'by', 'on', 'at', 'for', 'from', 'to', 'with', 'and', 'or', 'will', 'are', 'is', 'were', 'was', 'be', 'been', 'have', 'has', 'had', 'that', 'which', 'who', 'within', 'over', 'during', 'under', 'through', 'throughout', 'annually', 'yearly', 'this', 'as', 'than', 'across', 'into', 'aged', 'living', 'among', 'while', 'whose', 'above', 'below', 'between', 'last', 'next', 'daily', 'monthly', 'on', 'upon', 'since', 'until', 'before', 'after', 'it', 'its', 'out', 'up', 'down', 'but', 'not', 'can', 'must', 'shall', 'should', 'would', 'may', 'by', 'so', 'respectively', 'altogether', 'including', 'against', '–', '—', '-', '”', '"', '’', '“', '+', '/', 'at', 'annual', 'along', 'around', 'without', 'via', 'added', 'created', 'built', 'registered', 'covering', 'if', 'when', 'where', 'compared', 'respectively', 'because', 'plus', 'minus', 'yearly', 'nationwide', 'citywide', 'districtwide', 'only', 'more', 'less', 'fewer'])

const MONTHS: ReadonlyMap<string, number> = new Map(
  ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
    .flatMap((name, index): [string, number][] => [[name, index + 1], ...(name.length > 4 ? [[name.slice(0, 3), index + 1] as [string, number]] : [])]),
)

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...[...EN_ORDINALS].filter(([, value]) => value > 2).flatMap(([word, value]): [string, number][] => [[word, value], [`${word}s`, value]]),
  ['quarter', 4], ['quarters', 4], ['half', 2], ['halves', 2],
])

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2], ['doubles', 2], ['doubled', 2], ['doubling', 2], ['redouble', 2], ['twofold', 2], ['twice', 2],
  ['triple', 3], ['triples', 3], ['tripled', 3], ['tripling', 3], ['treble', 3], ['trebled', 3], ['trebling', 3], ['threefold', 3], ['thrice', 3],
  ['quadruple', 4], ['quadruples', 4], ['quadrupled', 4], ['quadrupling', 4], ['fourfold', 4], ['quintuple', 5], ['quintupled', 5],
  ...[...EN_CARDINALS].filter(([, value]) => value > 4).map(([word, value]): [string, number] => [`${word}fold`, value]),
])
/** Adjectives as well as verbs: “double prevention” multiplies nothing. */
const MAYBE_MULTIPLE = new Set(['double', 'triple', 'treble', 'twice', 'thrice', 'redouble', 'quadruple', 'doubling'])

interface LooseRow {
  readonly kind: 'amount' | 'ordinal'
  readonly value: string
  readonly words: readonly string[]
  readonly unit?: string
}

/** Words that may answer a figure of the other language but never ask for an answer. */
const LOOSE: readonly LooseRow[] = [
  { kind: 'amount', value: '1', words: ['single', 'sole', 'each', 'once', 'uni', 'unified', 'solo', 'one-off', 'another'] },
  { kind: 'amount', value: '2', words: ['both', 'dual', 'pair', 'couple', 'bilateral', 'twin', 'either', 'bilingual', 'pairs', 'duo'] },
  { kind: 'amount', value: '3', words: ['trio', 'tripartite', 'triad', 'trilateral', 'triply'] },
  { kind: 'amount', value: '2', words: ['biennial', 'biennially'], unit: 'year' },
  { kind: 'amount', value: '3', words: ['triennial'], unit: 'year' },
  { kind: 'amount', value: '10', words: ['decade'], unit: 'year' },
  { kind: 'amount', value: '100', words: ['century', 'centenary', 'centennial'], unit: 'year' },
  { kind: 'amount', value: '14', words: ['fortnight'], unit: 'd' },
  { kind: 'amount', value: '24', words: ['round-the-clock', 'clock'], unit: 'h' },
  { kind: 'amount', value: '0', words: ['zero', 'nil'] },
  { kind: 'ordinal', value: '1', words: ['first', 'firstly', 'primary', 'top', 'leading', 'foremost', 'initial', 'lead', 'leads', 'led', 'highest', 'largest', 'best', 'immediately', 'promptly', 'prime', 'earliest', 'ahead', 'pioneering', 'topped', 'champion', 'paramount', 'topping', 'tops', 'head', 'debut', 'maiden', 'chief', 'inaugural', 'main', 'new'] },
  { kind: 'ordinal', value: '2', words: ['secondary', 'second-hand', 'secondly', 'runner-up', 'again'] },
  { kind: 'ordinal', value: '3', words: ['tertiary', 'thirdly'] },
]

interface LooseEntry {
  readonly kind: 'amount' | 'ordinal'
  readonly value: string
  readonly unit: string | undefined
}

const LOOSE_WORDS: ReadonlyMap<string, LooseEntry> = new Map(
  LOOSE.flatMap((row) => row.words.map((word): [string, LooseEntry] => [word, { kind: row.kind, value: row.value, unit: row.unit }])),
)

/** Codes that Chinese writes in words (新冠肺炎, 二氧化碳, 三维). */
const LOOSE_CODES = new Set(['COVID-19', 'CO2', 'SO2', 'NO2', 'N2O', 'O3', 'H2', 'G20', 'G7', '3D', '2D', '4S', 'B2B', 'B2C', 'P2P', 'O2O', 'SARS-COV-2'])

const NUMERIC = /^\d/

interface Core {
  readonly figure: Figure
  /** Index of the first word after the number. */
  readonly next: number
  readonly words: boolean
  readonly loose: boolean
  readonly shades: readonly Shade[] | null
  /** 12 for “dozen”, which stands for ten or so as often as for twelve. */
  readonly unit: UnitUse | null
}

function core(value: string, power: number, next: number, more: Partial<Core> = {}): Core {
  return { figure: { value, power, denominator: null }, next, words: false, loose: false, shades: null, unit: null, ...more }
}

function scalesAt(reading: Reading, at: number): { power: number; next: number } {
  let power = 0
  let next = at
  for (let scale = EN_SCALES.get(reading.word(next)); scale !== undefined; scale = EN_SCALES.get(reading.word(next))) {
    power += scale
    next++
  }
  return { power, next }
}

function digitsAt(reading: Reading, at: number): Core | null {
  const raw = reading.raw(at)
  if (!NUMERIC.test(raw)) return null
  const value = raw.replaceAll(',', '')
  if (reading.word(at + 1) === '/' && reading.glued(at + 1) && /^\d{1,2}$/.test(reading.raw(at + 2)) && reading.glued(at + 2) && /^[1-9]\d?$/.test(value)
    && reading.word(at + 3) !== '/' && !/^0/.test(reading.raw(at + 2)) && !(value === '24' && reading.raw(at + 2) === '7')) {
    return { ...core(value, 0, at + 3), figure: { value, power: 0, denominator: reading.raw(at + 2) } }
  }
  const { power, next } = scalesAt(reading, at + 1)
  const million = next === at + 1 && reading.word(next) === 'm' && moneyBefore(reading, at) !== null
  return million ? core(value, 6, next + 1) : core(value, power, next)
}

/** “two hundred and fifty”, “five hundred million”, “a hundred”, “twenty-five”. */
function wordedAt(reading: Reading, from: number): Core | null {
  let at = from
  const article = /^an?$/.test(reading.word(at)) && (EN_SCALES.get(reading.word(at + 1)) !== undefined || reading.word(at + 1) === 'dozen')
  if (article) at++
  const plain = cardinalsAt(reading, at, article)
  if (plain === null) return null
  const capital = /^[A-Z]/.test(reading.raw(from)) && from > 0 && !/[.!?“"(]/.test(reading.word(from - 1))
  const titled = /^[A-Z]/.test(reading.raw(from)) && /^[A-Z]/.test(reading.raw(plain.next))
  const loose = (plain.value === '1' && plain.power === 0 && pronoun(reading, from)) || capital || titled || plain.value === '0' || quoted(reading, from) || definite(reading, from, plain.next)
  return core(plain.value, plain.power, plain.next, { words: true, loose })
}

/** A number in a quoted name: the “hundred, thousand, ten thousand” project. */
function quoted(reading: Reading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const word = reading.word(back)
    if (word === '”') return false
    if (word === '“') return true
    if (word === '"') return reading.start(back + 1) === reading.end(back)
  }
  return false
}

/** “one of”, “no one”, “one another”: no count. */
function pronoun(reading: Reading, at: number): boolean {
  if (/^(?:no|any|every|each|only|this|that|which|another|on|some|as|number)$/.test(reading.word(at - 1))) return true
  const next = reading.words[at + 1]
  return next === undefined || next.hyphened || /^(?:of|another|by|or|and|can|must|should|who|day|step|on|time)$|^[^a-z\d]/.test(next.word)
}

/** “the two”, “three-dimensional”: words that point or describe, where Chinese may have no number. */
function definite(reading: Reading, from: number, next: number): boolean {
  if (/^(?:the|these|those|all|other)$/.test(reading.word(from - 1))) return reading.words[next]?.hyphened !== true
  return reading.words[next]?.hyphened === true && /^(?:dimensional|dimension|pronged|faceted|handed)$/.test(reading.word(next))
}

function cardinalsAt(reading: Reading, from: number, article: boolean): (PlainNumber & { next: number }) | null {
  let at = from
  let total = 0
  let section = article ? 1 : -1
  let lastScale = 0
  for (;;) {
    const word = reading.word(at)
    const cardinal = EN_CARDINALS.get(word)
    if (cardinal !== undefined) {
      // “twenty five” adds up; “five six” are two numbers.
      if (section > 0 && (section % 100 === 0 ? false : !(section % 10 === 0 && section % 100 >= 20 && cardinal < 10 && cardinal > 0))) break
      section = Math.max(section, 0) + cardinal
      at++
    } else if (word === 'hundred' && section > 0) {
      section = Math.max(section, 1) * 100
      at++
    } else if (word === 'dozen' && section > 0) {
      section *= 12
      at++
      break
    } else if ((EN_SCALES.get(word) ?? 0) > 2 && section > 0) {
      const scale = EN_SCALES.get(word) ?? 0
      const more = EN_CARDINALS.has(reading.word(at + 1)) || (reading.word(at + 1) === 'and' && EN_CARDINALS.has(reading.word(at + 2)) && total === 0 && scale === 3)
      if (!more && total === 0) return { value: String(section), power: scale, next: at + 1 }
      total += section * 10 ** scale
      section = 0
      lastScale = scale
      at++
    } else if (word === 'and' && EN_CARDINALS.has(reading.word(at + 1)) && ((section > 0 && section % 100 === 0) || (section === 0 && lastScale > 0))) at++
    else break
  }
  if (at === from || section < 0) return null
  return { value: String(total + section), power: 0, next: at }
}

/** one-third, two thirds, three quarters, half, nine out of ten, two and a half. */
function fractionAt(reading: Reading, at: number): Core | null {
  const word = reading.word(at)
  if (word === 'half') return halfAt(reading, at)
  const article = /^an?$/.test(word)
  const over = article ? 1 : (EN_CARDINALS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined))
  if (over === undefined) return null
  const name = reading.word(at + 1)
  const outOf = name === 'out' && reading.word(at + 2) === 'of' ? 3 : name === 'in' ? 2 : 0
  const whole = outOf === 0 ? undefined : EN_CARDINALS.get(reading.word(at + outOf))
  if (whole !== undefined && whole > over && over > 0 && !NUMERIC.test(word)) return fraction(over, whole, at + outOf + 1, outOf === 2)
  const below = DENOMINATORS.get(name)
  if (below === undefined || /^\d/.test(word)) return null
  const plural = name.endsWith('s')
  if (plural && /^(?:first|last|past|next|previous|final)$/.test(reading.word(at - 1))) return null
  const after = reading.word(at + 2)
  const closed = after === 'of' || after === '' || /^[.,;)]$/.test(after) || /^(?:more|less|fewer|higher|lower|by|in|from|over|to|and|that|the)$/.test(after)
  if (plural ? over > 1 : over === 1 && (reading.words[at + 1]?.hyphened === true || closed)) return fraction(over, below, at + 2, article && below !== 4 ? false : article)
  return null
}

function fraction(over: number, below: number, next: number, loose: boolean): Core {
  return { ...core(String(over), 0, next, { words: true, loose }), figure: { value: String(over), power: 0, denominator: String(below) } }
}

function halfAt(reading: Reading, at: number): Core {
  const partOfYear = /^(?:first|second|latter|other|former|better|upper|lower|last)$/.test(reading.word(at - 1))
  const article = /^an?$/.test(reading.word(at + 1))
  const { power, next } = scalesAt(reading, at + (article ? 2 : 1))
  if (power > 0) return { ...core('0.5', power, next, { words: true }) }
  const unit = article ? enUnitAt((index) => reading.word(index), at + 2) : null
  const timed = unit !== null && (unit.row.measure === 'time' || unit.row.measure === 'calendar')
  return fraction(1, 2, at + (timed ? 2 : 1), partOfYear)
}

/** “hundreds of”, “tens of thousands of”, “dozens of”: the order of size only. */
function vagueAt(reading: Reading, at: number): Core | null {
  const powers: Readonly<Record<string, number>> = { dozens: 1, scores: 1, tens: 1, hundreds: 2, thousands: 3, millions: 6, billions: 9 }
  const first = powers[reading.word(at)]
  if (first === undefined) return null
  const second = reading.word(at + 1) === 'of' ? powers[reading.word(at + 2)] : undefined
  const power = first + (second ?? 0)
  return core('1', power, second === undefined ? at + 1 : at + 3, { words: true, loose: true, shades: ['gt', 'over'] })
}

function coreAt(reading: Reading, at: number): Core | null {
  return mixedAt(reading, at) ?? fractionAt(reading, at) ?? digitsAt(reading, at) ?? wordedAt(reading, at) ?? vagueAt(reading, at)
}

/** “two and a half”, “one and a half million”. */
function mixedAt(reading: Reading, at: number): Core | null {
  const whole = EN_CARDINALS.get(reading.word(at))
  if (whole === undefined || reading.word(at + 1) !== 'and' || reading.word(at + 2) !== 'a' || reading.word(at + 3) !== 'half') return null
  const { power, next } = scalesAt(reading, at + 4)
  return core(`${whole}.5`, power, next, { words: true })
}

function moneyBefore(reading: Reading, at: number): { readonly unit: UnitUse; readonly words: number } | null {
  for (const [sign, id] of MONEY_SIGNS.en) {
    const words = sign.split(' ')
    const row = words.every((word, index) => reading.word(at - words.length + index) === word) ? unitRow(id) : undefined
    if (row !== undefined) return { unit: useOf(row, spelled(reading, at - words.length, at)), words: words.length }
  }
  return null
}

function senseOf(reading: Reading, phrase: Phrase, from: number): Sense {
  return { comparator: phrase.row.comparator, shades: phrase.row.shades, span: reading.span(from, from + phrase.words.length), implied: false }
}

/** The comparator before a figure that starts at word `at`; `from` is where the two begin. */
function senseBefore(reading: Reading, at: number): Sense & { readonly from: number } {
  let end = at
  for (let skipped = 0; skipped <= 5; skipped++) {
    for (const phrase of BEFORE_BY_LAST.get(reading.word(end - 1)) ?? []) {
      const from = end - phrase.words.length
      if (phrase.words.every((word, index) => reading.word(from + index) === word) && !isTitle(reading, phrase, from)) return { ...senseOf(reading, phrase, from), from }
    }
    if (!SKIPPED_BEFORE.has(reading.word(end - 1))) break
    end--
  }
  return { ...PLAIN, from: at }
}

/** “the following”, “past five years”, “over the five years”: words of time, not of size. */
function isTitle(reading: Reading, phrase: Phrase, from: number): boolean {
  const [word = ''] = phrase.words
  return word === 'past' && /^(?:the|in|over|a)$/.test(reading.word(from - 1))
}

/** “and more than 9,800” opens the next figure, and “at or above the provincial level” ranks something else. */
function joinsNext(reading: Reading, phrase: Phrase, here: number): boolean {
  if (!/^(?:and|or)$/.test(phrase.words[0] ?? '')) return false
  const next = here + phrase.words.length
  return /^(?:than|the|provincial|national|municipal)$/.test(reading.word(next)) || reading.word(here - 1) === 'at' || NUMERIC.test(reading.word(next)) || EN_CARDINALS.has(reading.word(next))
}

/** Past a conversion in brackets: 600,000 mu (40,000 hectares) or more. */
function pastBrackets(reading: Reading, at: number): number {
  if (reading.word(at) !== '(') return at
  for (let next = at + 1; next < at + 9; next++) if (reading.word(next) === ')') return next + 1
  return at
}

function senseAfter(reading: Reading, from: number, reach = 5): (Sense & { readonly next: number }) | null {
  const at = pastBrackets(reading, from)
  for (let gap = 0; gap <= reach; gap++) {
    for (const phrase of AFTER_BY_FIRST.get(reading.word(at + gap)) ?? []) {
      const here = at + gap
      if (!phrase.words.every((word, index) => reading.word(here + index) === word)) continue
      if (gap > 0 && (phrase.words.length === 1 || /^\d/.test(reading.word(here + phrase.words.length)))) continue
      // “at least” after a figure closes it; before another figure it opens that one.
      if (phrase.words[0] === 'at' && coreAt(reading, here + phrase.words.length) !== null) continue
      if (joinsNext(reading, phrase, here)) continue
      if (phrase.words[0] === '+' && !reading.glued(here)) continue
      return { ...senseOf(reading, phrase, here), next: here + phrase.words.length }
    }
    if (gap > 0 && (NUMERIC.test(reading.word(at + gap)) || EN_CARDINALS.has(reading.word(at + gap)))) return null
    if (/^(?:have|has|had|will|is|are|was|were|with|hold|holds|who|that|which|where|while)$|^[^a-z’']*$/.test(reading.word(at + gap))) return null
  }
  return null
}

const UP = /^(?:increas|grow|grew|ris|rose|rais|expand|climb|boost|improv|lift|enlarg|gain|up$|adds?$|adding$|acceler|jump|surg|soar|push|elevat|advanc|strengthen)/
const DOWN = /^(?:decreas|reduc|declin|fall|fell|drop|cut|lower|down$|shorten|shrink|shrank|slash|contract|slow|slid|trim|curb|bring|sav|narrow)/
const LEVEL_ONLY = /^(?:bring|reach|extend|develop|return|restor|amount)/
const CHANGE_NOUNS = /^(?:increase|increases|growth|rise|reduction|decrease|decline|cut|drop|fall|gain|improvement|expansion)$/

interface Change {
  readonly change: 'growth' | 'level' | null
  readonly direction: 'up' | 'down' | null
  readonly implied: 'ge' | 'le' | null
}

const NO_CHANGE: Change = { change: null, direction: null, implied: null }

/** Verbs that govern a figure stand before it in the clause; a dozen words back is far enough. */
function verbBefore(reading: Reading, at: number, reach: number): 'up' | 'down' | 'level' | null {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const word = reading.word(back)
    if (/^[.;]$/.test(word)) return null
    if (LEVEL_ONLY.test(word)) return 'level'
    if (UP.test(word)) return 'up'
    if (DOWN.test(word)) return 'down'
  }
  return null
}

function changeAround(reading: Reading, from: number, next: number): Change {
  let before = from - 1
  while (/^(?:rmb|us|\$|¥|a|an|the|additional|further|another)$/.test(reading.word(before))) before--
  const link = reading.word(before)
  const noun = CHANGE_NOUNS.test(reading.word(next))
  if (link === 'to') {
    const verb = verbBefore(reading, before, 12)
    if (verb === null || coreEndsAt(reading, before)) return NO_CHANGE
    return { change: 'level', direction: verb === 'level' ? null : verb, implied: verb === 'down' ? 'le' : 'ge' }
  }
  if (link === 'by') {
    const verb = verbBefore(reading, before, 14)
    return verb === null || verb === 'level' ? NO_CHANGE : { change: 'growth', direction: verb, implied: null }
  }
  if (noun) return { change: 'growth', direction: DOWN.test(reading.word(next)) ? 'down' : 'up', implied: null }
  if (link === 'of' && CHANGE_NOUNS.test(reading.word(before - 1))) return { change: 'growth', direction: DOWN.test(reading.word(before - 1)) ? 'down' : 'up', implied: null }
  if (/^(?:reach|reaches|reached|reaching|hit|hits|attain|achieve)$/.test(link)) return { change: null, direction: null, implied: 'ge' }
  if (/^(?:up|down|grow|grows|grew|grown|growing|rise|rises|rose|risen|rising|fall|fell|fallen|falls|increased|decreased|dropped|declined)$/.test(link)) {
    return { change: 'growth', direction: DOWN.test(link) ? 'down' : 'up', implied: null }
  }
  return NO_CHANGE
}

/** Whether a number or its unit ends right before word `at`: the “to” of “5 to 8 percent” is no verb's. */
function coreEndsAt(reading: Reading, at: number): boolean {
  return NUMERIC.test(reading.word(at - 1)) || EN_CARDINALS.has(reading.word(at - 1))
}

interface Measured {
  readonly unit: UnitUse | null
  readonly row: UnitRow | null
  readonly next: number
}

const NO_UNIT = (next: number): Measured => ({ unit: null, row: null, next })

function unitAfter(reading: Reading, at: number): Measured {
  for (let skip = 0; skip <= 2; skip++) {
    const found = enUnitAt((index) => reading.word(index), at + skip)
    const next = at + skip + (found?.length ?? 0)
    if (found !== null && fits(reading, found.row, at + skip, next)) return { unit: useOf(found.row, spelled(reading, at + skip, next)), row: found.row, next }
    if (!SKIPPED_UNIT.has(reading.word(at + skip))) break
  }
  return nounAfter(reading, at)
}

function spelled(reading: Reading, from: number, to: number): string {
  return reading.text.slice(reading.start(from), reading.end(to - 1))
}

/** A counted noun must be the head of its phrase (family farms are no families); a symbol must be printed as one. */
function fits(reading: Reading, row: UnitRow, at: number, next: number): boolean {
  if (row.measure === 'count') {
    // Plurals seldom modify another noun; singulars do.
    const plural = /s$|^people$/.test(reading.word(next - 1))
    return plural ? !/^['’]/.test(reading.word(next)) : NOUN_ENDS.has(reading.word(next))
  }
  const raw = reading.raw(at)
  if (/^(?:m|t|g|ha|w|mw|gw|kw|mg|li|dan|pp)$/.test(reading.word(at)) && raw === raw.toUpperCase() && raw.length === 1) return raw === 'W' && row.id === 'w'
  // 6 per thousand is a share; 6 per thousand people is a rate.
  if (row.id === 'permille' && next > at + 1) return NOUN_ENDS.has(reading.word(next))
  if (row.id === 's' && /^[a-z]/.test(reading.word(next)) && !NOUN_ENDS.has(reading.word(next))) return false
  return !(row.id === 'quarter-year' && reading.word(next) === 'of')
}

/** 12,000 new urban jobs: the counted noun ends the phrase. */
function nounAfter(reading: Reading, at: number): Measured {
  for (let next = at; next < at + 5; next++) {
    const word = reading.word(next)
    if (!/^[a-z]/.test(word) || NOUN_ENDS.has(word)) break
    const found = enUnitAt((index) => reading.word(index), next)
    const end = next + (found?.length ?? 0)
    if (found !== null && found.row.measure === 'count' && found.row.id !== 'time' && fits(reading, found.row, next, end)) {
      return { unit: useOf(found.row, spelled(reading, next, end)), row: found.row, next: end }
    }
  }
  return NO_UNIT(at)
}

interface RangeEnd extends Measured {
  readonly core: Core
}

function rangeAfter(reading: Reading, first: Core, one: Measured, between: boolean): RangeEnd | null {
  const word = reading.word(one.next)
  const neighbours = word === 'or' && first.words && oneMore(reading, first, one.next + 1)
  const sign = word === 'to' || word === '–' || word === '—' || word === '-' || word === '~' || word === '−' || (between && word === 'and') || neighbours
  const joined = reading.words[one.next]?.hyphened === true && NUMERIC.test(word)
  if (!sign && !joined) return null
  let at = joined ? one.next : one.next + 1
  const money = ['rmb', '¥', '$', 'us', '€'].includes(reading.word(at))
  while (money && ['rmb', '¥', '$', 'us', '€'].includes(reading.word(at))) at++
  const second = coreAt(reading, at)
  if (second === null) return null
  const two = unitAfter(reading, second.next)
  // “from 2 percentage points to 3 percent” is two figures: a range has one unit.
  if (one.unit !== null && two.unit !== null && one.unit.id !== two.unit.id) return null
  // “grew by 20 percent to 7.8”: the second figure is where the first led.
  if (word === 'to' && one.unit !== null && two.unit === null) return null
  return { ...two, unit: two.unit ?? one.unit, row: two.row ?? one.row, core: second }
}

/** “three or four”: a word after the next. */
function oneMore(reading: Reading, first: Core, at: number): boolean {
  const second = wordedAt(reading, at)
  const more = Number(first.figure.value) + 1
  return second !== null && (Number(second.figure.value) === more || second.figure.value === `${more}00`)
}

function yearLike(reading: Reading, at: number): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(reading.raw(at))
}

/** The general case: comparator, number, range, unit, noun, comparator. */
function readNumber(reading: Reading, at: number): Quantity | null {
  const first = coreAt(reading, at)
  if (first === null || first.figure.value.length > MAX_DIGITS) return null
  const one = unitAfter(reading, first.next)
  const before = senseBefore(reading, at)
  const between = reading.word(at - 1) === 'between' || reading.word(before.from - 1) === 'between' || reading.word(at - 2) === 'between'
  const range = rangeAfter(reading, first, one, between)
  const last = range ?? { ...one, core: first }
  const times = timesAt(reading, at, last)
  const next = times ?? last.next
  // “three or more people” closes the number before its noun.
  const after = senseAfter(reading, next) ?? (last.core.next < next ? senseAfter(reading, last.core.next, 0) : null)
  const change = changeAround(reading, before.from, next)
  const hundreds = range !== null && first.words && range.core.figure.value === `${Number(first.figure.value) + 1}00`
  const shares = range !== null && one.unit === null && first.figure.power === 0 && range.core.figure.power > 0 && Number(first.figure.value) <= Number(range.core.figure.value)
  const lower = hundreds ? { ...first.figure, value: `${first.figure.value}00` } : shares ? { ...first.figure, power: range.core.figure.power } : first.figure
  const money = times === null && last.unit === null ? moneyBefore(reading, at) : null
  const unit = times === null ? (last.unit ?? money?.unit ?? populationBefore(reading, before.from)) : null
  const sense = settle(reading, before, after, first, range !== null, change, unit)
  const explicit = sense.span !== null
  return quantity(reading.text, times === null ? 'amount' : 'multiple', {
    span: reading.span(at - (money?.words ?? 0), next), ...lower, upper: range?.core.figure ?? null, unit,
    comparator: sense.comparator, shades: sense.shades, comparatorSpan: sense.span, implied: sense.implied,
    change: change.change, direction: change.direction,
    firm: !first.loose || range !== null || (explicit && first.figure.value !== '0' && first.shades === null && before.span !== null),
  })
}

/** “a population of 987,000” counts people. */
function populationBefore(reading: Reading, at: number): UnitUse | null {
  const row = reading.word(at - 1) === 'of' && reading.word(at - 2) === 'population' ? unitRow('person') : undefined
  return row === undefined ? null : useOf(row, reading.raw(at - 2))
}

/** “three times that of”, “5-fold”: the word after the multiple; null when the figure is none. */
function timesAt(reading: Reading, at: number, last: Measured): number | null {
  const word = reading.word(last.next)
  if (word === 'fold') return last.next + 1
  if (last.row?.id !== 'time') return null
  const after = reading.word(last.next)
  const compares = /^(?:as|that|the|higher|more|larger|of|over|its|those|what|bigger|greater|compared|faster)$/.test(after)
  const grown = verbBefore(reading, at, 5) !== null || /^(?:by|to)$/.test(reading.word(at - 1))
  return compares || grown ? last.next : null
}

function settle(reading: Reading, before: Sense, after: Sense | null, first: Core, range: boolean, change: Change, unit: UnitUse | null): Sense {
  if (before.span !== null) {
    const own = durationShades(reading, before, unit)
    const more = after === null ? [] : after.shades
    return { ...before, shades: range ? [...own, ...more, 'between', 'eq'] : [...own, ...more] }
  }
  if (after !== null) return { ...after, shades: range ? [...after.shades, 'between'] : after.shades }
  if (range) return { comparator: 'between', shades: ['between', 'eq'], span: null, implied: false }
  if (first.shades !== null) return { comparator: 'gt', shades: first.shades, span: null, implied: false }
  if (change.implied !== null) return { comparator: change.implied, shades: ['eq'], span: null, implied: true }
  return PLAIN
}

/** “over five years” is more often a stretch of time than a comparison. */
function durationShades(reading: Reading, before: Sense, unit: UnitUse | null): readonly Shade[] {
  const lasting = unit?.measure === 'calendar'
  const word = before.span === null ? '' : reading.text.slice(before.span.start, before.span.end).toLowerCase()
  return lasting && (word === 'over' || word === 'within' || word === 'past') ? [...before.shades, 'eq', 'le'] : before.shades
}

function readMultiple(reading: Reading, at: number): Quantity | null {
  const factor = MULTIPLES.get(reading.word(at))
  if (factor === undefined) return null
  const sense = senseBefore(reading, at)
  const word = reading.word(at)
  const adverb = word === 'twice' || word === 'thrice'
  const compares = /^(?:as|that|the|its|their|by|from|of|on|over|in|during|within|between|compared|what|,|\.|)$/.test(reading.word(at + 1))
  const verbal = /^(?:to|will|shall|and|should|must|would|more|than|nearly|almost|at|over|about|roughly)$/.test(reading.word(at - 1))
  return quantity(reading.text, 'multiple', {
    span: reading.span(at, at + 1), value: String(factor), change: 'level', direction: 'up',
    comparator: sense.comparator, shades: sense.shades, comparatorSpan: sense.span,
    firm: !MAYBE_MULTIPLE.has(word) || (compares && verbal && !adverb) || /^(?:to|will|shall|would|should)$/.test(reading.word(at - 1)) || sense.span !== null,
  })
}

function ordinalAt(reading: Reading, at: number): { value: number; next: number } | null {
  const suffix = reading.word(at + 1)
  if (/^\d{1,4}$/.test(reading.raw(at)) && /^(?:st|nd|rd|th)$/.test(suffix) && reading.glued(at + 1)) return { value: Number(reading.raw(at)), next: at + 2 }
  const tens = EN_CARDINALS.get(reading.word(at))
  const unit = EN_ORDINALS.get(reading.word(at + 1))
  if (tens !== undefined && tens >= 20 && tens % 10 === 0 && unit !== undefined && unit < 10) return { value: tens + unit, next: at + 2 }
  const value = EN_ORDINALS.get(reading.word(at))
  return value === undefined ? null : { value, next: at + 1 }
}

const PLAN_WORDS: readonly (readonly string[])[] = [['five', 'year', 'plan'], ['five', 'year', 'plans'], ['5', 'year', 'plan'], ['5', 'year', 'plans'], ['fyp'], ['fyps'], ['five', 'year', 'program'], ['five', 'year', 'programme']]

function planEnd(reading: Reading, at: number): number | null {
  for (const words of PLAN_WORDS) {
    if (words.every((word, index) => reading.word(at + index) === word)) return at + words.length
  }
  return null
}

/** “the 14th Five-Year Plan”; in “the 13th and 14th Five-Year Plans” the first number is one too. */
function readPlan(reading: Reading, at: number): Quantity | null {
  const ordinal = ordinalAt(reading, at)
  const years = ordinal === null ? null : planYears(ordinal.value)
  if (ordinal === null || years === null) return null
  const end = planEnd(reading, ordinal.next)
  const listed = /^(?:and|,|to|–|or)$/.test(reading.word(ordinal.next)) ? ordinalAt(reading, ordinal.next + (reading.word(ordinal.next + 1) === 'the' ? 2 : 1)) : null
  if (end === null && (listed === null || planEnd(reading, listed.next) === null)) return null
  return quantity(reading.text, 'plan-period', { span: reading.span(at, end ?? ordinal.next), value: String(ordinal.value), years: [years.from, years.to] })
}

function readOrdinal(reading: Reading, at: number): Quantity | null {
  const found = ordinalAt(reading, at)
  if (found === null) return readNumbered(reading, at)
  // “10 seconds” never comes here; “second-hand” and “second to none” rank nothing.
  const word = reading.word(at)
  const idle = word === 'first' || (word === 'second' && /^(?:hand|to|home|homes)$/.test(reading.word(found.next)))
  return quantity(reading.text, 'ordinal', { span: reading.span(at, found.next), value: String(found.value), firm: !idle })
}

const NUMBERED = new Set(['grade', 'class', 'phase', 'category', 'type', 'level', 'tier', 'stage', 'part', 'chapter', 'volume', 'number', 'section', 'surface'])

/** No. 5, number one, Phase II, Q1. */
function readNumbered(reading: Reading, at: number): Quantity | null {
  const word = reading.word(at)
  const dot = reading.word(at + 1) === '.' ? 1 : 0
  if ((word === 'no' || word === 'nos') && /^\d{1,9}$/.test(reading.raw(at + 1 + dot))) {
    return quantity(reading.text, 'ordinal', { span: reading.span(at, at + 2 + dot), value: reading.raw(at + 1 + dot) })
  }
  if (/^q$/.test(word) && /^[1-4]$/.test(reading.raw(at + 1)) && reading.glued(at + 1)) return quantity(reading.text, 'ordinal', { span: reading.span(at, at + 2), value: reading.raw(at + 1) })
  if (!NUMBERED.has(word)) return null
  const roman = readRoman(reading.raw(at + 1))
  const cardinal = EN_CARDINALS.get(reading.word(at + 1))
  const value = roman ?? cardinal
  if (value === undefined || value === null) return null
  return quantity(reading.text, 'ordinal', { span: reading.span(at, at + 2), value: String(value), firm: value > 1 })
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function dayOf(reading: Reading, at: number): number | null {
  const day = /^\d{1,2}$/.test(reading.raw(at)) ? Number(reading.raw(at)) : null
  return day !== null && day >= 1 && day <= 31 ? day : null
}

/** June 22, 2021; 22 June 2021; June 2021; in June; 2021-06-22. */
function readDate(reading: Reading, at: number): Quantity | null {
  const iso = /^(?:19|20)\d\d$/.test(reading.raw(at)) && reading.words[at + 1]?.hyphened === true && reading.words[at + 2]?.hyphened === true
  if (iso && /^\d\d$/.test(reading.raw(at + 1)) && /^\d\d$/.test(reading.raw(at + 2))) return dated(reading, at, at + 3, reading.raw(at), Number(reading.raw(at + 1)), Number(reading.raw(at + 2)))
  const suffixed = dayOf(reading, at) !== null && /^(?:st|nd|rd|th)$/.test(reading.word(at + 1)) && reading.glued(at + 1) ? 1 : 0
  const of = reading.word(at + 1 + suffixed) === 'of' ? 1 : 0
  const dayFirst = monthOf(reading, at + 1 + suffixed + of)
  const day = dayOf(reading, at)
  if (day !== null && dayFirst !== null) {
    const after = at + 2 + suffixed + of
    const year = yearLike(reading, after) ? reading.raw(after) : null
    return dated(reading, at, year === null ? after : after + 1, year, dayFirst, day)
  }
  const month = monthOf(reading, at)
  return month === null ? null : monthFirst(reading, at, month)
}

function monthFirst(reading: Reading, at: number, month: number): Quantity | null {
  const day = yearLike(reading, at + 1) ? null : dayOf(reading, at + 1)
  const suffix = day !== null && /^(?:st|nd|rd|th)$/.test(reading.word(at + 2)) && reading.glued(at + 2) ? 1 : 0
  let next = at + 1 + (day === null ? 0 : 1 + suffix)
  const last = day === null ? null : lastDay(reading, next)
  if (last !== null) next = last.next
  const comma = reading.word(next) === ',' ? 1 : 0
  const year = yearLike(reading, next + comma) ? reading.raw(next + comma) : null
  if (year !== null) next += comma + 1
  const alone = day === null && year === null
  const paired = monthOf(reading, at + 2) !== null && /^(?:to|–|—|-|and|through)$/.test(reading.word(at + 1))
  if (alone && !paired && !/^(?:in|by|since|of|end|from|until|before|late|early|mid|through|to|after|and|between|late-|last|this|next|every)$/.test(reading.word(at - 1))) return null
  return dated(reading, at, next, year, month, day, last?.day ?? null)
}

/** The second day of “October 1–7”. */
function lastDay(reading: Reading, at: number): { day: number; next: number } | null {
  const joined = reading.words[at]?.hyphened === true
  const first = joined ? at : /^(?:to|–|—|-|through)$/.test(reading.word(at)) ? at + 1 : -1
  const day = first < 0 ? null : dayOf(reading, first)
  return day === null || unitAfter(reading, first + 1).row?.measure === 'share' ? null : { day, next: first + 1 }
}

function monthOf(reading: Reading, at: number): number | null {
  return /^[A-Z]/.test(reading.raw(at)) ? (MONTHS.get(reading.word(at)) ?? null) : null
}

function dated(reading: Reading, at: number, next: number, year: string | null, month: number, day: number | null, last: number | null = null): Quantity {
  const upper = last === null ? null : { value: `${pad(month)}-${pad(last)}`, power: 0, denominator: null }
  return quantity(reading.text, 'date', { span: reading.span(at, next), value: `${year ?? '-'}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`, upper })
}

function readYear(reading: Reading, at: number): Quantity | null {
  if (!yearLike(reading, at)) return null
  const next = at + 1
  if (reading.word(next) === 's' && reading.glued(next)) return quantity(reading.text, 'code', { span: reading.span(at, at + 2), value: `${reading.raw(at)}s` })
  const sense = senseBefore(reading, at)
  if (moneyBefore(reading, at) !== null || EN_SCALES.has(reading.word(next))) return null
  const dash = /^[–—~−/]$|^-$/.test(reading.word(next)) && !/^\/$/.test(reading.word(next)) ? 1 : 0
  const joined = reading.words[next]?.hyphened === true || dash === 1 || /^(?:to|through)$/.test(reading.word(next)) || (reading.word(next) === 'and' && reading.word(at - 1) === 'between')
  const second = reading.words[next]?.hyphened === true ? next : next + 1
  if (joined && yearLike(reading, second)) return years(reading, at, second + 1, reading.raw(second))
  if (joined && /^\d\d$/.test(reading.raw(second)) && !/^(?:to|through|and)$/.test(reading.word(next))) return years(reading, at, second + 1, reading.raw(at).slice(0, 2) + reading.raw(second))
  if (unitAfter(reading, next).unit !== null || reading.word(next) === '%') return null
  if (sense.span !== null && !/^(?:past|beyond)$/i.test(reading.text.slice(sense.span.start, sense.span.end)) && sense.from === at - 1 && sense.comparator !== 'le') return null
  return years(reading, at, next, null)
}

function years(reading: Reading, at: number, next: number, to: string | null): Quantity {
  return quantity(reading.text, 'year', { span: reading.span(at, next), value: reading.raw(at), upper: to === null ? null : { value: to, power: 0, denominator: null } })
}

/** per 1,000 people, for every 10,000 residents; “per year” is a period and no base. */
function readBase(reading: Reading, at: number): Quantity | null {
  const word = reading.word(at)
  const lead = word === 'per' || word === 'every' ? 1 : word === 'for' && /^(?:every|each)$/.test(reading.word(at + 1)) ? 2 : 0
  if (lead === 0 || (word === 'every' && /^(?:out|of)$/.test(reading.word(at - 1)))) return null
  const bare = scalesAt(reading, at + lead)
  const number = bare.power > 0 ? core('1', bare.power, bare.next) : (digitsAt(reading, at + lead) ?? wordedAt(reading, at + lead))
  const measured = unitAfter(reading, number?.next ?? at + lead)
  if (measured.row?.measure === 'time' || measured.row?.measure === 'calendar' || measured.row?.id === 'percent') return null
  if (number === null && reading.word(at + 1) === 'unit' && reading.word(at + 2) === 'of') return perUnit(reading, at)
  if (number === null) return measured.unit === null || word !== 'per' ? null : quantity(reading.text, 'base', { span: reading.span(at, measured.next), value: '1', unit: measured.unit, firm: measured.unit.measure !== 'count' && measured.unit.measure !== 'money' })
  return quantity(reading.text, 'base', { span: reading.span(at, measured.next), ...number.figure, unit: measured.unit })
}

/** “per unit of GDP” may answer 万元GDP, which counts by the ten thousand yuan. */
function perUnit(reading: Reading, at: number): Quantity | null {
  const row = unitRow('cny')
  return row === undefined ? null : quantity(reading.text, 'base', { span: reading.span(at, at + 3), value: '1', power: 4, unit: useOf(row, 'unit'), firm: false })
}

/** Letters and digits that name something: 5G, PM2.5, COVID-19, A4, 1+6, 24/7. */
function readCode(reading: Reading, at: number): Quantity | null {
  return readClock(reading, at) ?? readFormula(reading, at) ?? readLettered(reading, at)
}

function code(reading: Reading, at: number, next: number, value: string, firm = true): Quantity {
  return quantity(reading.text, 'code', { span: reading.span(at, next), value, firm })
}

function readClock(reading: Reading, at: number): Quantity | null {
  const minutes = /^\d{1,2}$/.test(reading.raw(at)) && reading.word(at + 1) === ':' && reading.glued(at + 1) && /^\d\d$/.test(reading.raw(at + 2)) && reading.glued(at + 2)
  if (minutes && !(reading.word(at + 3) === ':' && reading.glued(at + 3)) && !(reading.word(at - 1) === ':' && reading.glued(at))) return code(reading, at, at + 3, `${reading.raw(at)}:${reading.raw(at + 2)}`)
  const [first, second, third] = [reading.raw(at), reading.word(at + 1), reading.raw(at + 2)]
  if ((first === '24' && third === '7' || first === '7' && third === '24') && /^[/×x*]$/.test(second)) {
    const hours = /^(?:hours?|hour)$/.test(reading.word(at + 3)) ? 1 : 0
    return code(reading, at, at + 3 + hours, '24/7')
  }
  const spoken = /^24[ -]hours? a day,? (?:seven|7) days a week/i.exec(reading.text.slice(reading.start(at), reading.start(at) + 40))
  if (spoken === null) return null
  let next = at
  while (reading.end(next) < reading.start(at) + spoken[0].length) next++
  return code(reading, at, next + 1, '24/7')
}

function readFormula(reading: Reading, at: number): Quantity | null {
  if (!/^(?:\d+|[A-Z])$/.test(reading.raw(at))) return null
  let next = at + 1
  // Bounded, so that a long chain of letters is not walked from each of its links.
  while (next < at + 12 && reading.word(next) === '+' && /^(?:\d+|[A-Z])$/.test(reading.raw(next + 1))) next += 2
  const value = spelled(reading, at, next).replace(/\s/g, '')
  return next > at + 1 && /\d/.test(value) ? code(reading, at, next, value) : null
}

function readLettered(reading: Reading, at: number): Quantity | null {
  const raw = reading.raw(at)
  if (/^A{3,5}$/.test(raw)) return code(reading, at, at + 1, `${raw.length}A`)
  if (/^fine$/i.test(raw) && /^particulate|^particles?$/.test(reading.word(at + 1))) return code(reading, at, at + 2, 'PM2.5', false)
  if (NUMERIC.test(raw)) return readDigitCode(reading, at)
  if (!/^[A-Za-z]/.test(raw)) return null
  if (/\d$/.test(raw)) return named(reading, at, at + 1, raw)
  if (!NUMERIC.test(reading.raw(at + 1)) || /^(?:RMB|CNY|USD|HKD|EUR|FY|[Qq]|No)$/.test(raw)) return null
  const hyphen = reading.words[at + 1]?.hyphened === true
  if (!hyphen && !reading.glued(at + 1)) return null
  if (hyphen && (!/^[A-Z]{1,6}$/.test(raw) || yearLike(reading, at + 1)) && !/^covid$/i.test(raw)) return null
  if (/,/.test(reading.raw(at + 1))) return null
  const tail = /^[A-Za-z]+$/.test(reading.raw(at + 2)) && reading.glued(at + 2) ? 1 : 0
  return named(reading, at, at + 2 + tail, spelled(reading, at, at + 2 + tail))
}

function named(reading: Reading, at: number, next: number, raw: string): Quantity {
  const value = raw.toUpperCase()
  return code(reading, at, next, value, !LOOSE_CODES.has(value))
}

/** 5G, 4K, 3D: digits that letters follow at once, unless the letters are a unit. */
function readDigitCode(reading: Reading, at: number): Quantity | null {
  const tail = reading.raw(at + 1)
  if (/^s$/.test(tail) && /^\d0$/.test(reading.raw(at)) && reading.glued(at + 1)) return code(reading, at, at + 2, `${reading.raw(at)}s`, false)
  if (!reading.glued(at + 1) || reading.words[at + 1]?.hyphened === true || !/^[A-Z]{1,2}$/.test(tail)) return null
  if (/^(?:MW|GW|KW|MB|GB|TB|PB|M|W)$/.test(tail)) return null
  return named(reading, at, at + 2, spelled(reading, at, at + 2))
}

function readLoose(reading: Reading, at: number): Quantity | null {
  const row = LOOSE_WORDS.get(reading.word(at))
  if (row !== undefined) {
    const unit = row.unit === undefined ? undefined : unitRow(row.unit)
    return looseOf(reading, at, row.kind, row.value, unit === undefined ? null : useOf(unit, reading.raw(at)), at + 1)
  }
  if (!/^an?$/.test(reading.word(at)) || LOOSE_WORDS.get(reading.word(at + 1))?.value === '1') return null
  // “a” may answer 一所 or 1个, whatever noun follows, and “a year” 一年.
  const found = enUnitAt((index) => reading.word(index), at + 1)
  const timed = found !== null && (found.row.measure === 'time' || found.row.measure === 'calendar')
  return looseOf(reading, at, 'amount', '1', timed ? useOf(found.row, reading.raw(at + 1)) : null, at + 1)
}

function looseOf(reading: Reading, at: number, kind: 'amount' | 'ordinal', value: string, unit: UnitUse | null, next: number): Quantity {
  const sense = kind === 'amount' ? senseBefore(reading, at) : PLAIN
  return quantity(reading.text, kind, {
    span: reading.span(at, next), value, unit, firm: false, comparator: sense.comparator, shades: sense.shades, comparatorSpan: sense.span,
  })
}

type Reader = (reading: Reading, at: number) => Quantity | null

const FOR_DIGIT: readonly Reader[] = [readDate, readPlan, readCode, readOrdinal, readYear, readNumber]
const FOR_WORD: readonly Reader[] = [readDate, readPlan, readBase, readCode, readFraction, readOrdinal, readMultiple, readNumber, readLoose]

/** Before ordinals, since a third is also a place. */
function readFraction(reading: Reading, at: number): Quantity | null {
  return fractionAt(reading, at) === null ? null : readNumber(reading, at)
}

/** Reads every figure of an English text, by position. */
export function readEnglish(original: string, options: ReadOptions): Quantity[] {
  const text = maskNames(fold(original), options.names ?? [])
  const reading = new Reading(text)
  const found: Quantity[] = []
  let at = 0
  while (at < reading.words.length) {
    const one = firstReading(reading, at)
    if (one === null) {
      at++
      continue
    }
    found.push(clipped(one, found.at(-1), reading.start(at)))
    while (at < reading.words.length && reading.start(at) < one.span.end) at++
  }
  const spread = attachBases(text, spreadOver(text, found))
  return attachPeriods(text, 'en', spread).map((one) => ({ ...one, text: original.slice(one.span.start, one.span.end) }))
}

function firstReading(reading: Reading, at: number): Quantity | null {
  for (const reader of NUMERIC.test(reading.word(at)) ? FOR_DIGIT : FOR_WORD) {
    const one = reader(reading, at)
    if (one !== null) return one
  }
  return null
}

const LISTED = /^(?:,|,? and|,? or|,? to)? ?(?:about|to)? ?$/

/** In “5, 6 and 7 percent respectively” the unit is printed once, and so may the comparator be. */
function spreadOver(text: string, found: readonly Quantity[]): Quantity[] {
  const result = [...found]
  let chained = false
  for (let index = result.length - 2; index >= 0; index--) {
    const one = result[index]
    const next = result[index + 1]
    const between = one === undefined || next === undefined ? '' : text.slice(one.span.end, next.span.start)
    // A comma alone makes no list (“Metro Line 1, 33.5 km long”), unless an “and” closes it.
    const listed = LISTED.test(between) && (chained || /and|or|to/.test(between))
    chained = listed && one?.kind === 'amount' && next?.kind === 'amount' && one.unit === null && one.firm
    if (chained && one !== undefined && next !== undefined) result[index] = { ...one, unit: next.unit }
  }
  inheritUnits(text, result)
  for (let index = 1; index < result.length; index++) {
    const last = result[index - 1]
    const one = result[index]
    if (one === undefined || last === undefined || last.comparatorSpan === null || one.comparatorSpan !== null) continue
    if (last.unit?.id === one.unit?.id && LISTED.test(text.slice(last.span.end, one.span.start))) {
      result[index] = { ...one, shades: [...one.shades, ...last.shades] }
    }
  }
  return result
}

/** “238 days, 21 more than in the previous year”: the unit is said once. */
function inheritUnits(text: string, result: Quantity[]): void {
  let last: Quantity | null = null
  for (const [index, one] of result.entries()) {
    if (one.kind !== 'amount' || !one.firm) continue
    const compared = one.unit === null && one.denominator === null && /^ (?:more|fewer|less|higher|lower|longer|shorter)\b/.test(text.slice(one.span.end, one.span.end + 9))
    if (compared && last !== null) result[index] = { ...one, unit: last.unit }
    last = result[index] ?? one
  }
}

/** “8.5 beds per 1,000 people”: a base belongs to the amounts before it in its clause. */
function attachBases(text: string, found: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = []
  let pending: number[] = []
  for (const one of found) {
    if (one.kind === 'base') {
      for (const index of pending) {
        const held = result[index]
        if (held !== undefined) result[index] = { ...held, per: { value: one.value, power: one.power, denominator: one.denominator, unit: one.unit, span: one.span } }
      }
      pending = []
    } else if (one.kind === 'amount' && one.firm) {
      const last = result.at(-1)
      if (last !== undefined && /[.;](?:\s|$)/.test(text.slice(last.span.end, one.span.start))) pending = []
      pending.push(result.length)
    }
    result.push(one)
  }
  return result
}
