import { declare } from '../../problem/declare.ts';

export const yamlFeature = declare({
  code: 'yaml-feature',
  severity: 'error',
  message: {
    zh: '规划文件不使用 YAML 的“{feature}”',
    en: 'Plans do not use the YAML feature “{feature}”',
  },
  why: {
    zh: '指令、锚点、别名、标签会让一个值的含义取决于别处，读的人看不出来，也可能把很小的文件撑得极大。',
    en: 'Directives, anchors, aliases and tags make the meaning of a value depend on another place, unseen by the reader, and can blow a small file up.',
  },
  fix: {
    zh: '把值直接写出来；以 & * ! 开头的文字要加引号。',
    en: 'Write the value out; quote text that begins with &, * or !.',
  },
  examples: {
    bad: [
      {
        text: '---\nowners: { lead: ⟦commerce⟧ }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n'.replace(
          '⟦commerce⟧',
          '&a ⟦commerce⟧',
        ),
      },
    ],
    good: [{ text: '---\nowners: { lead: "commerce" }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' }],
  },
});
