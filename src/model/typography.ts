/**
 * The width of punctuation in Chinese text by GB/T 15834: half-width marks that belong to the Chinese sentence are shown
 * full-width, one unit for one unit. Nothing is inserted or removed, and what was mapped is recorded, so that the
 * source can be had back exactly. Pure functions of a text: how a plan is shown and how a draft is checked are the same.
 */

/** What is mapped. Brackets are mapped, and counted, in pairs. */
export const MAPPED_KINDS = {
  comma: { from: ',', to: '，' },
  semicolon: { from: ';', to: '；' },
  colon: { from: ':', to: '：' },
  question: { from: '?', to: '？' },
  exclamation: { from: '!', to: '！' },
  'round-brackets': { from: '()', to: '（）' },
  'square-brackets': { from: '[]', to: '［］' },
} as const;

export type MappedKind = keyof typeof MAPPED_KINDS;

/** A unit of the text, or a pair of brackets, that is shown otherwise than it is written. */
export interface Mapped {
  readonly kind: MappedKind;
  /** Offsets in the text: one, or those of the opening and the closing bracket. */
  readonly at: readonly number[];
}

export interface Display {
  readonly text: string;
  /** In the order of the text. */
  readonly mapped: readonly Mapped[];
}

/** A stretch of the text that is no prose, such as code: it is left alone. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A Chinese text as it is to be shown. As long as the text; showing it once more changes nothing. */
export function toDisplay(text: string, fixed: readonly Stretch[] = []): Display {
  if (!/[,;:?!()[\]]/.test(text)) return { text, mapped: [] };
  const mapped = new Mapper(text, fixed).run();
  const units = mapped.flatMap(({ at }) => at);
  return { text: replaceAt(text, units, (unit) => String.fromCharCode(unit.charCodeAt(0) + TO_FULL_WIDTH)), mapped };
}

/** The text that a display was made of. */
export function toSource({ text, mapped }: Display): string {
  const units = mapped.flatMap(({ at }) => at);
  return replaceAt(text, units, (unit) => String.fromCharCode(unit.charCodeAt(0) - TO_FULL_WIDTH));
}

/** From U+0021–7E to U+FF01–5E. */
const TO_FULL_WIDTH = 0xfee0;

function replaceAt(text: string, offsets: readonly number[], replace: (unit: string) => string): string {
  const units = text.split('');
  for (const at of offsets) units[at] = replace(units[at] ?? '');
  return units.join('');
}

const SINGLE: Readonly<Record<string, MappedKind>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '?': 'question',
  '!': 'exclamation',
};

