import type { Document, Review } from '../model/model.ts';
import { nodeAt } from '../model/schema/validate.ts';
import { findFrontMatter } from '../parse/front-matter.ts';
import type { YamlEntry, YamlMap } from '../parse/yaml-nodes.ts';
import { lineEndOf, type Edit } from './splice.ts';

/** What is to be written of a review; where it stands is for the file to say. */
export type ReviewRecord = Omit<Review, 'span'>;

/**
 * The edits that record a review of a block in its file's front matter, or with `null` take back what is recorded.
 * Each block has a line of its own there, its review stands below it, and the lines are there from the first review on:
 * so two people who review neighbouring blocks change different places, and git merges what they did.
 */
export function recordReview(document: Document, block: string, review: ReviewRecord | null): Edit[] {
  const { text } = document.syntax.source;
  const eol = lineEndOf(text);
  const map = reviewsOf(document);
  const entry = map?.entries.find(({ key }) => key === block);
  if (entry) return [setValue(text, entry, review, eol)];
  if (!review) return [];
  if (map && map.entries.length > 0) return [addEntry(document, map, block, review)];
  const below = reviewLines(idsOf(document), eol, new Map([[block, review]]));
  const fence = findFrontMatter(text);
  if (fence) return [{ start: fence.end, end: fence.end, text: below }];
  return [{ start: 0, end: 0, text: `---${eol}${below}---${eol}${eol}` }];
}

/** `reviews:` with a line for each block, and below it who reviewed it, if anybody did. */
export function reviewLines(
  ids: readonly string[],
  eol: string,
  reviews: ReadonlyMap<string, ReviewRecord> = new Map(),
): string {
  const lines = ids.map((id) => `  ${id}:${written(reviews.get(id) ?? null, eol)}${eol}`);
  return `reviews:${eol}${lines.join('')}`;
}

export function reviewsOf({ syntax: { frontMatter } }: Document): YamlMap | null {
  const node = frontMatter && nodeAt(frontMatter, ['reviews']);
  return node?.type === 'map' ? node : null;
}

/** From after the colon on, so that an empty line and a full one are set alike. */
function setValue(text: string, { keySpan, value }: YamlEntry, review: ReviewRecord | null, eol: string): Edit {
  const start = text.indexOf(':', keySpan.end) + 1;
  const isEmpty = value.type === 'scalar' && value.value === '';
  return { start, end: isEmpty ? start : value.span.end, text: written(review, eol) };
}

/** After the line of the nearest block above that has one, else before the first. */
function addEntry(document: Document, { entries }: YamlMap, block: string, review: ReviewRecord): Edit {
  const { text } = document.syntax.source;
  const eol = lineEndOf(text);
  const ids = idsOf(document);
  const above = entries.findLast(({ key }) => ids.includes(key) && ids.indexOf(key) < ids.indexOf(block));
  const at = above
    ? endOfLine(text, Math.max(above.keySpan.end, above.value.span.end))
    : startOfLine(text, entries[0]?.keySpan.start ?? 0);
  return { start: at, end: at, text: `  ${block}:${written(review, eol)}${eol}` };
}

const idsOf = ({ passages }: Document): string[] => passages.flatMap(({ id }) => (id ? [id.value] : []));

function endOfLine(text: string, from: number): number {
  const next = /\r\n|\n|\r/g;
  next.lastIndex = from;
  const found = next.exec(text);
  return found ? found.index + found[0].length : text.length;
}

function startOfLine(text: string, from: number): number {
  let at = from;
  while (at > 0 && !/[\r\n]/.test(text[at - 1] ?? '')) at--;
  return at;
}

function written(review: ReviewRecord | null, eol: string): string {
  if (!review) return '';
  return `${eol}    { reviewer: ${yamlText(review.reviewer)}, date: ${review.date}, words: ${review.words} }`;
}

/** A name as it is, unless YAML could read it as more than a name. */
function yamlText(words: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .·’-]*[\p{L}\p{M}\p{N}.])?$/u.test(words) ? words : JSON.stringify(words);
}
