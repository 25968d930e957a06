import type { Passage } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'space-in-chinese',
  severity: 'warning',
  message: {
    zh: '汉字之间多了空格',
    en: 'There is a space between Chinese characters',
  },
  why: {
    zh: '中文词与词之间不空格；多出的空格会把一个词断成两个，检索时找不到。',
    en: 'Chinese is written without spaces; a stray one breaks a word in two, and a search no longer finds it.',
  },
  fix: {
    zh: '删去空格。',
    en: 'Delete the space.',
  },
  examples: {
    bad: [{ body: '加快⟦ ⟧发展。 {#p-2222}\n' }, { body: '加快发展，⟦　⟧提高质量。 {#p-2222}\n' }],
    good: [{ body: '加快发展 5G 网络。 {#p-2222}\n' }],
  },
});

/** Between Han characters or Chinese punctuation; what stands between Han and Latin is a matter of style. */
const PATTERN =
  /(?<=[\p{Script=Han}、，。；：？！“”‘’（）《》])[ \u3000]+(?=[\p{Script=Han}、，。；：？！“”‘’（）《》])/gu;

/** Headings set parallel clauses apart by a space. */
const isRunningText = ({ kind }: Passage): boolean => kind !== 'heading';

export const spaceInChinese = defineLocalRule(problem, (model) =>
  changeable(model, 'zh')
    .filter(isRunningText)
    .flatMap((passage) => search(passage, PATTERN).map(({ place }) => problem.at(place, {}))),
);
