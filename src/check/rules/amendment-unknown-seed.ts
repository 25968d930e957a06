import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'amendment-unknown-seed',
  severity: 'error',
  message: {
    zh: '修改记录“{amendment}”所改的底本“{seed}”没有登记',
    en: 'The amendment “{amendment}” changes the seed “{seed}”, which is not declared',
  },
  why: {
    zh: '不知道改的是哪一份通过的文本，修改就无从核对。',
    en: 'An amendment of an unknown text can be held against nothing.',
  },
  fix: {
    zh: '改正底本的标识；底本登记在 plan.yaml 的 sources 里。',
    en: 'Correct the id; seeds are declared under `sources:` in plan.yaml.',
  },
  notes: { meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校2所。 {#p-2222}\n',
        files: {
          'seed.txt': '新建学校2所。\n',
          'amendments.yaml':
            'a-1:\n  seed: ⟦dmeo⟧\n  line: 1\n  old: 2所\n  new: 3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2023-05-01\n',
        },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校3所。 {#p-2222}\n',
        files: {
          'seed.txt': '新建学校2所。\n',
          'amendments.yaml':
            'a-1:\n  seed: demo\n  line: 1\n  old: 2所\n  new: 3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2023-05-01\n',
        },
      },
    ],
  },
});

export const amendmentUnknownSeed = defineRule(problem, ({ amendments, seeds }) => {
  const known = new Set(seeds.map(({ id }) => id));
  return amendments
    .filter(({ seed }) => !known.has(seed))
    .map(({ id, seed, seedSpan }) => {
      const near = nearest(seed, known);
      return problem.at(seedSpan, { amendment: id, seed }, near === null ? [] : [problem.note('meant', { near })]);
    });
});
