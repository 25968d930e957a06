import { declare } from '../../problem/declare.ts';

export const unsafeEdit = declare({
  code: 'unsafe-edit',
  severity: 'error',
  message: {
    zh: '改动这里会连带改变别的内容，所以没有改动这个文件',
    en: 'This edit would change more than was meant, so the file was left as it is',
  },
  why: {
    zh: 'planc 改文件之后会重新解析一遍；只要有一个字变了，就不写入。',
    en: 'After an edit planc parses the file again, and writes nothing if a single character says something else.',
  },
  fix: {
    zh: '运行 planc check，先改好这个文件里的错误，再试一次；还不行，就手工改动。',
    en: 'Run planc check, mend what is wrong in this file and try again; failing that, make the change by hand.',
  },
  examples: { bad: [], good: [{ body: '一段话。 {#p-2222}\n' }] },
});
