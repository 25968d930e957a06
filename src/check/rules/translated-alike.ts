import { declare } from '../../problem/declare.ts';
import { defineRule } from '../rule.ts';
import { contradictions, wordings } from '../text/wordings.ts';

const problem = declare({
  code: 'translated-alike',
  severity: 'warning',
  message: {
    zh: '不同的原文译成了同样的话',
    en: 'Two different originals have this same translation',
  },
  why: {
    zh: '原文有区别，译文就要看得出区别；常见的原因是复制后忘了改。',
    en: 'What differs in the original must differ in the translation; most often one was copied and not changed.',
  },
  fix: {
    zh: '按各自的原文改译；原文只是用词不同、意思一样的，可以豁免。',
    en: 'Translate each after its own original; where the originals differ in nothing but words, waive this.',
  },
  notes: {
    first: { zh: '另一处在这里。', en: 'The other one is here.' },
    original: { zh: '这一处的原文是这样。', en: 'The original of this one is here.' },
  },
  examples: {
    bad: [
      {
        text: '# 第一节 {#first}\n\n## 加强领导 {#p-2222}\n\n## 加强监督 {#p-3333}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First {#first}\n\n## Stronger leadership {#p-2222}\n\n## ⟦Stronger leadership⟧ {#p-3333}\n',
        },
      },
    ],
    good: [
      {
        text: '# 第一节 {#first}\n\n## 加强领导 {#p-2222}\n\n## 加强监督 {#p-3333}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First {#first}\n\n## Stronger leadership {#p-2222}\n\n## Stronger supervision {#p-3333}\n',
        },
      },
    ],
  },
});

export const translatedAlike = defineRule(problem, (model) =>
  contradictions(
    wordings(model),
    ({ translation }) => translation,
    ({ original }) => original,
  ).map(({ wording, first }) =>
    problem.at(wording.place, {}, [
      problem.note('first', {}, first.place),
      problem.note('original', {}, wording.originalPlace),
    ]),
  ),
);
