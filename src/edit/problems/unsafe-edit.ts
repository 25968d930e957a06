import { declare } from '../../problem/declare.ts';

export const unsafeEdit = declare({
  code: 'unsafe-edit',
  severity: 'error',
  message: {
    zh: '给这一段加上标识会改变别的内容，所以没有改动这个文件',
    en: 'Adding an id here would change more than that, so the file was left as it is',
  },
  why: {
    zh: 'planc 改文件之后会重新解析一遍；只要有一个字变了，就不写入。',
    en: 'After an edit planc parses the file again, and writes nothing if a single character says something else.',
  },
  fix: { zh: '手工在这一段末尾加上 {#标识}，再运行 planc check。', en: 'Add {#id} at the end of the block by hand, then run planc check.' },
  examples: { bad: [], good: [{ body: '一段话。 {#p-2222}\n' }] },
});
