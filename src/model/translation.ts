import type { Lang } from '../source/lang.ts';
import { fingerprint } from './fingerprint.ts';
import type { Block, Passage } from './model.ts';

/** How far a translation of a block can be trusted to say what the original says. */
export type TranslationState = 'reviewed' | 'draft' | 'stale' | 'missing';

/** What `status=` may say: `missing` is written by `planc translate scaffold`, the others by `accept`. */
export const STATUSES = ['draft', 'reviewed', 'missing'] as const;

/** Stale: made from another wording of the original than the one that stands there now. */
export function translationState(block: Block, lang: Lang): TranslationState {
  const passage = block.translations[lang];
  if (!passage) return 'missing';
  if (isStale(block, passage)) return 'stale';
  return passage.status?.value === 'reviewed' && !isChangedSinceReview(passage) ? 'reviewed' : 'draft';
}

/** A translation without a fingerprint is of no known wording: it is an error of its own, not stale. */
export function isStale({ original }: Block, { src }: Passage): boolean {
  return src !== null && src.value !== fingerprint(original.text);
}

/** Whether a reviewed translation has other words now than those that were reviewed. */
export function isChangedSinceReview({ review, text }: Passage): boolean {
  return review !== null && review.words !== fingerprint(text);
}

/** A place kept for a translation that is still to come: its words are nobody's, and count nowhere. */
export function isPlaceholder({ status }: Passage): boolean {
  return status?.value === 'missing';
}
