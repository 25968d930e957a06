import { declare } from '../../problem/declare.ts';

export const unknownKey = declare({
  code: 'unknown-key',
  severity: 'error',
  message: { zh: '不认识的键“{key}”', en: '“{key}” is not a key that belongs here' },
  why: {
    zh: '写错的键如果被忽略，它所设置的内容就会悄悄丢失。',
    en: 'Were a misspelt key ignored, what it sets would be lost in silence.',
  },
  fix: { zh: '改正拼写，或删去这一项。', en: 'Correct the spelling, or remove the entry.' },
  notes: {
    meant: { zh: '是不是想写“{near}”？', en: 'Did you mean “{near}”?' },
    space: { zh: '冒号后面要有一个半角空格。', en: 'A space must follow the colon.' },
    known: { zh: '这里可以写：{keys}。', en: 'What may stand here: {keys}.' },
  },
  examples: {
    bad: [
      { text: '---\n⟦owner⟧: { lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      {
        text: '---\nowners: { lead: commerce, ⟦colead⟧: [commerce] }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n',
      },
      { text: '---\nowners: { ⟦lead:commerce⟧ }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
    ],
    good: [{ text: '---\nowners: { lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' }],
  },
});
