import { declare } from '../../problem/declare.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'dash',
  severity: 'warning',
  message: {
    zh: '“{found}”不是规范的破折号',
    en: '“{found}” is not the Chinese dash',
  },
  why: {
    zh: '破折号占两个字的位置，中间不断开（GB/T 15834）；用连字符或制表线代替，排版时会断开或变短。',
    en: 'The Chinese dash is one unbroken line in the room of two characters (GB/T 15834); hyphens or box-drawing lines break or shrink in print.',
  },
  fix: {
    zh: '改为“——”（中文输入法下按 Shift+减号）；表示起止的，用“—”或“～”。',
    en: 'Write “——” (Shift+hyphen with a Chinese input method); for a range write “—” or “～”.',
  },
  examples: {
    bad: [
      { body: '统筹两个市场⟦--⟧国内市场和国际市场。 {#p-2222}\n' },
      { body: '统筹两个市场⟦──⟧国内市场和国际市场。 {#p-2222}\n' },
      { body: '统筹两个市场⟦ - ⟧国内市场和国际市场。 {#p-2222}\n' },
    ],
    good: [{ body: '统筹两个市场——国内市场和国际市场，建设济南—青岛通道。 {#p-2222}\n' }],
  },
});

/** Hyphens, horizontal bars, box-drawing lines, and dashes of another length. */
const PATTERN =
  /(?<![\w-])-{2,}(?![\w-])|[―─]+|ー{2,}|—{3,}|(?<=\p{Script=Han}) ?– ?(?=\p{Script=Han})|(?<=\p{Script=Han}) - (?=\p{Script=Han})/gu;

export const dash = defineLocalRule(problem, (model) =>
  changeable(model, 'zh').flatMap((passage) =>
    search(passage, PATTERN).map(({ words, place }) => problem.at(place, { found: words })),
  ),
);
