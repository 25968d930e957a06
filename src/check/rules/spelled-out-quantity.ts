import { declare } from '../../problem/declare.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'spelled-out-quantity',
  severity: 'warning',
  message: {
    zh: '计量的数宜用阿拉伯数字：“{found}”',
    en: 'A measured quantity is better given in Arabic numerals: “{found}”',
  },
  why: {
    zh: '按《出版物上数字用法》（GB/T 15835），用于计量的数字用阿拉伯数字，便于比较和核对。',
    en: 'By GB/T 15835 quantities that are measured are written in Arabic numerals, so that they can be compared and checked.',
  },
  fix: {
    zh: '改为阿拉伯数字；概数（三五公里、十几吨）不用改。',
    en: 'Use Arabic numerals; approximate numbers stay as they are.',
  },
  examples: {
    bad: [{ body: '新建道路⟦三十二公里⟧。 {#p-2222}\n' }, { body: '绿化⟦一千五百亩⟧。 {#p-2222}\n' }],
    good: [{ body: '新建道路32公里，相距三五公里，培育百亿元企业，一米阳光。 {#p-2222}\n' }],
  },
});

/** At least two numerals, one of them a digit, before a unit; two digits side by side are an approximation. */
const PATTERN =
  /(?<![第几数千百十])(?![一二三四五六七八九]{2}[^十百千万点])(?=[十百千万〇零点]*[一二三四五六七八九两])[一二三四五六七八九十百千万两〇零点]{2,}(?:平方公里|平方米|立方米|公里|千米|公顷|公斤|千克|兆瓦|千瓦|毫米|厘米|吨|亩|亿元|元)/g;

export const spelledOutQuantity = defineLocalRule(problem, (model) =>
  changeable(model, 'zh').flatMap((passage) =>
    search(passage, PATTERN).map(({ words, place }) => problem.at(place, { found: words })),
  ),
);
