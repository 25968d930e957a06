import { declare } from '../../problem/declare.ts';
import { passagesOf, translations } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'missing-translation-id',
  severity: 'error',
  message: {
    zh: '这段译文没有标识，不知道译的是哪一段',
    en: 'This translated block has no id, so it translates nothing',
  },
  why: {
    zh: '译文按标识与原文逐段对应；没有标识的译文不会出现在任何地方。',
    en: 'A translation is matched to the original block by block, by id; without an id it would be shown nowhere.',
  },
  fix: {
    zh: '把对应原文段落末尾的标识（例如 {#p-7k3q}）抄到这一段末尾。',
    en: 'Copy the id at the end of the original block, {#p-7k3q} for instance, to the end of this one.',
  },
  examples: {
    bad: [{ file: 'en/1-demo/1-first.md', text: '# First {#first}\n\nA paragraph.⟦⟧\n' }],
    good: [{ file: 'en/1-demo/1-first.md', text: '# First {#first}\n\nA paragraph. {#p-2222}\n' }],
  },
});

export const missingTranslationId = defineRule(problem, (model) =>
  passagesOf(translations(model))
    .filter(({ id }) => id === null)
    .map(({ span }) => problem.at({ ...span, start: span.end }, {})),
);
