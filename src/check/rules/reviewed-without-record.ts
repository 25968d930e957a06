import { declare } from '../../problem/declare.ts';
import { defineLocalRule } from '../rule.ts';
import { translated } from '../translated.ts';

const problem = declare({
  code: 'reviewed-without-record',
  severity: 'error',
  message: {
    zh: '“{id}”的译文写着已审校，但没有记下是谁、何时审校的',
    en: 'The translation of “{id}” is said to be reviewed, and nobody is named who did it',
  },
  why: {
    zh: '“已审校”是对读者的承诺，须有人负责；没有审校人的，不能算审校过。',
    en: '“Reviewed” is a promise to the reader, for which somebody must answer.',
  },
  fix: {
    zh: '由审校人运行 planc translate accept {id} --reviewer 姓名；还没审校的改成 status=draft。',
    en: 'Let the reviewer run `planc translate accept {id} --reviewer NAME`; if nobody reviewed it, write status=draft.',
  },
  examples: {
    bad: [
      {
        body: '一段话。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222 src=078b0409b2 ⟦status=reviewed⟧}\n',
        },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '---\nreviews:\n  first:\n  p-2222:\n    { reviewer: English desk, date: 2026-01-05, words: 386b9afdaa }\n---\n\n# First {#first}\n\nA paragraph. {#p-2222 src=078b0409b2 status=reviewed}\n',
        },
      },
    ],
  },
});

export const reviewedWithoutRecord = defineLocalRule(problem, (model) =>
  translated(model).flatMap(({ block, passage: { status, review } }) =>
    status?.value === 'reviewed' && !review ? [problem.at(status.span, { id: block.id ?? '' })] : [],
  ),
);
