import type { Passage } from '../../model/model.ts';
import { inlinesOf } from '../facts.ts';

/** What looks like a goal's link in a passage's text, and therefore is none. */
export interface FailedLink {
  readonly kind: 'broken' | 'malformed' | 'nested';
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
}

/** A tail such as `](goal:x)`, in any width, with or without its last bracket. */
const TAIL =
  /[\]］】〕)）](?: ?[([（［])?[ \t]*goal[ \t]*[:：][^()（）[\]［］\n，。；]{0,80}[)）\]］]?|[([（［【〔][ \t]*goal[ \t]*(?::(?=\w)|：)[^()（）[\]［］\n。；]{0,80}[)）\]］]?/giu;

/** The tail of a link that is well formed, so that something else kept it from being one. */
const WELL_FORMED = /^\]\((?:goal|https?|mailto):([^()\n]*)\)$/;

/** Any well-formed tail of a link that is no goal's. */
const OTHER_TAIL = /\]\((?:https?|mailto):[^()\s]{0,200}\)/g;

/** Every failed link in a passage's text, in order. */
export function failedLinks(passage: Passage): readonly FailedLink[] {
  if (!/goal|\]\(/i.test(passage.text)) return [];
  return [...passage.text.matchAll(TAIL), ...passage.text.matchAll(OTHER_TAIL)]
    .map((match) => classify(passage, match[0], match.index))
    .sort((a, b) => a.start - b.start);
}

function classify(passage: Passage, tail: string, start: number): FailedLink {
  const end = start + tail.length;
  const wellFormed = WELL_FORMED.exec(tail);
  if (!wellFormed) return { kind: 'broken', start, end };
  const opening = openingBracket(passage.text, start);
  const isPlain = /^[^\s，、]*$/.test(wellFormed[1] ?? '');
  if (opening >= 0 && holdsLink(passage, opening, start)) return { kind: 'nested', start: opening, end };
  return isPlain || opening < 0
    ? { kind: 'broken', start, end }
    : { kind: 'malformed', start: start + 2, end: end - 1 };
}

function holdsLink(passage: Passage, start: number, end: number): boolean {
  const holdsGoal = passage.marks.some((mark) => mark.start >= start && mark.end <= end);
  return holdsGoal || inlinesOf(passage).some(({ type }) => type === 'link');
}

/** The `[` that belongs to the `]` at an offset; -1 where there is none. */
function openingBracket(text: string, closing: number): number {
  let depth = 0;
  for (let i = closing; i >= 0; i--) {
    if (text[i] === ']') depth++;
    else if (text[i] === '[' && --depth === 0) return i;
  }
  return -1;
}
