import type { Document, Model, Passage, PassageKind } from '../model/model.ts';
import { documentsIn } from '../model/documents.ts';
import { readPassages } from '../model/passages.ts';
import { ID_PATTERN } from '../parse/attributes.ts';
import { parse } from '../parse/syntax.ts';
import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import { createSource } from '../source/source.ts';
import { mintId, type Random } from './mint.ts';
import { unsafeEdit } from './problems/unsafe-edit.ts';
import { encode, lineEndOf, splice, type Edit } from './splice.ts';

/** A file that formatting would change. */
export interface Formatted {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The ids that were minted. */
  readonly minted: readonly string[];
}

/** Gives every block of the original that has none an id, and changes nothing else. */
export function format(model: Model, random: Random): Outcome<readonly Formatted[]> {
  const diagnostics: Diagnostic[] = [];
  const ids = (documents: readonly Document[]): string[] =>
    documents.flatMap(({ passages }) => passages.flatMap(({ id }) => (id ? [id.value] : [])));
  const taken: Taken = {
    anywhere: new Set(ids(model.documents)),
    inOriginal: new Set(ids(documentsIn(model.documents, model.plan.original))),
  };
  const changed = model.documents.flatMap((document): Formatted[] => {
    if (document.lang !== model.plan.original || document.passages.every(({ id }) => id)) return [];
    const { edits, minted } = mintMissing(document, taken, random);
    const text = splice(document.syntax.source.text, edits);
    const surprise = unmeantChange(document, text, minted);
    if (surprise) diagnostics.push(surprise);
    return surprise ? [] : [{ path: document.path, bytes: encode(document.syntax.source, text), minted }];
  });
  return { value: changed, diagnostics };
}

/** A translation may have kept the name that the original’s title lost: that is no reason to find another. */
interface Taken {
  readonly anywhere: Set<string>;
  readonly inOriginal: Set<string>;
}

function mintMissing(document: Document, taken: Taken, random: Random): { edits: Edit[]; minted: string[] } {
  const edits: Edit[] = [];
  const minted: string[] = [];
  document.passages.forEach((passage, index) => {
    if (passage.id) return;
    const id = titleId(document, passage, index, taken) ?? mintId(PREFIXES[passage.kind], taken.anywhere, random);
    edits.push(insertion(document, passage, id));
    minted.push(id);
  });
  return { edits, minted };
}

const PREFIXES: Readonly<Record<PassageKind, string>> = {
  heading: 'h',
  paragraph: 'p',
  item: 'i',
  footnote: 'f',
  table: 't',
};

/** A title's id is the name that people will cite: that of its file, or of the chapter's folder, where it is free. */
function titleId(document: Document, passage: Passage, index: number, { anywhere, inOriginal }: Taken): string | null {
  if (passage.kind !== 'heading' || index !== 0) return null;
  const name = document.number === 0 ? document.folder : document.name.replace(/\.md$/, '');
  const id = name.replace(/^\d+-/, '');
  if (!ID_PATTERN.test(id) || inOriginal.has(id)) return null;
  anywhere.add(id);
  inOriginal.add(id);
  return id;
}

function insertion({ syntax }: Document, passage: Passage, id: string): Edit {
  const { text } = syntax.source;
  let at = passage.span.end;
  while (at > passage.span.start && /\s/.test(text[at - 1] ?? '')) at--;
  const lineEnd = lineEndOf(text);
  const words = passage.kind === 'table' ? `${lineEnd}${lineEnd}{#${id}}` : ` {#${id}}`;
  return { start: at, end: at, text: words };
}

/** The file is parsed again: the blocks must say what they said, and have the ids that were meant, no less and no more. */
function unmeantChange(document: Document, text: string, minted: readonly string[]): Diagnostic | null {
  const { value } = parse(createSource(document.path, text));
  const after = value.type === 'markdown' ? readPassages(value, document.lang).value : [];
  const queue = [...minted];
  const wrong = document.passages.find((before, i) => {
    const now = after[i];
    const id = before.id?.value ?? queue.shift();
    return (
      !now ||
      now.text !== before.text ||
      now.kind !== before.kind ||
      now.id?.value !== id ||
      marksOf(now) !== marksOf(before)
    );
  });
  if (!wrong && after.length === document.passages.length) return null;
  return unsafeEdit.at((wrong ?? document.passages[0])?.span ?? { file: document.path, start: 0, end: 0 }, {});
}

const marksOf = (passage: Passage): string =>
  passage.marks.map(({ goal, start, end }) => `${goal} ${start} ${end}`).join();
