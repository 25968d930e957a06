import { declare } from '../../problem/declare.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'double-space',
  severity: 'warning',
  message: {
    zh: '英文里有两个以上连续的空格',
    en: 'There are two or more spaces in a row',
  },
  why: {
    zh: '多出的空格会随文字进入 PDF 和数据，检索词组时找不到。',
    en: 'They go into PDF and data with the text, and a search for the phrase fails.',
  },
  fix: {
    zh: '只留一个。',
    en: 'Keep one.',
  },
  examples: {
    bad: [
      {
        body: '加快发展。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nSpeed up⟦  ⟧development. {#p-2222}\n' },
      },
    ],
    good: [
      {
        body: '加快发展。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nSpeed up development. {#p-2222}\n' },
      },
    ],
  },
});

export const doubleSpace = defineLocalRule(problem, (model) =>
  changeable(model, 'en').flatMap((passage) => search(passage, / {2,}/g).map(({ place }) => problem.at(place, {}))),
);
