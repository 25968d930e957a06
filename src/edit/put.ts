import type { Document, Passage } from '../model/model.ts';
import { readPassages } from '../model/passages.ts';
import { readReviews } from '../model/reviews.ts';
import { parse } from '../parse/syntax.ts';
import type { Outcome } from '../problem/diagnostic.ts';
import type { Lang } from '../source/lang.ts';
import { createSource, type Source } from '../source/source.ts';
import { attributesOf, contentOf, setAttributes, type Acceptance } from './accept.ts';
import { unsafeEdit } from './problems/unsafe-edit.ts';
import { recordReview } from './reviews.ts';
import { translationPath, withPlaces } from './scaffold.ts';
import { lineEndOf, splice, type Edit } from './splice.ts';
import { toMarkdown, type MarkdownPlace } from './to-markdown.ts';
import { canonical, hoisted, type WordingContent } from './wording.ts';

/** New words for the translation of one block. */
export interface NewTranslation {
  readonly content: WordingContent;
  /** Fingerprint of the original that it translates. */
  readonly src: string;
  /** Of the columns of a table, where the translation has none of its own yet. */
  readonly align: MarkdownPlace['align'] | null;
}

/**
 * The document with the words of one block replaced, as a draft that nobody has reviewed, and nothing else changed;
 * `null` where that could not be done, or the words would read otherwise as Markdown.
 */
export function putTranslation(document: Document, passage: Passage, words: NewTranslation): Outcome<Document | null> {
  const { source } = document.syntax;
  const content = hoisted(words.content);
  const acceptance: Acceptance = { src: words.src, review: null };
  const text = splice(source.text, [
    replaceWords(source, passage, content, words.align),
    ...setAttributes(passage, acceptance),
    ...recordReview(document, passage.id?.value ?? '', null),
  ]);
  const after = rewritten(document, text);
  return after && isAsMeant(document, passage, after, content, words.src)
    ? { value: after, diagnostics: [] }
    : { value: null, diagnostics: [unsafeEdit.at(passage.span, {})] };
}

/** The translation's document with a place for one block that has none, or a new document; `null` as above. */
export function putPlace(
  original: Document,
  existing: Document | null,
  passage: Passage,
  lang: Lang,
): Outcome<Document | null> {
  const { value: text, diagnostics } = withPlaces(original, existing, [passage], lang);
  if (text === null) return { value: null, diagnostics };
  const path = existing?.path ?? translationPath(original, lang);
  return { value: rewritten({ ...original, ...existing, path, lang }, text), diagnostics: [] };
}

/** The document as it is with another text; `null` where that cannot be parsed at all. */
function rewritten(document: Document, text: string): Document | null {
  const { value } = parse(createSource(document.path, text));
  if (value.type !== 'markdown' || value.unread) return null;
  return { ...document, syntax: value, passages: readPassages(value, document.lang).value };
}

/** From the first character after the block's own markup to its attributes. */
function replaceWords(
  { text, lineStarts }: Source,
  passage: Passage,
  content: WordingContent,
  given: NewTranslation['align'],
): Edit {
  const { kind, span, attributes } = passage;
  const whole = text.slice(span.start, span.end);
  const line = lineStarts.findLast((start) => start <= span.start) ?? 0;
  const before = text.slice(line, span.start);
  const indent = kind === 'footnote' ? '    ' : before.replace(/[^ \t]/g, ' ');
  const align = given ?? (passage.content.type === 'table' ? passage.content.align : []);
  const markdown = toMarkdown(content, { eol: lineEndOf(text), indent, align });
  if (kind === 'table') return { start: span.start, end: span.end, text: markdown };
  const opening = kind === 'heading' ? /^#+[ \t]*/ : kind === 'footnote' ? /^\[\^[^\]]*\]:[ \t]*/ : /^/;
  const start = span.start + (opening.exec(whole)?.[0].length ?? 0);
  return { start, end: attributes?.start ?? span.end, text: `${markdown} ` };
}

/** Only the one block may say something else, and that what was meant. */
function isAsMeant(before: Document, target: Passage, after: Document, content: WordingContent, src: string): boolean {
  if (after.passages.length !== before.passages.length) return false;
  const faults = (document: Document): number =>
    parse(document.syntax.source).diagnostics.length + readPassages(document.syntax, document.lang).diagnostics.length;
  if (faults(after) > faults(before)) return false;
  const reviews = readReviews(after);
  if (reviews.value.get(target.id?.value ?? '') || reviews.diagnostics.length > readReviews(before).diagnostics.length)
    return false;
  return before.passages.every((passage, i) => {
    const now = after.passages[i];
    if (!now) return false;
    if (passage !== target)
      return contentOf(now) === contentOf(passage) && same(attributesOf(now), attributesOf(passage));
    return (
      same(attributesOf(now), { src, status: 'draft' }) &&
      same(placeOf(now), placeOf(passage)) &&
      canonical(now.content) === canonical(content)
    );
  });
}

const placeOf = ({ id, kind, depth, marker, editorial }: Passage): object => [
  id?.value,
  kind,
  depth,
  marker,
  editorial,
];
const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
