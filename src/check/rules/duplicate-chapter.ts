import { declare } from '../../problem/declare.ts';
import { repeats } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'duplicate-chapter',
  severity: 'error',
  message: { zh: '“{folder}”这一章列了两次', en: 'The chapter “{folder}” is listed twice' },
  why: {
    zh: '同一章会印两遍，各章的编号也会错位。',
    en: 'It would be printed twice, and the numbers of the chapters would be wrong.',
  },
  fix: { zh: '删去其中一处。', en: 'Remove one of the two.' },
  notes: { first: { zh: '第一次列在这里。', en: 'It is listed here first.' } },
  examples: {
    bad: [
      {
        file: 'plan.yaml',
        text: 'id: demo\nversion: 0.1.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: zh, translations: [en] }\nchapters: [1-demo, ⟦1-demo⟧]\n',
      },
    ],
    good: [{ body: '一段话。 {#p-2222}\n' }],
  },
});

export const duplicateChapter = defineRule(problem, (model) =>
  repeats(model.plan.chapterFolders, ({ folder }) => folder).map(({ item, first }) =>
    problem.at(item.span, { folder: item.folder }, [problem.note('first', {}, first.span)]),
  ),
);