/** Addresses, whose punctuation is part of them; what ends a sentence after one is not. */
export const ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[!-~]*[\w/#=&%-]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
const CLOSING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', ')': '(', ']': '[', '）': '（', '］': '［' };
const OPENING = new Set(Object.values(CLOSING));

interface Pair {
  readonly open: number;
  readonly close: number;
}

/**
 * A mark is Chinese where it stands beside what is Chinese, and marks that are make their neighbours so. Whether quotes
 * and brackets belong to the Chinese sentence depends on what they enclose, or on what stands before them. All this can
 * only add, so it is repeated until nothing more is added.
 */
class Mapper {
  readonly #text: string;
  /** 1 for each unit that is Chinese, or is found to be. */
  readonly #chinese: Uint8Array;
  /** 1 for each unit that is to be left alone. */
  readonly #fixed: Uint8Array;
  /** How many Han characters stand before each unit. */
  readonly #han: Uint32Array;
  readonly #marks: readonly number[];
  readonly #pairs: readonly Pair[];
  readonly #found = new Map<number, Mapped>();
  /** How many pairs of quotes were found to be Chinese. */
  #quotes = 0;

  constructor(text: string, fixed: readonly Stretch[]) {
    this.#text = text;
    this.#chinese = new Uint8Array(text.length);
    this.#fixed = new Uint8Array(text.length);
    this.#han = new Uint32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const han = isHan(unit) ? 1 : 0;
      const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff && this.#chinese[i - 1] === 1;
      this.#chinese[i] = han || isChineseMark(unit) || isSecondHalf ? 1 : 0;
      this.#han[i + 1] = (this.#han[i] ?? 0) + han;
    }
    if (/[@/]|www/i.test(text))
      for (const found of text.matchAll(ADDRESS)) this.#fixed.fill(1, found.index, found.index + found[0].length);
    for (const { start, end } of fixed) this.#fixed.fill(1, start, end);
    this.#marks = Array.from(text.matchAll(/[,;:?!]/g), ({ index }) => index);
    this.#pairs = pairsIn(text);
  }

  run(): Mapped[] {
    // Each round settles what follows from the one before it; more than a few is no text that anyone wrote.
    for (let round = 0, grows = true; grows && round < 16; round++) {
      const before = this.#found.size;
      const quotes = this.#quotes;
      for (const pair of this.#pairs) this.#pair(pair);
      for (const at of this.#marks) this.#single(at);
      for (const at of this.#marks.toReversed()) this.#single(at);
      grows = this.#found.size > before || this.#quotes > quotes;
    }
    return [...this.#found.values()].sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
  }

  #pair({ open, close }: Pair): void {
    if (this.#chinese[open] || this.#fixed[open] || this.#fixed[close]) return;
    const bracket = this.#text[open];
    const holdsHan = (this.#han[close] ?? 0) > (this.#han[open] ?? 0);
    const isQuote = bracket === '“' || bracket === '‘';
    const beside = this.#before(open) || (this.#after(close) && (isQuote || this.#opensText(open)));
    if (!holdsHan && !beside) return;
    this.#chinese[open] = this.#chinese[close] = 1;
    if (isQuote) this.#quotes++;
    if (bracket === '(') this.#found.set(open, { kind: 'round-brackets', at: [open, close] });
    if (bracket === '[') this.#found.set(open, { kind: 'square-brackets', at: [open, close] });
  }

  #single(i: number): void {
    const kind = SINGLE[this.#text[i] ?? ''];
    if (!kind || this.#chinese[i] || this.#fixed[i] || !this.#isOfSentence(i, kind)) return;
    this.#chinese[i] = 1;
    this.#found.set(i, { kind, at: [i] });
  }

  #isOfSentence(i: number, kind: MappedKind): boolean {
    const [before, after] = [this.#text[i - 1] ?? '', this.#text[i + 1] ?? ''];
    // 1,000 and 9:30; but a year begins a new clause.
    if (isDigit(before) && isDigit(after))
      return kind === 'comma' && /^,(?:19|20)\d\d年/.test(this.#text.slice(i, i + 6));
    if (this.#chinese[i - 1]) return true;
    if (kind === 'question' || kind === 'exclamation') return false;
    return this.#chinese[i + 1] === 1 || (kind !== 'colon' && this.#isBetweenCodes(i));
  }

  /** `加入RCEP,PPP项目`: on both sides capitals or figures, and beyond them Chinese. */
  #isBetweenCodes(i: number): boolean {
    let left = i - 1;
    while (isCode(this.#text[left])) left--;
    let right = i + 1;
    while (isCode(this.#text[right])) right++;
    const long = i - left > 2 && right - i > 2;
    return long && this.#chinese[left] === 1 && this.#chinese[right] === 1;
  }

  /** Whether what stands before, other than opening marks, is Chinese. */
  #before(at: number): boolean {
    let i = at - 1;
    while (i >= 0 && OPENING.has(this.#text[i] ?? '') && !this.#chinese[i]) i--;
    return this.#chinese[i] === 1;
  }

  #after(at: number): boolean {
    let i = at + 1;
    while (CLOSING[this.#text[i] ?? ''] !== undefined && !this.#chinese[i]) i++;
    return this.#chinese[i] === 1;
  }

  /** `(1)加快建设`: a number before a clause. */
  #opensText(at: number): boolean {
    return at === 0 || /\s/.test(this.#text[at - 1] ?? '');
  }
}

function isDigit(unit: string): boolean {
  return unit >= '0' && unit <= '9';
}

function isCode(unit: string | undefined): boolean {
  return unit !== undefined && /^[A-Z0-9%+.-]$/.test(unit);
}

/** By code unit, since this runs over every character of a plan; the surrogates are those of the Han planes. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xd840 && unit <= 0xd88d) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    unit === 0x3007
  );
}

/** Punctuation that only Chinese text has. */
function isChineseMark(unit: number): boolean {
  if (unit >= 0xff01) return unit <= 0xff5e && !isAlphanumeric(unit - TO_FULL_WIDTH);
  return (unit >= 0x3001 && unit <= 0x3011) || (unit >= 0x3014 && unit <= 0x301b);
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/** Quotes and brackets of one width with their partners, inner pairs first. */
function pairsIn(text: string): Pair[] {
  const open: number[] = [];
  const pairs: Pair[] = [];
  for (const { 0: unit, index: i } of text.matchAll(/[“”‘’()[\]（）［］]/g)) {
    if (OPENING.has(unit)) open.push(i);
    const opening = CLOSING[unit];
    if (opening === undefined) continue;
    // A bracket without its partner must not keep those around it from finding theirs.
    const at = open.findLastIndex((candidate) => text[candidate] === opening);
    if (at < 0) continue;
    pairs.push({ open: open[at] ?? 0, close: i });
    open.length = at;
  }
  return pairs;
}
