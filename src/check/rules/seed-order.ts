import { declare } from '../../problem/declare.ts';
import { align } from '../seed/align.ts';
import { lineNumbers, seedSpan } from '../seed/words.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'seed-order',
  severity: 'error',
  message: {
    zh: '底本第 {lines} 行不在应在的位置：先后顺序与底本不同',
    en: 'This does not stand where the seed has it (line number {lines})',
  },
  why: {
    zh: '规划的先后顺序也是通过的内容；段落错位，引用的位置就不对。',
    en: 'The order, too, was adopted; a paragraph out of its place is cited wrongly.',
  },
  fix: {
    zh: '按底本的顺序移回原处；整节错位时，检查文件序号和 plan.yaml 里各章的顺序。',
    en: 'Move it back to its place; if a whole section is out of order, check the file numbers and the chapters in plan.yaml.',
  },
  notes: { seed: { zh: '底本在这里。', en: 'The seed has it here.' } },
  examples: {
    bad: [
      {
        text: '---\nsource: { seed: demo, lines: 1-2 }\n---\n\n# 第一节 {#first editorial}\n\n⟦新建学校2所。 {#p-3333}⟧\n\n进出口总额年均增长5%以上。 {#p-2222}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n' },
      },
      {
        text: '---\nsource: { seed: demo, lines: 2 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校2所。 {#p-3333}\n',
        files: {
          'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n',
          'zh/1-demo/2-second.md':
            '---\nsource: { seed: demo, lines: ⟦1⟧ }\n---\n\n# 第二节 {#second editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n',
        },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1-2 }\n---\n\n# 第一节 {#first editorial}\n\n进出口总额年均增长5%以上。 {#p-2222}\n\n新建学校2所。 {#p-3333}\n',
        files: { 'seed.txt': '进出口总额年均增长5%以上。\n新建学校2所。\n' },
      },
    ],
  },
});

export const seedOrder = defineRule(problem, (model) =>
  align(model).faults.flatMap((fault) => {
    if (fault.kind !== 'moved' && fault.kind !== 'section-moved') return [];
    const isBlock = fault.kind === 'moved';
    const lines = isBlock ? { from: fault.line, to: fault.line } : fault.lines;
    const place = isBlock ? fault.unit.passage.span : fault.section.source?.span;
    const note = problem.note('seed', {}, seedSpan(fault.seed, lines));
    return place ? [problem.at(place, { lines: lineNumbers(lines) }, [note])] : [];
  }),
);
