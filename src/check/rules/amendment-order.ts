import { declare } from '../../problem/declare.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'amendment-order',
  severity: 'error',
  message: {
    zh: '修改记录“{amendment}”的日期 {date} 早于排在它前面的“{earlier}”（{before}）',
    en: 'The amendment “{amendment}” of {date} stands below “{earlier}” of {before}, which is later',
  },
  why: {
    zh: '修改按次序一条一条套用，次序不对，得出的文字就不是当时有效的文字。',
    en: 'Amendments apply one after the other: in another order they make another text.',
  },
  fix: { zh: '按日期先后排列，或改正日期。', en: 'Put the records in the order of their dates, or correct the date.' },
  examples: {
    bad: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校3所、医院3所。 {#p-2222}\n',
        files: {
          'seed.txt': '新建学校2所、医院2所。\n',
          'amendments.yaml':
            'a-2:\n  seed: demo\n  line: 1\n  old: 学校2所\n  new: 学校3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2024-05-01\na-1:\n  seed: demo\n  line: 1\n  old: 医院2所\n  new: 医院3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: ⟦2023-05-01⟧\n',
        },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校3所、医院3所。 {#p-2222}\n',
        files: {
          'seed.txt': '新建学校2所、医院2所。\n',
          'amendments.yaml':
            'a-1:\n  seed: demo\n  line: 1\n  old: 医院2所\n  new: 医院3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2023-05-01\na-2:\n  seed: demo\n  line: 1\n  old: 学校2所\n  new: 学校3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2024-05-01\n',
        },
      },
    ],
  },
});

/** Each record against the one above it. */
export const amendmentOrder = defineRule(problem, ({ amendments }) =>
  amendments.flatMap(({ id, date, dateSpan }, i) => {
    const above = amendments[i - 1];
    if (!above || date >= above.date) return [];
    return [problem.at(dateSpan, { amendment: id, date, earlier: above.id, before: above.date })];
  }),
);
