/**
 * YAML of the kind that plans are made of: block mappings, flow collections, plain scalars on one line, quoted ones
 * without escapes, comments. Read here it takes a twentieth of what a whole YAML parser takes; for anything else, and
 * for anything in doubt, the answer is `null`, and the whole parser reads it.
 */
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-nodes.ts';

/** Tabs, control and invisible characters, and lines that begin documents or directives. */
const STRANGE = /[^\n\x20-\x7E\xA0-\u2027\u202A-\uFEFE\uFF00-\uFFFD]|^(?:---|\.\.\.|%)/m;

const KEY = /[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]*[\p{L}\p{N}_])?(?=:[ \n]|:$)/uy;

/** The first character of a plain scalar that can be nothing else. */
const OPENING = /[\p{L}\p{N}./“‘《（【〈「]/u;

/** A plain scalar of a flow collection, to its last character that is no space. */
const IN_FLOW = /(?:[^,[\]{}:#\n ]|:(?=[^\s,[\]{}])|[ ]+(?=[^,[\]{}:#\n ]))+/y;

const QUOTED = /"([^"\\\n]*)"/y;

/** Reads text[start, end) as a mapping whose keys all differ, at most `depth` collections deep. */
export function readPlainYaml(file: string, text: string, start: number, end: number, depth: number): YamlMap | null {
  const yaml = text.slice(start, end);
  return STRANGE.test(yaml) ? null : new PlainYaml(file, yaml, start, depth).read();
}

class PlainYaml {
  readonly #file: string;
  readonly #text: string;
  readonly #offset: number;
  readonly #depth: number;
  #at = 0;

  constructor(file: string, text: string, offset: number, depth: number) {
    this.#file = file;
    this.#text = text;
    this.#offset = offset;
    this.#depth = depth;
  }

  read(): YamlMap | null {
    if (this.#nextLine() !== 0) return null;
    const map = this.#blockMap(0, 0);
    return map && this.#at >= this.#text.length ? map : null;
  }

  /** From a line's start to the next line with content; its indentation, or -1 at the end. */
  #nextLine(): number {
    for (;;) {
      const start = this.#at;
      if (start >= this.#text.length) return -1;
      this.#spaces();
      const unit = this.#text[this.#at];
      if (unit !== undefined && unit !== '\n' && unit !== '#') return this.#at - start;
      this.#toNextLine();
    }
  }

  #spaces(): void {
    while (this.#text.charCodeAt(this.#at) === 0x20) this.#at++;
  }

  #toNextLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end + 1;
  }

