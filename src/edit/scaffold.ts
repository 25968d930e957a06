import type { Document, Model, Passage } from '../model/model.ts';
import { readPassages } from '../model/passages.ts';
import { parse } from '../parse/syntax.ts';
import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import type { Lang } from '../source/lang.ts';
import { createSource, type Source } from '../source/source.ts';
import { contentOf } from './accept.ts';
import { unsafeEdit } from './problems/unsafe-edit.ts';
import { reviewLines } from './reviews.ts';
import { encode, lineEndOf, splice, type Edit } from './splice.ts';

/** A file of a translation to which places for blocks were added. */
export interface Scaffolded {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The blocks for which there is a place now. */
  readonly added: readonly string[];
}

/** What stands in the place of a translation that is still to come, beside `status=missing`. */
export const PLACEHOLDER = 'TODO';

/** Makes a place in the translation for every block that has none, in the original's order, and changes nothing else. */
export function scaffold(model: Model, lang: Lang): Outcome<readonly Scaffolded[]> {
  const ofLang = model.documents.filter((document) => document.lang === lang);
  const present = new Set(ofLang.flatMap(({ passages }) => passages.flatMap(({ id }) => (id ? [id.value] : []))));
  const diagnostics: Diagnostic[] = [];
  const originals = model.documents.filter((document) => document.lang === model.plan.original);
  const value = originals.flatMap((original): Scaffolded[] => {
    const missing = original.passages.filter(({ id }) => id && !present.has(id.value));
    if (missing.length === 0) return [];
    const existing = ofLang.find(({ folder, name }) => folder === original.folder && name === original.name) ?? null;
    const path = existing?.path ?? translationPath(original, lang);
    const { value: text, diagnostics: unsafe } = withPlaces(original, existing, missing, lang);
    diagnostics.push(...unsafe);
    const source = existing?.syntax.source ?? createSource(path, '');
    return text === null
      ? []
      : [{ path, bytes: encode(source, text), added: missing.flatMap(({ id }) => (id ? [id.value] : [])) }];
  });
  return { value, diagnostics };
}

/** Where the translation of a document stands. */
export const translationPath = ({ folder, name }: Document, lang: Lang): string => `${lang}/${folder}/${name}`;

/**
 * The translation's file with a place for each of the missing blocks of its original, or a new file with these alone;
 * `null` where that could not be done without changing more.
 */
export function withPlaces(
  original: Document,
  existing: Document | null,
  missing: readonly Passage[],
  lang: Lang,
): Outcome<string | null> {
  const text = existing
    ? splice(existing.syntax.source.text, additions(original, existing, missing))
    : newFile(original, missing);
  const surprise = unmeantChange(original, existing, missing, createSource(original.path, text).text, lang);
  return surprise ? { value: null, diagnostics: [surprise] } : { value: text, diagnostics: [] };
}

/** With a line for each block's review: see `reviews.ts` for why. */
function newFile(original: Document, missing: readonly Passage[]): string {
  const eol = lineEndOf(original.syntax.source.text);
  const ids = original.passages.flatMap(({ id }) => (id ? [id.value] : []));
  const blocks = missing
    .filter(({ id }) => id)
    .map((passage, i, all) => gapAbove(original, passage, all[i - 1] ?? null, eol) + place(original, passage, eol));
  return `---${eol}${reviewLines(ids, eol)}---${eol}${eol}${blocks.join('')}${eol}`;
}

/** Each place goes below the block that precedes it in the original, or above the first that follows it. */
function additions(original: Document, existing: Document, missing: readonly Passage[]): Edit[] {
  const { text } = existing.syntax.source;
  const eol = lineEndOf(text === '' ? original.syntax.source.text : text);
  const there = new Map(
    existing.passages.flatMap((passage) => (passage.id ? [[passage.id.value, passage] as const] : [])),
  );
  const edits: Edit[] = [];
  original.passages.forEach((passage, i) => {
    if (!missing.includes(passage)) return;
    const words = place(original, passage, eol);
    const above = original.passages.slice(0, i).findLast(({ id }) => id && there.has(id.value));
    const anchor = above?.id && there.get(above.id.value);
    if (anchor) {
      const previous = original.passages[i - 1] ?? null;
      edits.push(insertion(endOf(anchor), gapAbove(original, passage, previous, eol) + words));
    } else
      edits.push(insertion(topOf(existing), topOf(existing) < text.length ? `${words}${eol}${eol}` : `${words}${eol}`));
  });
  return edits;
}

