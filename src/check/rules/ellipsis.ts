import { declare } from '../../problem/declare.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'ellipsis',
  severity: 'warning',
  message: {
    zh: '“{found}”不是规范的省略号',
    en: '“{found}” is not the Chinese ellipsis',
  },
  why: {
    zh: '按《标点符号用法》（GB/T 15834），省略号是六个居中的点，占两个字的位置。',
    en: 'The Chinese ellipsis is six dots on the middle of the line, in the room of two characters (GB/T 15834).',
  },
  fix: {
    zh: '改为“……”（中文输入法下按 Shift+6）。',
    en: 'Write “……” (Shift+6 with a Chinese input method).',
  },
  examples: {
    bad: [
      { body: '餐饮、零售⟦...⟧都要覆盖。 {#p-2222}\n' },
      { body: '餐饮、零售⟦。。。⟧都要覆盖。 {#p-2222}\n' },
      { body: '餐饮、零售⟦…⟧都要覆盖。 {#p-2222}\n' },
    ],
    good: [{ body: '餐饮、零售……都要覆盖。 {#p-2222}\n' }],
  },
});

/** Dots in any other number, or other dots. Two signs are an ellipsis, four an omitted paragraph. */
const PATTERN = /\.{3,}|。{3,}|⋯+|·{3,}|(?<!…)(?:…|…{3}|…{5,})(?!…)/g;

export const ellipsis = defineLocalRule(problem, (model) =>
  changeable(model, 'zh').flatMap((passage) =>
    search(passage, PATTERN).map(({ words, place }) => problem.at(place, { found: words })),
  ),
);
