import { declare } from '../../problem/declare.ts';
import { defineRule } from '../rule.ts';
import { contradictions, wordings } from '../text/wordings.ts';

const problem = declare({
  code: 'translated-two-ways',
  severity: 'warning',
  message: {
    zh: '同样的原文，译法与前面不同',
    en: 'The same original is translated otherwise elsewhere',
  },
  why: {
    zh: '同样的话译成两样，读者会以为说的是两件事。',
    en: 'Where the same words are rendered in two ways, readers take them for two things.',
  },
  fix: {
    zh: '统一译法；两处意思确实不同的，可以豁免。',
    en: 'Settle on one; where the two places do differ in meaning, waive this.',
  },
  notes: {
    first: { zh: '前面是这样译的。', en: 'Here it is translated like this.' },
  },
  examples: {
    bad: [
      {
        text: '# 第一节 {#first}\n\n## 加强领导 {#p-2222}\n\n## 加强领导 {#p-3333}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First {#first}\n\n## Stronger leadership {#p-2222}\n\n## ⟦Better guidance⟧ {#p-3333}\n',
        },
      },
      {
        text: '# 第一节 {#first}\n\n**加强领导**。甲。 {#p-2222}\n\n**加强领导**。乙。 {#p-3333}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First {#first}\n\n**Stronger leadership**. A. {#p-2222}\n\n**⟦Better guidance⟧**. B. {#p-3333}\n',
        },
      },
    ],
    good: [
      {
        text: '# 第一节 {#first}\n\n## 加强领导 {#p-2222}\n\n## 加强领导 {#p-3333}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First {#first}\n\n## Stronger leadership {#p-2222}\n\n## Stronger leadership {#p-3333}\n',
        },
      },
    ],
  },
});

export const translatedTwoWays = defineRule(problem, (model) =>
  contradictions(
    wordings(model),
    ({ original }) => original,
    ({ translation }) => translation,
  ).map(({ wording, first }) => problem.at(wording.place, {}, [problem.note('first', {}, first.place)])),
);
