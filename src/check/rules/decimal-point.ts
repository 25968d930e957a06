import { declare } from '../../problem/declare.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'decimal-point',
  severity: 'warning',
  message: {
    zh: '“{found}”不能作小数点',
    en: '“{found}” cannot be a decimal point',
  },
  why: {
    zh: '小数点是半角的“.”（GB/T 15835）；写成句号，一个数就成了两个。',
    en: 'The decimal point is a half-width “.” (GB/T 15835); with a Chinese stop one number becomes two.',
  },
  fix: {
    zh: '改为半角“.”。',
    en: 'Write a half-width “.”.',
  },
  examples: {
    bad: [{ body: '年均增长4⟦。⟧5%以上。 {#p-2222}\n' }, { body: '年均增长4⟦．⟧5%以上。 {#p-2222}\n' }],
    good: [{ body: '年均增长4.5%以上。服务热线是12345。2025年建成。 {#p-2222}\n' }],
  },
});

/** A stop counts only before what must be the rest of one figure: a sentence may well end in a number. */
const PATTERN = /(?<=\d)．(?=\d)|(?<=\d)。(?=\d{1,3}(?:[%‰]|万|亿|倍|个百分点))/g;

export const decimalPoint = defineLocalRule(problem, (model) =>
  changeable(model, 'zh').flatMap((passage) =>
    search(passage, PATTERN).map(({ words, place }) => problem.at(place, { found: words })),
  ),
);
