import type { Link, Node, PhrasingContent } from 'mdast';
import { textOffsets } from '../parse/text-offsets.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import { span, type Span } from '../source/span.ts';
import type { Source } from '../source/source.ts';
import type { Lang } from '../source/lang.ts';
import type { Inline, Mark, Piece } from './model.ts';
import { unsupportedMarkup } from './problems/unsupported-markup.ts';

/** The scheme of the links that mark goals. */
export const GOAL_SCHEME = 'goal:';

/** The words of a passage as they are gathered from mdast: inline content, plain text, places and marks. */
export class InlineReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly pieces: Piece[] = [];
  readonly marks: Omit<Mark, 'block'>[] = [];
  /** Where each goal's last span ended. */
  readonly #ends = new Map<string, number>();
  text = '';
  readonly #source: Source;
  readonly #lang: Lang;

  constructor(source: Source, lang: Lang) {
    this.#source = source;
    this.#lang = lang;
  }

  /** Reads phrasing content; of the last node's value only the first `cut` units, where attributes follow. */
  read(nodes: readonly PhrasingContent[], cut: { node: PhrasingContent; length: number } | null = null): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      const inline = this.#inline(node, cut?.node === node ? cut.length : Infinity);
      return inline ? [inline] : [];
    });
  }

  /** Text that stands between cells and rows of a table, in no file. */
  separate(text: string): void {
    this.text += text;
  }

  #inline(node: PhrasingContent, cut: number): Inline | null {
    const place = spanOf(this.#source, node);
    switch (node.type) {
      case 'text':
        return this.#text(node.value.slice(0, cut), place);
      case 'inlineCode':
        return this.#code(node.value, place);
      case 'break':
        this.#piece('\n', place.start, null);
        return { type: 'break' };
      case 'strong':
      case 'emphasis':
        return { type: node.type, span: place, children: this.read(node.children) };
      case 'link':
        return node.url.startsWith(GOAL_SCHEME) ? this.#goal(node, place) : this.#link(node, place);
      case 'footnoteReference':
        return { type: 'footnote', label: node.label ?? node.identifier, span: place };
      default:
        this.diagnostics.push(unsupportedMarkup.at(place, { markup: node.type }));
        return null;
    }
  }

  #text(value: string, place: Span): Inline | null {
    const raw = trimLineEnds(value);
    if (raw === '') return null;
    const offsets = textOffsets(this.#source.text, place.start, place.end, value);
    const text = joinLines(raw);
    if (text === raw) this.#piece(text, place.start, offsets);
    else this.#joined(raw, text, place, offsets);
    return { type: 'text', text };
  }

  /** Where line ends were taken out each unit that remains keeps its own place. */
  #joined(raw: string, text: string, place: Span, offsets: readonly number[] | null): void {
    const kept: number[] = [];
    let j = 0;
    for (let i = 0; i < raw.length && j < text.length; i++) {
      const isLineEnd = raw[i] === '\n' || raw[i] === '\r';
      if (raw[i] !== text[j] && !(isLineEnd && text[j] === ' ')) continue;
      kept.push(offsets?.[i] ?? place.start + i);
      j++;
    }
    this.#piece(text, kept[0] ?? place.start, kept);
  }

  #code(value: string, place: Span): Inline {
    const at = this.#source.text.indexOf(value, place.start);
    this.#piece(value, at < 0 ? place.start : at, null);
    return { type: 'code', text: value };
  }

  #link(node: Link, place: Span): Inline {
    // A title shows only under a mouse: not on paper, not on a phone.
    if (node.title) this.diagnostics.push(unsupportedMarkup.at(place, { markup: 'linkTitle' }));
    return { type: 'link', href: node.url, span: place, children: this.read(node.children) };
  }

  #goal(node: Link, place: Span): Inline {
    const start = this.text.length;
    const children = this.read(node.children);
    const quote = this.text.slice(start);
    const words = { ...place, start: place.start + 1, end: closingBracket(this.#source.text, node, place) };
    const goals = goalIds(node.url);
    let at = this.#source.text.indexOf(GOAL_SCHEME, words.end) + GOAL_SCHEME.length;
    for (const written of goals) {
      const goal = written.trim();
      const idSpan = span(place.file, at, at + written.length);
      this.marks.push({
        goal,
        idSpan,
        lang: this.#lang,
        file: place.file,
        start,
        end: this.text.length,
        quote,
        joint: this.#joint(goal, start),
        span: words,
      });
      this.#ends.set(goal, this.text.length);
      at += written.length + 1;
    }
    return { type: 'goal', goals: goals.map((goal) => goal.trim()), children };
  }

  #joint(goal: string, start: number): Mark['joint'] {
    const end = this.#ends.get(goal);
    if (end === undefined || end === start) return '';
    return this.text.slice(end, start).trim() === '' ? ' ' : '…';
  }

  #piece(text: string, start: number, offsets: readonly number[] | null): void {
    if (text === '') return;
    this.pieces.push({ at: this.text.length, length: text.length, start, offsets });
    this.text += text;
  }
}

/** `goal:a,b` → a, b, as written. */
function goalIds(url: string): string[] {
  return url.slice(GOAL_SCHEME.length).split(',');
}

/** Where the words of a link end: before `](`. */
function closingBracket(text: string, node: Link, place: Span): number {
  const from = node.children.at(-1)?.position?.end.offset ?? place.start + 1;
  const at = text.indexOf(']', from);
  return at < 0 ? from : at;
}

const HAN_OR_FULL_WIDTH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’…—\u{20000}-\u{3FFFF}]/u;

/** A line end inside a paragraph is a space between Latin words and nothing beside Chinese. */
function joinLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  return text.replace(/(.?)(?:\r\n|\n|\r)(.?)/gu, (_, before: string, after: string) => {
    const tight = HAN_OR_FULL_WIDTH.test(before) || HAN_OR_FULL_WIDTH.test(after);
    return before + (tight ? '' : ' ') + after;
  });
}

/** A node that is cut off before its attributes may end in the line end that stood before them. */
function trimLineEnds(text: string): string {
  return text.replace(/[ \t]*[\r\n]+$/, '');
}

/** Where an mdast node stands. */
export function spanOf(source: Source, node: Node): Span {
  return span(source.path, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
