import { FINGERPRINT_PATTERN } from '../../model/fingerprint.ts';
import { isStale } from '../../model/translation.ts';
import { declare } from '../../problem/declare.ts';
import { defineLocalRule, graded } from '../rule.ts';
import { translated } from '../translated.ts';

const problem = declare({
  code: 'stale-translation',
  severity: 'warning',
  // A release refuses it, whoever waives.
  waivable: false,
  message: {
    zh: '原文在“{id}”译出之后改过，这段译文可能已不符',
    en: 'The original of “{id}” has changed since this was translated',
  },
  why: {
    zh: '读者会照译文理解规划；译文落后于原文，就会传达已经改掉的内容。发布时会在这一段旁边注明，正式发版时不予通过。',
    en: 'Readers take the translation at its word. Until it is looked at again it is published with a note that it may be out of date, and a release refuses it.',
  },
  fix: {
    zh: '用 planc translate diff 看原文改了什么，改好译文，再运行 planc translate accept {id}。',
    en: 'See with `planc translate diff` what changed, correct the translation, then run `planc translate accept {id}`.',
  },
  notes: { original: { zh: '原文现在是这样。', en: 'This is the original as it stands now.' } },
  examples: {
    bad: [
      {
        body: '一段改过的话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222 ⟦src=078b0409b2⟧ status=draft}\n' },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222 src=078b0409b2 status=draft}\n' },
      },
      // Full-width forms and spaces beside Chinese are no other wording.
      {
        body: '一段　话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222 src=078b0409b2 status=draft}\n' },
      },
    ],
  },
});

export const staleTranslation = defineLocalRule(problem, (model, options) =>
  translated(model).flatMap(({ block, passage }) => {
    if (!passage.src || !FINGERPRINT_PATTERN.test(passage.src.value) || !isStale(block, passage)) return [];
    const note = problem.note('original', {}, block.original.span);
    return [graded(problem.at(passage.src.span, { id: block.id ?? '' }, [note]), options)];
  }),
);
