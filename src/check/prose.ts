/** What rules about wording and punctuation read: the words of passages, without what is no prose. */
import { codeIn } from '../model/code.ts';
import type { Model, Passage } from '../model/model.ts';
import { placeOf } from '../model/place.ts';
import { isPlaceholder } from '../model/translation.ts';
import { ADDRESS } from '../model/typography.ts';
import type { Lang } from '../source/lang.ts';
import type { Span } from '../source/span.ts';

/** Stands for a unit of code or of an address: no pattern for letters, digits or punctuation knows it. */
const BLANK = '\uFFFC';

const known = new WeakMap<Passage, string>();

/** The text of a passage with code and addresses blanked, unit for unit. */
export function prose(passage: Passage): string {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const { text, content } = passage;
  const stretches = codeIn(content);
  if (text.includes('@') || text.includes('://') || text.includes('www')) {
    for (const { index, 0: address } of text.matchAll(ADDRESS))
      stretches.push({ start: index, end: index + address.length });
  }
  let result = text;
  for (const { start, end } of stretches)
    result = result.slice(0, start) + BLANK.repeat(end - start) + result.slice(end);
  known.set(passage, result);
  return result;
}

/** Words that a pattern found, with their place in the file. */
export interface Found {
  readonly words: string;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly place: Span;
}

export function search(passage: Passage, pattern: RegExp): Found[] {
  return Array.from(prose(passage).matchAll(pattern), ({ 0: words, index }) =>
    foundAt(passage, index, index + words.length),
  );
}

export function foundAt(passage: Passage, start: number, end: number): Found {
  return { words: passage.text.slice(start, end), start, end, place: placeOf(passage, start, end) };
}

/**
 * The passages of a language whose words somebody may still change: drafts, what editors added, and translations. An
 * adopted text stands as it was adopted, so nobody is told what would be better in it.
 */
export function changeable({ blocks, plan }: Model, lang: Lang): readonly Passage[] {
  return blocks.flatMap(({ original, translations, seedLine }) => {
    if (plan.original === lang) return seedLine === null ? [original] : [];
    const passage = translations[lang];
    return passage && !isPlaceholder(passage) ? [passage] : [];
  });
}
