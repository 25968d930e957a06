import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { buildEdition } from '../../src/view/build.ts';
import type { ReviewsView } from '../../src/view/edition.ts';
import { EN, translatedPlan } from '../cli/translate-plan.ts';

/** What a parallel edition says of its reviewers, where these blocks have been reviewed. */
function reviewsOf(
  reviewed: Readonly<Record<string, { reviewer: string; date: string; words?: string }>>,
): readonly ReviewsView[] {
  const draft = translatedPlan()[EN] ?? '';
  const wordsOf = (id: string): string =>
    (new RegExp(`^(.*) {#${id}`, 'm').exec(draft)?.[1] ?? '').replace(/\[(.*?)\]\(.*?\)/g, '$1');
  const lines = Object.entries(reviewed).map(
    ([id, { reviewer, date, words = wordsOf(id) }]) =>
      `  ${id}: { reviewer: ${reviewer}, date: ${date}, words: ${fingerprint(words)} }`,
  );
  const files = translatedPlan({ frontMatter: `---\nreviews:\n${lines.join('\n')}\n---\n\n` });
  const marked = Object.keys(reviewed).reduce(
    (text, id) => text.replace(new RegExp(`(#${id} .*)status=draft`), '$1status=reviewed'),
    files[EN] ?? '',
  );
  const plan = Object.entries({ ...files, [EN]: marked }).map(([path, text]) => ({
    path: path.replace(/^plan\//, ''),
    bytes: new TextEncoder().encode(text),
  }));
  const { model } = compile(plan, () => null);
  if (!model) throw new Error('no model');
  return buildEdition(model, ['zh', 'en']).plan.reviews;
}

describe('who reviewed a translation', () => {
  it('is counted by reviewer, with the latest date', () => {
    const li = { reviewer: 'Li', date: '2026-01-03' };
    const reviews = reviewsOf({
      'p-2222': li,
      'p-3333': { ...li, date: '2026-01-02' },
      'p-4444': { ...li, reviewer: 'Wu' },
    });
    expect(reviews).toEqual([
      { lang: 'en', reviewer: 'Li', count: 2, last: '2026-01-03' },
      { lang: 'en', reviewer: 'Wu', count: 1, last: '2026-01-03' },
    ]);
  });

  it('is nobody of whom the words have changed since', () => {
    expect(reviewsOf({ 'p-2222': { reviewer: 'Li', date: '2026-01-03', words: 'Other words.' } })).toEqual([]);
  });

  it('is nobody where all is a draft', () => {
    expect(reviewsOf({})).toEqual([]);
  });
});
