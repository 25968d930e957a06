import { declare } from '../../problem/declare.ts';

export const unknownWaiverCode = declare({
  code: 'unknown-waiver-code',
  severity: 'error',
  message: { zh: '没有编号为“{code}”的检查', en: 'No check has the code “{code}”' },
  why: {
    zh: '写错的编号什么也豁免不了，写的人却以为已经处理了。',
    en: 'A misspelt code waives nothing, while whoever wrote it thinks the matter settled.',
  },
  fix: { zh: '照检查报告里方括号内的编号写。', en: 'Copy the code from between the square brackets of the report.' },
  notes: { meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [
      {
        text: '---\nwaivers:\n  - { code: ⟦range-dsh⟧, block: p-2222, reason: 原文如此 }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\nwaivers:\n  - { code: range-dash, block: p-2222, reason: 原文如此 }\n---\n\n# 第一节 {#first}\n\n服务0-3岁婴幼儿。 {#p-2222}\n',
      },
    ],
  },
});
