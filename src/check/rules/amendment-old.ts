import { declare } from '../../problem/declare.ts';
import { seedSpan } from '../seed/words.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'amendment-old',
  severity: 'error',
  message: {
    zh: '修改记录“{amendment}”的原文在第 {line} 行里出现 {found} 次，应当恰好一次',
    en: 'The old words of the amendment “{amendment}” stand {found} times in line {line}, not once',
  },
  why: {
    zh: '改的是哪几个字必须毫无疑问。',
    en: 'There may be no doubt which words a decision changed.',
  },
  fix: {
    zh: '照底本抄写 old，标点也一样；出现多次就多抄几个字，使它只出现一次。',
    en: 'Copy `old` from the seed, punctuation included; where it stands more than once, copy more words around it.',
  },
  notes: { line: { zh: '底本的这一行在这里。', en: 'The line of the seed is here.' } },
  examples: {
    bad: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校2所。 {#p-2222}\n',
        files: {
          'seed.txt': '新建学校2所。\n',
          'amendments.yaml':
            'a-1:\n  seed: demo\n  line: 1\n  old: ⟦医院2所⟧\n  new: 医院3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2023-05-01\n',
        },
      },
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校2所、医院2所。 {#p-2222}\n',
        files: {
          'seed.txt': '新建学校2所、医院2所。\n',
          'amendments.yaml':
            'a-1:\n  seed: demo\n  line: 1\n  old: ⟦2所⟧\n  new: 3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2023-05-01\n',
        },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校2所、医院3所。 {#p-2222}\n',
        files: {
          'seed.txt': '新建学校2所、医院2所。\n',
          'amendments.yaml':
            'a-1:\n  seed: demo\n  line: 1\n  old: 医院2所\n  new: 医院3所\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2023-05-01\n',
        },
      },
    ],
  },
});

export const amendmentOld = defineRule(problem, ({ adopted }) =>
  adopted.flatMap(({ faults }) =>
    faults.flatMap((fault) => {
      if (fault.kind !== 'old') return [];
      const { amendment, seed, found } = fault;
      const { id, line, oldSpan } = amendment;
      const note = problem.note('line', {}, seedSpan(seed, { from: line, to: line }));
      return [problem.at(oldSpan, { amendment: id, line, found }, [note])];
    }),
  ),
);
