import { declare } from '../../problem/declare.ts';
import { LANGS, type Lang } from '../../source/lang.ts';
import { changeable, foundAt, prose } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';
import { readMarks } from '../text/marks.ts';

const problem = declare({
  code: 'unpaired-punctuation',
  severity: 'warning',
  message: {
    zh: '“{mark}”没有配对',
    en: '“{mark}” has no partner',
  },
  why: {
    zh: '引号、书名号、括号成对使用；缺了一半，读者不知道引文到哪里为止。',
    en: 'Quotation marks, title marks and brackets come in pairs; where one is missing nobody knows how far the words go.',
  },
  fix: {
    zh: '补上另一半；全角和半角也要一致。引文有好几段、只在末段收尾的，可以豁免。',
    en: 'Add the other one, of the same width. A quotation of several paragraphs that closes in the last may be waived.',
  },
  examples: {
    bad: [
      { body: '打造⟦“⟧示范服务品牌。 {#p-2222}\n' },
      { body: '落实条例⟦》⟧。 {#p-2222}\n' },
      { body: '加快发展⟦(⟧包括新业态）。 {#p-2222}\n' },
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA ⟦“⟧paragraph. {#p-2222}\n' },
      },
    ],
    good: [
      { body: '打造“示范服务”品牌，落实《条例》（修订），分为：1)甲、2)乙。 {#p-2222}\n' },
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nThe “people’s” paragraph. {#p-2222}\n' },
      },
    ],
  },
});

/** Square brackets are looked after by `unbalanced-bracket`; the single quotes of English are apostrophes, too. */
const MARKS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  zh: new Map([
    ['”', '“'],
    ['’', '‘'],
    ['》', '《'],
    ['〉', '〈'],
    ['）', '（'],
    [')', '('],
    ['】', '【'],
    ['〕', '〔'],
    ['」', '「'],
    ['』', '『'],
  ]),
  en: new Map([
    ['”', '“'],
    [')', '('],
  ]),
};

export const unpairedPunctuation = defineLocalRule(problem, (model) =>
  LANGS.flatMap((lang) =>
    changeable(model, lang).flatMap((passage) => {
      // One that is missing may make others seem so: the first is the one to look at.
      const [first] = readMarks(prose(passage), MARKS[lang]).lone;
      if (first === undefined) return [];
      const { words, place } = foundAt(passage, first, first + 1);
      return [problem.at(place, { mark: words })];
    }),
  ),
);
