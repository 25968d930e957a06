import { declare } from '../../problem/declare.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'amendment-overlap',
  severity: 'error',
  message: {
    zh: '修改记录“{amendment}”的原文已被“{earlier}”改过',
    en: 'The words that the amendment “{amendment}” changes were changed before, by “{earlier}”',
  },
  why: {
    zh: '后一项决定改的是当时有效的文字；对不上，就说明有一条记录写错了或次序不对。',
    en: 'A later decision changes the words that were then in force: if these are others, a record is wrong or out of order.',
  },
  fix: {
    zh: 'old 要写前一条修改之后的文字；两条是同一项修改，就只留一条。',
    en: 'Write in `old` the words as the earlier record left them; if both are the same change, keep one.',
  },
  notes: { earlier: { zh: '前一条在这里。', en: 'The earlier record is here.' } },
  examples: {
    bad: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校3所。 {#p-2222}\n',
        files: {
          'seed.txt': '新建学校2所。\n',
          'amendments.yaml':
            'a-1:\n  seed: demo\n  line: 1\n  old: 2所\n  new: 3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2023-05-01\na-2:\n  seed: demo\n  line: 1\n  old: ⟦学校2所⟧\n  new: 学校4所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2024-05-01\n',
        },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校4所。 {#p-2222}\n',
        files: {
          'seed.txt': '新建学校2所。\n',
          'amendments.yaml':
            'a-1:\n  seed: demo\n  line: 1\n  old: 2所\n  new: 3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2023-05-01\na-2:\n  seed: demo\n  line: 1\n  old: 学校3所\n  new: 学校4所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2024-05-01\n',
        },
      },
    ],
  },
});

export const amendmentOverlap = defineRule(problem, ({ adopted }) =>
  adopted.flatMap(({ faults }) =>
    faults.flatMap((fault) => {
      if (fault.kind !== 'overlap') return [];
      const { amendment, earlier } = fault;
      const note = problem.note('earlier', {}, earlier.span);
      return [problem.at(amendment.oldSpan, { amendment: amendment.id, earlier: earlier.id }, [note])];
    }),
  ),
);
