import { declare } from '../../problem/declare.ts';
import { LANGS, type Lang } from '../../source/lang.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'repeated-word',
  severity: 'warning',
  message: {
    zh: '“{word}”连着写了两遍',
    en: '“{word}” stands here twice in a row',
  },
  why: {
    zh: '多半是改句子时留下的。',
    en: 'Most likely it is left over from an earlier wording.',
  },
  fix: {
    zh: '删去一个。',
    en: 'Delete one of them.',
  },
  examples: {
    bad: [
      {
        body: '加快发展。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nSpeed up ⟦the the⟧ development. {#p-2222}\n' },
      },
      { body: '加快发展⟦的的⟧步伐。 {#p-2222}\n' },
    ],
    good: [
      {
        body: '加快发展，看看成效，鼓励公众参与与监督，以此为目的的工作。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md': '# First {#first}\n\nWe hope that that development had had effect. {#p-2222}\n',
        },
      },
    ],
  },
});

/** Chinese doubles words as a matter of course, and words meet by chance: one alone is nearly always a slip. */
const PATTERNS: Readonly<Record<Lang, RegExp>> = {
  zh: /(?<!目)的的(?!确)/g,
  en: /(?<!-)\b(?!(?:that|had)\b)([A-Za-z]+) +\1\b(?!-)/gi,
};

export const repeatedWord = defineLocalRule(problem, (model) =>
  LANGS.flatMap((lang) =>
    changeable(model, lang).flatMap((passage) =>
      search(passage, PATTERNS[lang]).map(({ words, place }) =>
        problem.at(place, { word: words.split(/\s+/)[0] ?? words }),
      ),
    ),
  ),
);
