import { declare } from '../../problem/declare.ts';
import { LANGS } from '../../source/lang.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'straight-quotes',
  severity: 'warning',
  message: {
    zh: '这一段用了直引号“{mark}”',
    en: 'This block has straight quotation marks ({mark})',
  },
  why: {
    zh: '引号有开有合：中文用“ ”和‘ ’，英文也用弯引号；直引号分不出开合，排版时方向会错。',
    en: 'Quotation marks open and close: “ ” and ‘ ’. Straight ones do neither, and look like typescript in print.',
  },
  fix: {
    zh: '改用“ ”；英文的撇号用 ’。',
    en: 'Write “ ” and, as the apostrophe, ’.',
  },
  examples: {
    bad: [
      { body: '打造⟦"⟧示范服务"品牌。 {#p-2222}\n' },
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nThe people⟦\'⟧s "paragraph". {#p-2222}\n' },
      },
    ],
    good: [
      { body: '打造“示范服务”品牌，屏幕5.5"。 {#p-2222}\n' },
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nThe people’s “paragraph”. {#p-2222}\n' },
      },
    ],
  },
});

/** After a digit they are feet and inches, minutes and seconds. */
const PATTERN = /(?<!\d)["']/g;

export const straightQuotes = defineLocalRule(problem, (model) =>
  LANGS.flatMap((lang) =>
    changeable(model, lang).flatMap((passage) => {
      // They come in pairs: the first of a block is told for all.
      const [first] = search(passage, PATTERN);
      return first ? [problem.at(first.place, { mark: first.words })] : [];
    }),
  ),
);
