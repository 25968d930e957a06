import { declare } from '../../problem/declare.ts';

export const unwaivable = declare({
  code: 'unwaivable',
  severity: 'error',
  message: { zh: '“{code}”不能豁免', en: '“{code}” cannot be waived' },
  why: {
    zh: '能豁免的是需要人来判断的问题；这一项会使发布的内容或数据出错，或者正是发布前必须办完的事，不由个人取舍。',
    en: 'What may be waived is a matter of judgement. This would make what is published wrong, or has to be done before a release.',
  },
  fix: { zh: '删去这条豁免，改正问题本身。', en: 'Delete the waiver and mend the fault itself.' },
  examples: {
    bad: [
      {
        text: '---\nwaivers:\n  - { code: ⟦seed-line⟧, block: p-2222, reason: 原文有误 }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\nwaivers:\n  - { code: range-dash, block: p-2222, reason: 原文如此 }\n---\n\n# 第一节 {#first}\n\n服务0-3岁婴幼儿。 {#p-2222}\n',
      },
    ],
  },
});
