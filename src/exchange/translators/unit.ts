import { createHash } from 'node:crypto';
import { PLACEHOLDER } from '../../edit/scaffold.ts';
import { fingerprint } from '../../model/fingerprint.ts';
import type { Block, Document, Model, Passage, PassageKind } from '../../model/model.ts';
import { isPlaceholder, translationState, type TranslationState } from '../../model/translation.ts';
import type { Lang } from '../../source/lang.ts';
import { normalized } from './coded.ts';
import { CodeBook } from './codes.ts';
import type { Codes, Piece } from './notation.ts';

/** One block as a translator gets it. */
export interface Unit {
  /** The block’s id. */
  readonly id: string;
  readonly block: Block;
  readonly kind: PassageKind;
  readonly document: Document;
  /** What every number stands for, in the original or in the translation. */
  readonly codes: Codes;
  readonly source: readonly Piece[];
  /** The translation as it stands; `null` where there is none. */
  readonly target: readonly Piece[] | null;
  readonly passage: Passage | null;
  readonly state: TranslationState;
  /** Says, when a unit comes back, which wording and which codes it belongs to: see `versionOf`. */
  readonly version: string;
}

/** Every block of the original that has an id, in order, with its translation into a language. */
export function unitsOf(model: Model, into: Lang): Unit[] {
  const translations = new Map<string, Passage>();
  for (const { lang, passages } of model.documents) {
    for (const passage of lang === into ? passages : []) {
      if (passage.id && !translations.has(passage.id.value)) translations.set(passage.id.value, passage);
    }
  }
  const documents = new Map(model.documents.map((document) => [document.path, document]));
  const taken = new Set<string>();
  return model.blocks.flatMap((block): Unit[] => {
    const document = documents.get(block.original.file);
    // A second block with the same id is an error; the first one counts.
    if (block.id === null || !document || taken.has(block.id)) return [];
    taken.add(block.id);
    return [unitOf(block, block.id, document, translations.get(block.id) ?? null, into)];
  });
}

function unitOf(block: Block, id: string, document: Document, passage: Passage | null, into: Lang): Unit {
  const book = new CodeBook();
  const source = book.ofOriginal(block.original.content);
  // A place over which somebody wrote holds words that must not be lost.
  const isOpen = !passage || passage.text.trim() === '' || (isPlaceholder(passage) && passage.text === PLACEHOLDER);
  const target = isOpen ? null : book.ofTranslation(passage.content);
  const state = target && passage && isPlaceholder(passage) ? 'draft' : translationState(block, into);
  const version = versionOf(block, book.codes, source, target);
  const { kind } = block.original;
  return { id, block, kind, document, codes: book.codes, source, target, passage, state, version };
}

/**
 * The fingerprint of the original’s words, as translations record it, and one of everything else that a unit coming
 * back must agree with: what the numbers stand for, and the translation that went out, lest what somebody else has
 * written since be overwritten.
 */
function versionOf(
  { original }: Block,
  codes: Codes,
  source: readonly Piece[],
  target: readonly Piece[] | null,
): string {
  const all = JSON.stringify([[...codes], normalized(source), target && normalized(target)]);
  const stamp = createHash('sha256').update(all).digest('hex').slice(0, 10);
  return `${fingerprint(original.text)}.${stamp}`;
}

/** As `versionOf` writes it. */
export const VERSION_PATTERN = /^[0-9a-f]{10}\.[0-9a-f]{10}$/;
