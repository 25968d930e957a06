import { declare } from '../../problem/declare.ts';
import { defineLocalRule } from '../rule.ts';
import { countSentences } from '../text/sentences.ts';
import { translated } from '../translated.ts';

const problem = declare({
  code: 'translation-sentences',
  severity: 'warning',
  message: {
    zh: '译文的句数与原文相差太大：原文 {original} 句，译文 {translated} 句',
    en: 'The number of sentences is out of proportion: {translated} for {original}',
  },
  why: {
    zh: '英文常把一个长句拆成两三句，但很少合并；少了，往往是漏了一句。',
    en: 'English often makes two or three sentences of one, but seldom one of two: where there are fewer, one is missing most likely.',
  },
  fix: {
    zh: '逐句对照原文；确实无误的，可以豁免。',
    en: 'Compare sentence by sentence; if nothing is missing, waive this.',
  },
  examples: {
    bad: [
      {
        body: '加快发展。提高质量。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md': '# First {#first}\n\nSpeed up development and raise its quality. {#⟦p-2222⟧}\n',
        },
      },
    ],
    good: [
      {
        body: '加快发展。提高质量。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md': '# First {#first}\n\nSpeed up development. Raise quality. Do both. {#p-2222}\n',
        },
      },
    ],
  },
});

export const translationSentences = defineLocalRule(problem, (model) =>
  translated(model).flatMap(({ block: { original }, passage, lang }) => {
    if (original.kind === 'table' || original.kind === 'heading') return [];
    const ours = countSentences(original.text, original.lang);
    const theirs = countSentences(passage.text, lang);
    const [zh, en] = lang === 'en' ? [ours, theirs] : [theirs, ours];
    if (en >= zh * 0.75 && en <= zh * 2 + 2) return [];
    return [problem.at(passage.id?.span ?? passage.span, { original: ours, translated: theirs })];
  }),
);
