import { declare } from '../../problem/declare.ts';
import { align } from '../seed/align.ts';
import { lineNumbers } from '../seed/words.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'seed-line-twice',
  severity: 'error',
  message: {
    zh: '底本第 {lines} 行已经收入另一节',
    en: 'Another section already holds this part of the seed (line number {lines})',
  },
  why: {
    zh: '底本的每一行只能出现一次；重复收入，规划里就有两处同样的文字。',
    en: 'Every line of the seed stands in the plan once; claimed twice, the plan would say the same thing in two places.',
  },
  fix: { zh: '改正其中一处 lines 的行号。', en: 'Correct `lines` in one of the two.' },
  notes: { first: { zh: '另一节在这里。', en: 'The other section is here.' } },
  examples: {
    bad: [
      {
        text: '---\nsource: { seed: demo, lines: 1-2 }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n\n新建学校2所。 {#p-3333}\n',
        files: {
          'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n',
          'zh/1-demo/2-second.md':
            '---\nsource: { seed: demo, lines: ⟦2⟧ }\n---\n\n# 第二节 {#second editorial}\n\n新建学校2所。 {#p-4444}\n',
        },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n',
        files: {
          'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n',
          'zh/1-demo/2-second.md':
            '---\nsource: { seed: demo, lines: 2 }\n---\n\n# 第二节 {#second editorial}\n\n新建学校2所。 {#p-3333}\n',
        },
      },
    ],
  },
});

export const seedLineTwice = defineRule(problem, (model) =>
  align(model).faults.flatMap((fault) => {
    const place = fault.kind === 'twice' ? fault.section.source?.span : undefined;
    if (fault.kind !== 'twice' || !place) return [];
    const first = problem.note('first', {}, fault.first.source?.span ?? null);
    return [problem.at(place, { lines: lineNumbers(fault.lines) }, [first])];
  }),
);
