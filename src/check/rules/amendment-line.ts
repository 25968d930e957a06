import { declare } from '../../problem/declare.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'amendment-line',
  severity: 'error',
  message: {
    zh: '修改记录“{amendment}”所改的第 {line} 行不是规划正文',
    en: 'The amendment “{amendment}” changes line {line}, which is no plan text',
  },
  why: {
    zh: '修改必须落在通过的文本上，否则无从核对。',
    en: 'A decision changes the text that was adopted: elsewhere it can be held against nothing.',
  },
  fix: {
    zh: '改成底本里的行号，从 1 数起；列在 except 里的行不是规划正文。',
    en: 'Give the line of the seed, counted from 1; lines under `except:` are no plan text.',
  },
  notes: {
    length: { zh: '底本“{file}”共 {lines} 行。', en: 'The seed “{file}” ends with line {lines}.' },
    except: {
      zh: '底本登记在这里，这一行列在 except 里。',
      en: 'The seed is declared here, with the line under `except:`.',
    },
  },
  examples: {
    bad: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校2所。 {#p-2222}\n',
        files: {
          'seed.txt': '新建学校2所。\n',
          'amendments.yaml':
            'a-1:\n  seed: demo\n  after: ⟦7⟧\n  new: 新建医院1所。\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2023-05-01\n',
        },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n新建学校2所。 {#p-2222}\n\n新建医院1所。 {#p-3333}\n',
        files: {
          'seed.txt': '新建学校2所。\n',
          'amendments.yaml':
            'a-1:\n  seed: demo\n  after: 1\n  new: 新建医院1所。\n  decision: { title: { zh: 决定 }, authority: { zh: 示范区人民政府 } }\n  date: 2023-05-01\n',
        },
      },
    ],
  },
});

export const amendmentLine = defineRule(problem, ({ adopted }) =>
  adopted.flatMap(({ faults }) =>
    faults.flatMap((fault) => {
      if (fault.kind !== 'line') return [];
      const { amendment, seed } = fault;
      const note = seed.except.includes(amendment.line)
        ? problem.note('except', {}, seed.span)
        : problem.note('length', { file: seed.file, lines: seed.text?.lines.length ?? 0 });
      return [problem.at(amendment.lineSpan, { amendment: amendment.id, line: amendment.line }, [note])];
    }),
  ),
);
