import { declare } from '../../problem/declare.ts';

export const listNumber = declare({
  code: 'list-number',
  severity: 'error',
  message: {
    zh: '行首的“{written}”会被当作列表的序号，而序号到这里应当是“{expected}”',
    en: '“{written}” at the start of the line is read as a number of a list, where the list has come to “{expected}”',
  },
  why: {
    zh: 'Markdown 只认列表的第一个序号，其余由程序重新编号：文中的年份、数字会变成别的数。',
    en: 'Markdown heeds only the first number of a list and counts on from there: a year or a figure would turn into another.',
  },
  fix: {
    zh: '如果是文字，在点号前加反斜杠（例如 2021\\.）；如果是列表，序号从 1 起依次写。',
    en: 'Where it is text, put a backslash before the point (2021\\. for instance); where it is a list, number its items one after the other.',
  },
  examples: {
    bad: [{ body: '⟦2021.⟧ 年度目标 {#p-2222}\n' }, { body: '1. 甲 {#p-2222}\n⟦3.⟧ 乙 {#p-3333}\n' }],
    good: [
      { body: '2021\\. 年度目标 {#p-2222}\n' },
      { body: '3. 甲 {#p-2222}\n4. 乙 {#p-3333}\n' },
      { body: '1) 甲 {#p-2222}\n2) 乙 {#p-3333}\n' },
    ],
  },
});
