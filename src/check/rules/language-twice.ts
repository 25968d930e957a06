import { declare } from '../../problem/declare.ts';
import { planItems } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'language-twice',
  severity: 'error',
  message: { zh: '语言“{lang}”列了两次', en: 'The language “{lang}” is listed twice' },
  why: {
    zh: '一种语言要么是原文，要么是译文；列两次就不知道以哪一个为准。',
    en: 'A language is either the original or a translation: listed twice, nobody knows which of the two is authoritative.',
  },
  fix: { zh: '从 translations 里删去它。', en: 'Remove it from `translations`.' },
  examples: {
    bad: [
      {
        file: 'plan.yaml',
        text: 'id: demo\nversion: 0.1.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: zh, translations: [en, ⟦zh⟧] }\nchapters: [1-demo]\n',
      },
      {
        file: 'plan.yaml',
        text: 'id: demo\nversion: 0.1.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: zh, translations: [en, ⟦en⟧] }\nchapters: [1-demo]\n',
      },
    ],
    good: [{ body: '一段话。 {#p-2222}\n' }],
  },
});

export const languageTwice = defineRule(problem, (model) => {
  const listed = planItems(model, 'languages', 'translations');
  return listed
    .filter(({ id }, i) => id === model.plan.original || listed.findIndex((other) => other.id === id) < i)
    .map(({ id, span }) => problem.at(span, { lang: id }));
});
