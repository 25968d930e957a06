import { declare } from '../../problem/declare.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'full-width-letters',
  severity: 'warning',
  message: {
    zh: '“{found}”是全角的数字或字母',
    en: '“{found}” is in full-width digits or letters',
  },
  why: {
    zh: '阿拉伯数字和拉丁字母用半角（GB/T 15835）；全角的“５”与“5”是两个字符，检索不到，也不能计算。',
    en: 'Digits and Latin letters are half-width (GB/T 15835). To a machine the full-width ones are other characters: they are not found by a search and do not count as numbers.',
  },
  fix: {
    zh: '改为半角“{half}”。',
    en: 'Write “{half}”.',
  },
  examples: {
    bad: [{ body: '年均增长⟦５％⟧以上。 {#p-2222}\n' }, { body: '加入⟦ＲＣＥＰ⟧。 {#p-2222}\n' }],
    good: [{ body: '年均增长5%以上。 {#p-2222}\n' }],
  },
});

/** Digits, letters and the percent sign. */
const PATTERN = /[０-９Ａ-Ｚａ-ｚ％]+/g;

export const fullWidthLetters = defineLocalRule(problem, (model) =>
  changeable(model, 'zh').flatMap((passage) =>
    search(passage, PATTERN).map(({ words, place }) =>
      problem.at(place, { found: words, half: words.normalize('NFKC') }),
    ),
  ),
);
