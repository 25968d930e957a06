import { declare } from '../../problem/declare.ts';
import { align } from '../seed/align.ts';
import { lineNumbers, seedSpan } from '../seed/words.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'seed-line-missing',
  severity: 'error',
  message: {
    zh: '底本第 {lines} 行没有收入任何一节',
    en: 'No section holds this part of the seed (line number {lines})',
  },
  why: {
    zh: '底本的每一行都要出现在规划里；漏掉的文字等于被删去了。',
    en: 'Every line of the seed must stand in the plan: what is left out has in effect been deleted.',
  },
  fix: {
    zh: '把这些行收入相应的一节；如果不是规划正文（例如网页残留），在 plan.yaml 里列入 except。',
    en: 'Take the lines into the section where they belong; lines that are no plan text go under `except` in plan.yaml.',
  },
  notes: { declared: { zh: '底本登记在这里。', en: 'The seed is declared here.' } },
  examples: {
    bad: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n⟦新建学校2所。\n城镇登记失业率低于4.5%。⟧\n' },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n' },
      },
    ],
  },
});

export const seedLineMissing = defineRule(problem, (model) =>
  align(model).faults.flatMap((fault) => {
    if (fault.kind !== 'unclaimed') return [];
    const note = problem.note('declared', {}, fault.seed.span);
    return [problem.at(seedSpan(fault.seed, fault.lines), { lines: lineNumbers(fault.lines) }, [note])];
  }),
);