const insertion = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** A table's id stands below it. */
function endOf({ span, attributes }: Passage): number {
  return Math.max(span.end, attributes?.end ?? 0);
}

/** The line on which the first block begins, or the end of an empty file. */
function topOf({ passages, syntax: { source } }: Document): number {
  const first = passages[0];
  return first ? lineStart(source, first) : source.text.length;
}

function lineStart({ lineStarts }: Source, { span }: Passage): number {
  return lineStarts.findLast((line) => line <= span.start) ?? 0;
}

/** Items that follow one another without a blank line do so in the translation, too. */
function gapAbove({ syntax }: Document, passage: Passage, previous: Passage | null, eol: string): string {
  if (!previous) return '';
  const between = syntax.source.text.slice(endOf(previous), passage.span.start);
  const lines = between.match(/\r\n|\n|\r/g)?.length ?? 0;
  return passage.kind === 'item' && previous.kind === 'item' && lines === 1 ? eol : `${eol}${eol}`;
}

/** The markup of a block without its words, with its id and the mark that nobody has translated it. */
function place(original: Document, passage: Passage, eol: string): string {
  const attributes = `{#${passage.id?.value} status=missing}`;
  const indent = prefixOf(original, passage);
  switch (passage.kind) {
    case 'heading':
      return `${indent}${'#'.repeat(passage.depth)} ${PLACEHOLDER} ${attributes}`;
    case 'footnote':
      return `[^${passage.marker}]: ${PLACEHOLDER} ${attributes}`;
    case 'table':
      return `| ${PLACEHOLDER} |${eol}| --- |${eol}${eol}${attributes}`;
    default:
      return `${indent}${PLACEHOLDER} ${attributes}`;
  }
}

/** What stands before a block on its line: the indentation of a list, an item's marker. */
function prefixOf({ syntax: { source } }: Document, passage: Passage): string {
  return source.text.slice(lineStart(source, passage), passage.span.start);
}

/** The file is parsed again: what was there must be as it was, and of what is new there must be all, in its place. */
function unmeantChange(
  original: Document,
  existing: Document | null,
  missing: readonly Passage[],
  text: string,
  lang: Lang,
): Diagnostic | null {
  const { value, diagnostics } = parse(createSource(existing?.path ?? original.path, text));
  const after = value.type === 'markdown' ? readPassages(value, lang).value : [];
  const added = after.filter(
    ({ status, id }) => status?.value === 'missing' && missing.some((one) => one.id?.value === id?.value),
  );
  const rest = after.filter((passage) => !added.includes(passage));
  const isAsBefore = JSON.stringify(rest.map(contentOf)) === JSON.stringify(before(existing, missing).map(contentOf));
  const shape = (passages: readonly Passage[]): string =>
    JSON.stringify(passages.map(({ id, kind, depth }) => [id?.value, kind, depth]));
  // A file that cannot be read as it is may hold what seems to be missing.
  const faults = existing ? parse(existing.syntax.source).diagnostics.length : 0;
  const isRead = !existing?.syntax.unread && !existing?.syntax.frontMatterBroken && diagnostics.length <= faults;
  if (isAsBefore && isRead && shape(added) === shape(missing)) return null;
  return unsafeEdit.at(missing[0]?.span ?? { file: original.path, start: 0, end: 0 }, {});
}

/** What was there, as it reads once the missing footnotes can be called: without them `[^a]` is mere text. */
function before(existing: Document | null, missing: readonly Passage[]): readonly Passage[] {
  const notes = missing.filter(({ kind }) => kind === 'footnote');
  if (!existing || notes.length === 0) return existing?.passages ?? [];
  const { path, lang, passages, syntax } = existing;
  const definitions = notes.map(({ marker }) => `\n\n[^${marker}]: ${PLACEHOLDER}`).join('');
  const { value } = parse(createSource(path, syntax.source.text + definitions));
  return value.type === 'markdown' ? readPassages(value, lang).value.slice(0, passages.length) : passages;
}
