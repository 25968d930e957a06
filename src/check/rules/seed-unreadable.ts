import { declare } from '../../problem/declare.ts';
import { defineRule } from '../rule.ts';

const PLAN =
  'id: demo\nversion: 0.1.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: zh, translations: [en] }\nchapters: [1-demo]\nsources:\n  demo:\n    file: ⟦nowhere.txt⟧\n    sha256: 0000000000000000000000000000000000000000000000000000000000000000\n';

const problem = declare({
  code: 'seed-unreadable',
  severity: 'error',
  message: { zh: '底本文件“{file}”读不到', en: 'The seed “{file}” cannot be read' },
  why: {
    zh: '没有底本，就无法证明正文与通过的文本一致。',
    en: 'Without the seed nothing proves that the text is the one that was adopted.',
  },
  fix: {
    zh: '改正文件名；路径从 plan.yaml 所在的文件夹算起，例如 ../seeds/plan.txt。',
    en: 'Correct the path, which starts from the folder of plan.yaml: ../seeds/plan.txt for instance.',
  },
  examples: {
    bad: [
      {
        file: 'plan.yaml',
        text: PLAN,
        files: {
          'zh/1-demo/1-first.md':
            '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n一段话。 {#p-2222}\n',
        },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n一段话。 {#p-2222}\n',
        files: { 'seed.txt': '一段话。\n' },
      },
    ],
  },
});

export const seedUnreadable = defineRule(problem, (model) =>
  model.seeds.filter(({ text }) => text === null).map(({ file, fileSpan }) => problem.at(fileSpan, { file })),
);
