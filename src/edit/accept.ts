import type { Document, Passage } from '../model/model.ts';
import { readPassages } from '../model/passages.ts';
import { readReviews } from '../model/reviews.ts';
import { parse } from '../parse/syntax.ts';
import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import { createSource } from '../source/source.ts';
import { unsafeEdit } from './problems/unsafe-edit.ts';
import { recordReview, type ReviewRecord } from './reviews.ts';
import { encode, splice, type Edit } from './splice.ts';

/** What a translator or reviewer says of a translation. */
export interface Acceptance {
  /** Fingerprint of the original that it translates. */
  readonly src: string;
  /** `null` makes it a draft. */
  readonly review: ReviewRecord | null;
}

/** The file with one block accepted; `null` where that could not be done without changing more. */
export function accept(document: Document, passage: Passage, acceptance: Acceptance): Outcome<Uint8Array | null> {
  const { source } = document.syntax;
  const edits = [
    ...setAttributes(passage, acceptance),
    ...recordReview(document, passage.id?.value ?? '', acceptance.review),
  ];
  const text = splice(source.text, edits);
  const surprise = unmeantChange(document, passage, text, acceptance);
  return surprise ? { value: null, diagnostics: [surprise] } : { value: encode(source, text), diagnostics: [] };
}

const statusOf = ({ review }: Acceptance): string => (review ? 'reviewed' : 'draft');

/** The edits that make a translation’s attributes say what was accepted; the id is there. */
export function setAttributes({ id, src, status }: Passage, acceptance: Acceptance): Edit[] {
  const words = { src: `src=${acceptance.src}`, status: `status=${statusOf(acceptance)}` };
  const set = [src && { ...src.span, text: words.src }, status && { ...status.span, text: words.status }].filter(
    (edit) => edit !== null,
  );
  const added = [src ? '' : ` ${words.src}`, status ? '' : ` ${words.status}`].join('');
  const at = id?.span.end ?? 0;
  return added === '' ? set : [{ start: at, end: at, text: added }, ...set];
}

/** The file is parsed again: all blocks must say what they said, and only the one have other attributes. */
function unmeantChange(document: Document, target: Passage, text: string, acceptance: Acceptance): Diagnostic | null {
  const { value, diagnostics } = parse(createSource(document.path, text));
  const after = value.type === 'markdown' ? readPassages(value, document.lang).value : [];
  const isMeant = (before: Passage, i: number): boolean => {
    const now = after[i];
    const expected = before === target ? { src: acceptance.src, status: statusOf(acceptance) } : attributesOf(before);
    return now !== undefined && contentOf(now) === contentOf(before) && same(attributesOf(now), expected);
  };
  const wrong = document.passages.find((before, i) => !isMeant(before, i));
  const reviews = value.type === 'markdown' ? readReviews({ ...document, syntax: value }) : null;
  const recorded = reviews?.value.get(target.id?.value ?? '') ?? null;
  const isRecorded = acceptance.review
    ? recorded !== null && same(recordOf(recorded), recordOf(acceptance.review))
    : recorded === null;
  const isSafe = !wrong && after.length === document.passages.length && isRecorded && reviews?.diagnostics.length === 0;
  const faults = parse(document.syntax.source).diagnostics.length;
  return isSafe && diagnostics.length <= faults ? null : unsafeEdit.at((wrong ?? target).span, {});
}

export const attributesOf = ({ src, status }: Passage): object => ({ src: src?.value, status: status?.value });
const recordOf = ({ reviewer, date, words }: ReviewRecord): object => ({ reviewer, date, words });
const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** All of a block that accepting it or another must leave alone. */
export function contentOf({ kind, depth, marker, id, editorial, text, marks, topic }: Passage): string {
  return JSON.stringify([
    kind,
    depth,
    marker,
    id?.value,
    editorial,
    text,
    topic,
    marks.map(({ goal, start, end }) => [goal, start, end]),
  ]);
}
