import type { Model } from '../model/model.ts';
import { translationState } from '../model/translation.ts';
import type { Lang } from '../source/lang.ts';
import type { ReviewsView } from './edition.ts';

/** Who reviewed the translations shown, in the order of their first block; reviews that no longer hold do not count. */
export function reviewsIn({ blocks }: Model, languages: readonly Lang[]): ReviewsView[] {
  const found = new Map<string, ReviewsView>();
  for (const block of blocks) {
    for (const lang of languages) {
      const review = block.translations[lang]?.review;
      if (!review || translationState(block, lang) !== 'reviewed') continue;
      const key = `${lang} ${review.reviewer}`;
      const { count = 0, last = '' } = found.get(key) ?? {};
      const latest = review.date > last ? review.date : last;
      found.set(key, { lang, reviewer: review.reviewer, count: count + 1, last: latest });
    }
  }
  return [...found.values()];
}
