import type { Lang } from '../source/lang.ts';
import { fingerprint } from './fingerprint.ts';
import type { Block } from './model.ts';

/** How far a translation of a block can be trusted to say what the original says. */
export type TranslationState = 'reviewed' | 'draft' | 'stale' | 'missing';

/** Stale: made from another wording of the original than the one that stands there now. */
export function translationState(block: Block, lang: Lang): TranslationState {
  const passage = block.translations[lang];
  if (!passage) return 'missing';
  if (passage.src && passage.src.value !== fingerprint(block.original.text)) return 'stale';
  return passage.status?.value === 'reviewed' ? 'reviewed' : 'draft';
}
