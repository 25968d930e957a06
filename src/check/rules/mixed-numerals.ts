import { declare } from '../../problem/declare.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'mixed-numerals',
  severity: 'warning',
  message: {
    zh: '“{found}”把阿拉伯数字和汉字数字混在一个数里',
    en: '“{found}” mixes Arabic and Chinese numerals in one number',
  },
  why: {
    zh: '一个数要么全用阿拉伯数字，要么全用汉字，“万”“亿”除外（GB/T 15835）；混写容易读错，也无法核对。',
    en: 'A number is written in Arabic or in Chinese numerals throughout, but for the characters that stand for ten thousand and a hundred million (GB/T 15835). Mixed ones are misread, and cannot be checked.',
  },
  fix: {
    zh: '改为阿拉伯数字，例如 5000人、30%。',
    en: 'Use Arabic numerals: 5000 or 30% for instance.',
  },
  examples: {
    bad: [
      { body: '培训⟦5千⟧人。 {#p-2222}\n' },
      { body: '占比达到⟦三十%⟧。 {#p-2222}\n' },
      { body: '投资⟦3百⟧万元。 {#p-2222}\n' },
    ],
    good: [{ body: '培训5000人，投资1.2万元，装机5千瓦，线路10千米，提高2个百分点，入选2021百强县。 {#p-2222}\n' }],
  },
});

/** Digits before a Chinese power of ten that is no prefix of a unit; Chinese digits before a sign. Years stand before names. */
const PATTERN =
  /(?<![\d.])(?!(?:19|20)\d\d(?!\d))\d+(?:\.\d+)?(?:千(?![米克瓦伏帕卡赫焦兆字升])|百(?![分帕强佳])|十(?=[万亿多余几]))|[一二三四五六七八九十百千万两〇零点]*[一二三四五六七八九十百千〇零][%％‰℃]/g;

export const mixedNumerals = defineLocalRule(problem, (model) =>
  changeable(model, 'zh').flatMap((passage) =>
    search(passage, PATTERN).map(({ words, place }) => problem.at(place, { found: words })),
  ),
);
