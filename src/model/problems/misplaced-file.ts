import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { span } from '../../source/span.ts';

export const misplacedFileProblem = declare({
  code: 'misplaced-file',
  severity: 'error',
  message: {
    zh: '这个文件不在规划的任何一章里，不会被编译',
    en: 'This file belongs to no chapter, so it would not be compiled',
  },
  why: {
    zh: '放错地方的文件如果被忽略，其中的正文就会从出版物里消失。',
    en: 'Were it passed over, its text would be missing from the publication and nobody would know.',
  },
  fix: {
    zh: '按“语言/章/序号-名称.md”存放，例如 zh/1-opening/3-trade.md；语言要写在 plan.yaml 的 languages 里。',
    en: 'Name it language/chapter/number-name.md, zh/1-opening/3-trade.md for instance; the language must be among `languages` in plan.yaml.',
  },
  examples: {
    bad: [
      { file: 'zh/1-demo/notes.md', text: '⟦⟧一段话。\n' },
      { file: 'zh/notes.md', text: '⟦⟧一段话。\n' },
    ],
    good: [{ file: 'zh/1-demo/7-more.md', text: '# 更多 {#more}\n\n一段话。 {#p-7777}\n' }],
  },
});

export function misplacedFile(path: string): Diagnostic {
  return misplacedFileProblem.at(span(path, 0, 0), {});
}