  /** Stands at the first key; leaves off at the first content of the line after the mapping, or at the end. */
  #blockMap(indent: number, depth: number): YamlMap | null {
    if (depth > this.#depth) return null;
    const start = this.#at;
    const entries: YamlEntry[] = [];
    let end = start;
    for (let next = indent; next === indent; next = this.#indentOfLine()) {
      const key = this.#key();
      if (!key) return null;
      this.#at++;
      const value = this.#blockValue(key, indent, depth + 1);
      if (!value) return null;
      entries.push({ key: key.value, keySpan: key.span, value });
      end = value.span.end - this.#offset;
    }
    // More than this mapping's is a faulty line; less ends it.
    if (this.#indentOfLine() > indent) return null;
    return this.#map(entries, start, end);
  }

  /** The indentation of the line at whose first content the reader stands; -1 at the end. */
  #indentOfLine(): number {
    if (this.#at >= this.#text.length) return -1;
    return this.#at - 1 - this.#text.lastIndexOf('\n', this.#at - 1);
  }

  #key(): YamlScalar | null {
    KEY.lastIndex = this.#at;
    const key = KEY.exec(this.#text)?.[0];
    return key === undefined ? null : this.#scalar(key, key.length);
  }

  #scalar(value: string, length: number): YamlScalar {
    const start = this.#at;
    this.#at += length;
    return { type: 'scalar', value, span: this.#span(start, this.#at) };
  }

  #blockValue(key: YamlScalar, indent: number, depth: number): YamlNode | null {
    this.#spaces();
    const isBelow = this.#endOfLine();
    if (isBelow && this.#nextLine() <= indent)
      return { type: 'scalar', value: '', span: { ...key.span, start: key.span.end } };
    const opening = this.#text.charAt(this.#at);
    if (isBelow && opening !== '{' && opening !== '[') return this.#blockMap(this.#indentOfLine(), depth);
    const value = /[{["]/.test(opening) ? this.#flowValue(indent, depth) : this.#plainInBlock();
    if (!value || !this.#endOfLine()) return null;
    return this.#nextLine() > indent ? null : value;
  }

  /** Passes spaces, a comment and the line end; `false` where anything else stands there. */
  #endOfLine(): boolean {
    const before = this.#at;
    this.#spaces();
    const unit = this.#text[this.#at];
    const isComment = unit === '#' && (this.#at > before || this.#text[before - 1] === ' ');
    if (unit !== undefined && unit !== '\n' && !isComment) return false;
    this.#toNextLine();
    return true;
  }

  #plainInBlock(): YamlScalar | null {
    const newline = this.#text.indexOf('\n', this.#at);
    const line = this.#text.slice(this.#at, newline < 0 ? this.#text.length : newline);
    const comment = line.indexOf(' #');
    const value = (comment < 0 ? line : line.slice(0, comment)).replace(/ +$/, '');
    if (!OPENING.test(String.fromCodePoint(value.codePointAt(0) ?? 0)) || /:(?: |$)/.test(value)) return null;
    return this.#scalar(value, value.length);
  }

  #flowValue(indent: number, depth: number): YamlNode | null {
    const opening = this.#text.charAt(this.#at);
    if (opening === '{') return this.#flowMap(indent, depth);
    if (opening === '[') return this.#flowList(indent, depth);
    const pattern = opening === '"' ? QUOTED : IN_FLOW;
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return null;
    if (opening === '"') return this.#scalar(found[1] ?? '', found[0].length);
    return OPENING.test(String.fromCodePoint(found[0].codePointAt(0) ?? 0))
      ? this.#scalar(found[0], found[0].length)
      : null;
  }

  #flowMap(indent: number, depth: number): YamlMap | null {
    const start = this.#at;
    const entries: YamlEntry[] = [];
    const isWhole = this.#items('}', indent, depth, () => {
      const key = this.#key();
      if (!key) return false;
      this.#at++;
      if (!this.#between(indent)) return false;
      const value = this.#flowValue(indent, depth + 1);
      if (value) entries.push({ key: key.value, keySpan: key.span, value });
      return value !== null;
    });
    return isWhole ? this.#map(entries, start, this.#at) : null;
  }

  #flowList(indent: number, depth: number): YamlList | null {
    const start = this.#at;
    const items: YamlNode[] = [];
    const isWhole = this.#items(']', indent, depth, () => {
      const item = this.#flowValue(indent, depth + 1);
      if (item) items.push(item);
      return item !== null;
    });
    return isWhole ? { type: 'list', items, span: this.#span(start, this.#at) } : null;
  }

  /** What stands between brackets, with a comma between two items; `false` where that cannot be said for certain. */
  #items(closing: string, indent: number, depth: number, readItem: () => boolean): boolean {
    if (depth > this.#depth) return false;
    this.#at++;
    if (!this.#between(indent)) return false;
    for (let first = true; this.#text[this.#at] !== closing || !first; first = false) {
      if (!readItem() || !this.#between(indent)) return false;
      if (this.#text[this.#at] === closing) break;
      if (this.#text[this.#at] !== ',') return false;
      this.#at++;
      if (!this.#between(indent)) return false;
    }
    this.#at++;
    return true;
  }

  /** Passes white space; lines of a flow collection must stand deeper than the mapping around it. */
  #between(indent: number): boolean {
    for (;;) {
      this.#spaces();
      if (this.#text[this.#at] !== '\n') break;
      this.#at++;
      const lineStart = this.#at;
      this.#spaces();
      if (this.#text[this.#at] !== '\n' && this.#at - lineStart <= indent) return false;
    }
    return this.#at < this.#text.length;
  }

  #map(entries: readonly YamlEntry[], start: number, end: number): YamlMap | null {
    if (new Set(entries.map(({ key }) => key.normalize('NFKC'))).size < entries.length) return null;
    return { type: 'map', entries, span: this.#span(start, end) };
  }

  #span(start: number, end: number): YamlNode['span'] {
    return { file: this.#file, start: this.#offset + start, end: this.#offset + end };
  }
}
