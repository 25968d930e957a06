/**
 * Blocks of one line that can be read in one way only: a heading or a paragraph of plain text, `**strong**` and
 * `[links](goal:id)`. Most of a plan is such, and reading it here takes a fiftieth of what micromark takes.
 */
import type { Heading, Link, Paragraph, PhrasingContent, Text } from 'mdast';

/** What makes a line more than that: escapes, code, tags, references, other emphasis, images, control characters. */
const MARKUP = /[\\`<&_!\p{Cc}\p{Cs}\u2028\u2029]|(?<!\*)\*(?!\*)|\*{3}/u;

/** How an ordinary paragraph begins: with a word, an opening mark, strong words or a link; never as a list does. */
const OPENING = /^(?!\d{1,9}[.)])[\p{L}\p{N}“‘《〈（【「"'(*[{]/u;

const HEADING = /^(#{1,6}) (?=[^\s#])/;

/** A destination that needs neither escaping nor decoding. */
const DESTINATION = /\(([a-z]+:[a-z0-9.,:/-]*)\)/y;

/** Reads text[start, end), a line between blank ones without its line end; `null` where micromark must read it. */
export function readPlain(text: string, start: number, end: number): Heading | Paragraph | null {
  const line = text.slice(start, end);
  if (MARKUP.test(line) || /\s$/.test(line)) return null;
  const heading = HEADING.exec(line);
  if (!heading && !OPENING.test(line)) return null;
  // Number signs at the end close a heading.
  if (heading && line.endsWith('#')) return null;
  const from = start + (heading?.[0].length ?? 0);
  const children = new LineReader(text, from, end).read();
  if (!children) return null;
  const position = placeOf(start, end);
  if (!heading) return { type: 'paragraph', children, position };
  return { type: 'heading', depth: (heading[1]?.length ?? 1) as Heading['depth'], children, position };
}

class LineReader {
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #at: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#at = start;
  }

  read(): PhrasingContent[] | null {
    const children = this.#until(null);
    return children && this.#at === this.#end ? children : null;
  }

  /** Reads on to `**` or `]`, whichever closes what is open, or to the end of the line; `null` on anything in doubt. */
  #until(closer: '**' | ']' | null): PhrasingContent[] | null {
    const children: PhrasingContent[] = [];
    let textStart = this.#at;
    for (;;) {
      this.#at = this.#nextMark();
      if (this.#at > textStart) children.push(this.#textNode(textStart));
      if (this.#at === this.#end) return closer === null ? children : null;
      const mark = this.#text[this.#at];
      if (mark === ']') return closer === ']' ? children : null;
      if (mark === '*' && closer === '**') return children;
      const node = mark === '*' ? this.#strong(closer === ']') : closer === ']' ? null : this.#link();
      if (!node) return null;
      children.push(node);
      textStart = this.#at;
    }
  }

  #nextMark(): number {
    for (let at = this.#at; at < this.#end; at++) {
      const unit = this.#text.charCodeAt(at);
      if (unit === 0x2a || unit === 0x5b || unit === 0x5d) return at;
    }
    return this.#end;
  }

  #textNode(start: number): Text {
    return { type: 'text', value: this.#text.slice(start, this.#at), position: placeOf(start, this.#at) };
  }

  /** Asterisks that can but open, then words, then asterisks that can close. */
  #strong(inLink: boolean): PhrasingContent | null {
    const start = this.#at;
    const opens = isWord(this.#text, start + 2) || (start === this.#start && this.#text[start + 2] === '[');
    if (!opens) return null;
    this.#at += 2;
    const children = inLink ? this.#plainUntilAsterisks() : this.#until('**');
    if (!children || children.length === 0 || !this.#text.startsWith('**', this.#at)) return null;
    if (!this.#closes(this.#at)) return null;
    this.#at += 2;
    return { type: 'strong', children, position: placeOf(start, this.#at) };
  }

  #plainUntilAsterisks(): Text[] | null {
    const start = this.#at;
    this.#at = this.#nextMark();
    return this.#at > start ? [this.#textNode(start)] : null;
  }

  #closes(at: number): boolean {
    if (isWord(this.#text, at - 1)) return true;
    const after = this.#text[at + 2];
    return (
      this.#text[at - 1] === ')' && (at + 2 === this.#end || (after !== undefined && /[ ，。；：、,.;:]/.test(after)))
    );
  }

  #link(): Link | null {
    const start = this.#at;
    this.#at += 1;
    const children = this.#until(']');
    if (!children || children.length === 0) return null;
    DESTINATION.lastIndex = this.#at + 1;
    const url = DESTINATION.exec(this.#text)?.[1];
    if (url === undefined) return null;
    this.#at = DESTINATION.lastIndex;
    return { type: 'link', title: null, url, children, position: placeOf(start, this.#at) };
  }
}

/** A letter or a digit: beside it asterisks open or close by CommonMark whatever stands on their other side. */
function isWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

type Position = NonNullable<Text['position']>;

/** Of mdast's positions only the offsets are ever read. */
export function placeOf(start: number, end: number): Position {
  return { start: { offset: start }, end: { offset: end } } as Position;
}
