import { declare } from '../../problem/declare.ts';

export const duplicateKey = declare({
  code: 'duplicate-key',
  severity: 'error',
  message: { zh: '“{key}”在同一处写了两次', en: 'The key “{key}” stands here twice' },
  why: {
    zh: '两处写法可能不同，哪一处算数无从判断；重复的目标或部门必有一处会丢失。',
    en: 'The two may differ, and nothing says which counts; of two goals or departments with one name, one would be lost.',
  },
  fix: { zh: '合并成一处，或给其中一处换个名字。', en: 'Merge the two, or rename one of them.' },
  notes: { first: { zh: '第一次写在这里。', en: 'It stands here first.' } },
  examples: {
    bad: [
      {
        text: '---\nowners: { lead: commerce }\n⟦owners⟧: { lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n',
      },
    ],
    good: [{ text: '---\nowners: { lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' }],
  },
});
