import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import { passagesOf } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'undefined-footnote',
  severity: 'error',
  message: {
    zh: '脚注“{label}”没有内容，会被当成正文',
    en: 'The footnote “{label}” has no text, so its mark would be printed',
  },
  why: { zh: '读者会在正文里看到 [^…]，却找不到注文。', en: 'Readers would see [^…] in the text and find no note.' },
  fix: {
    zh: '在这个文件里加上注文：[^1]: 注文 {#标识}；或改正脚注的编号。',
    en: 'Add the note to this file, [^1]: text {#id}, or correct the label.',
  },
  examples: {
    bad: [{ body: '一段话⟦[^1]⟧。 {#p-2222}\n' }],
    good: [{ body: '一段话[^1]。 {#p-2222}\n\n[^1]: 注文。 {#p-3333}\n' }],
  },
});

export const undefinedFootnote = defineLocalRule(problem, (model) =>
  passagesOf(model.documents).flatMap((passage) =>
    [...passage.text.matchAll(/\[\^([^\]\s]{1,60})\]/g)].map((found) =>
      problem.at(placeOf(passage, found.index, found.index + found[0].length), { label: found[1] ?? '' }),
    ),
  ),
);
