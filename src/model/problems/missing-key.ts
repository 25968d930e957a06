import { declare } from '../../problem/declare.ts';

export const missingKey = declare({
  code: 'missing-key',
  severity: 'error',
  message: { zh: '这里缺少“{key}”', en: '“{key}” is missing here' },
  why: {
    zh: '没有这一项，就无法编译出完整的记录；planc 不会替编者猜一个值。',
    en: 'Without it the record would not be complete, and planc does not guess values on the editor’s behalf.',
  },
  fix: { zh: '补上“{key}: …”。', en: 'Add `{key}: …`.' },
  examples: {
    bad: [
      { text: '---\n⟦owners⟧: { co: [commerce] }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      {
        text: '---\ntargets:\n  growth:\n    ⟦target⟧: { at least: 5 % }\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:growth)。 {#p-2222}\n',
      },
    ],
    good: [{ text: '---\nowners: { lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' }],
  },
});
