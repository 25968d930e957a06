/** English text cut into words, so that phrases can be matched whatever stands between them. */

export interface Word {
  /** Lower case. */
  readonly word: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Joined by a hyphen to the word before: the 5 of twenty-five. */
  readonly hyphened: boolean;
}

const PIECE =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|[A-Za-zÀ-ÿµμ]+(?:[²³]|[23](?!\d|\.\d))?(?:['’](?:s|t|re|ve|ll|d)\b)?|\S/g;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let hyphen = -1;
  PIECE.lastIndex = 0;
  for (const found of text.matchAll(PIECE)) {
    const [raw] = found;
    const start = found.index;
    const before = words.at(-1);
    // Only a hyphen with no space on either side joins; others stay as dashes.
    if ((raw === '-' || raw === '‐' || raw === '‑') && before?.end === start && /\w/.test(text.charAt(start + 1))) {
      hyphen = start + 1;
      continue;
    }
    words.push({ word: raw.toLowerCase(), raw, start, end: start + raw.length, hyphened: hyphen === start });
  }
  return words;
}

/** A text under reading; `at` past either end gives an empty word, so that readers need no bounds. */
export class Reading {
  readonly text: string;
  readonly words: readonly Word[];
  constructor(text: string) {
    this.text = text;
    this.words = wordsOf(text);
  }
  word(at: number): string {
    return this.words[at]?.word ?? '';
  }
  raw(at: number): string {
    return this.words[at]?.raw ?? '';
  }
  start(at: number): number {
    return this.words[at]?.start ?? this.text.length;
  }
  end(at: number): number {
    return this.words[at]?.end ?? 0;
  }
  glued(at: number): boolean {
    return at > 0 && this.end(at - 1) === this.start(at);
  }
  span(from: number, to: number): { start: number; end: number } {
    return { start: this.start(from), end: this.end(to - 1) };
  }
}

export const NUMERIC = /^\d/;

export function spelled(reading: Reading, from: number, to: number): string {
  return reading.text.slice(reading.start(from), reading.end(to - 1));
}
