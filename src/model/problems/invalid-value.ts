import { declare } from '../../problem/declare.ts';

export const invalidValue = declare({
  code: 'invalid-value',
  severity: 'error',
  message: { zh: '“{key}”不能写成“{value}”', en: '“{value}” is not a value of “{key}”' },
  why: {
    zh: '这个值会进入公开的数据；含义不明的值不能发布。',
    en: 'The value goes into the published data, where nothing may stand whose meaning is not certain.',
  },
  fix: {
    zh: '换成这里能写的值；拿不准时用 planc explain invalid-value 看示例。',
    en: 'Use a value that may stand here; planc explain invalid-value has examples.',
  },
  notes: {
    id: {
      zh: '标识由小写字母、数字、“-”和“.”组成，最多 64 个字符，以字母或数字开头。',
      en: 'An id consists of lower-case letters, digits, “-” and “.”, begins with a letter or digit and has at most 64 characters.',
    },
    text: { zh: '这里应当写文字，不能为空。', en: 'A text was expected here; it may not be empty.' },
    year: { zh: '这里应当写四位数的年份，例如 2025。', en: 'A year of four digits was expected, 2025 for instance.' },
    date: { zh: '这里应当写日期，例如 2021-06-22。', en: 'A date was expected, 2021-06-22 for instance.' },
    version: { zh: '这里应当写版本号，例如 1.0.0。', en: 'A version was expected, 1.0.0 for instance.' },
    fingerprint: {
      zh: '这里应当写指纹：十位小写十六进制数字，由 planc translate accept 写入。',
      en: 'A fingerprint was expected: ten lower-case hexadecimal digits, which `planc translate accept` writes.',
    },
    sha256: {
      zh: '这里应当写 64 位小写十六进制的 SHA-256。',
      en: 'A SHA-256 in 64 lower-case hexadecimal digits was expected.',
    },
    address: { zh: '这里应当写以 https:// 开头的网址。', en: 'A web address that begins with https:// was expected.' },
    integer: { zh: '这里应当写正整数。', en: 'A positive whole number was expected.' },
    lines: { zh: '这里应当写行号，例如 9-13 或 80。', en: 'Lines were expected, 9-13 or 80 for instance.' },
    figure: {
      zh: '这里应当写数值和单位，与原文一致，例如 5 %、1.2 万人。',
      en: 'A figure with its unit was expected, as the text has it: 5 % or 1.2 万人 for instance.',
    },
    range: {
      zh: '这里应当写两个数值和单位，例如 5 to 8 %。',
      en: 'Two figures with their unit were expected: 5 to 8 % for instance.',
    },
    oneComparator: {
      zh: '一个指标值只能有一种比较：below、at most、exactly、at least、more than、about、between 任选其一。',
      en: 'A target has one comparison: below, at most, exactly, at least, more than, about or between.',
    },
    lifecycle: {
      zh: '要写且只写一项去向：moved、split、merged 或 withdrawn。',
      en: 'Exactly one thing can have become of a goal: moved, split, merged or withdrawn.',
    },
    amendment: {
      zh: '修改要写 line、old、new（删去就不写 new），插入一段要写 before 或 after 和 new。',
      en: 'A change has `line`, `old` and `new` (without `new` where words are struck out); a new paragraph has `before` or `after`, and `new`.',
    },
    plainLine: { zh: '这里应当写一行文字，不能为空。', en: 'Words on one line were expected; they may not be empty.' },
    several: { zh: '这里至少要写两个。', en: 'At least two were expected here.' },
    field: { zh: '目标没有这个字段：{known}。', en: 'A goal has no such field; it has: {known}.' },
    map: { zh: '这里应当是若干“键: 值”。', en: 'Keys with values (`key: value`) were expected here.' },
    list: { zh: '这里应当是一个列表，例如 [a, b]。', en: 'A list was expected here: [a, b] for instance.' },
    meant: { zh: '是不是想写“{near}”？', en: 'Did you mean “{near}”?' },
    oneOf: { zh: '可以写：{choices}。', en: 'It may be: {choices}.' },
  },
  examples: {
    bad: [
      { text: '---\nsource: { seed: demo, lines: ⟦一至三⟧ }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      {
        text: '---\ntargets:\n  growth:\n    kind: ⟦indicater⟧\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:growth)。 {#p-2222}\n',
      },
      {
        text: '---\ntargets:\n  growth:\n    target: { period: average-annual, at least: ⟦若干⟧ }\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:growth)。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  growth:\n    kind: indicator\n    target: { period: average-annual, at least: 5 % }\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:growth)。 {#p-2222}\n',
      },
    ],
  },
});

export type Expectation = keyof typeof invalidValue.declaration.notes;

const BY_TYPE: Readonly<Record<string, Expectation>> = {
  object: 'map',
  record: 'map',
  array: 'list',
  string: 'text',
};

/** The words for what was expected: the leaf's own key, else the kind of node. */
export function expectationOf(message: string, type: string | undefined): Expectation | null {
  if (message.startsWith('expect:')) return message.slice('expect:'.length) as Expectation;
  return type === undefined ? null : (BY_TYPE[type] ?? null);
}
