import { expect, test } from 'vitest';
import { PROBLEMS as KNOWN } from '../../src/check/register.ts';
import { explain } from '../../src/report/explain.ts';
import { PROBLEMS } from './harness.ts';

const plain = { color: false, width: 80 } as const;

test('what, why, how to mend it, and how it looks before and after', () => {
  expect(explain('undeclared', PROBLEMS, { ...plain, lang: 'en' }).text).toMatchInlineSnapshot(`
    "error[undeclared]: The goal “…” is not declared

    Why
      A goal that is not declared cannot go into the record.

    Fix
      Add a line \`…: {}\` under \`targets:\`.

    Depending on the case it adds
      Did you mean “…”?
      “…” is declared here.

    Not like this
      | [建成图书馆](goal:libary)。 {#p-2222}
      |                   ^^^^^^

    But like this
      | ---
      | targets:
      |   library: {}
      | ---
      |
      | # 第一节 {#first}
      |
      | [建成图书馆](goal:library)。 {#p-2222}
    "
  `);
});

test('in Chinese, with a file and marks over several lines', () => {
  expect(explain('loose', PROBLEMS, { ...plain, lang: 'zh' }).text).toMatchInlineSnapshot(`
    "警告[loose]：这段话说得不清楚

    原因
      读者需要明白的话。

    办法
      改写。

    豁免
      核对无误、确需保留的，可在该段所在文件开头写明理由：
      | waivers:
      |   - { code: loose, block: p-…, reason: … }

    有问题的写法
      zh/1-demo/notes.md
      | \`\`\`
      | ^^^
      | 代码
      | ^^^^
      | \`\`\`
      | ^^^
    "
  `);
});

test('a code that does not exist is answered with the nearest that does', () => {
  expect(explain('undeclard', PROBLEMS, { ...plain, lang: 'en' })).toEqual({ text: null, nearest: 'undeclared' });
  expect(explain('constructor', PROBLEMS, { ...plain, lang: 'en' })).toEqual({ text: null, nearest: null });
});

test.each([...KNOWN.keys()])(
  '%s can be explained in both languages, with nothing left to fill in or to obey',
  (code) => {
    for (const lang of ['zh', 'en'] as const) {
      const text = explain(code, KNOWN, { ...plain, lang }).text ?? '';
      expect(text).not.toMatch(/(?<!\\u)\{[A-Za-z]+\}/);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u200B\u202A-\u202E]/u);
    }
  },
);
