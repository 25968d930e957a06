import { declare } from '../../problem/declare.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'missing-title',
  severity: 'error',
  message: { zh: '文件的正文没有以标题开头', en: 'The text of this file does not begin with its title' },
  why: {
    zh: '每一节都以标题出现在目录里；没有标题，这一节在目录里就没有名称。',
    en: 'Each section stands in the contents by its title; without one it has no name there.',
  },
  fix: {
    zh: '正文第一行写一级标题：# 标题 {#标识}。',
    en: 'Begin the text with a heading of the first level: # Title {#id}.',
  },
  examples: {
    bad: [{ text: '⟦一段话。 {#p-2222}⟧\n' }, { text: '⟦## 第一节 {#first}⟧\n\n一段话。 {#p-2222}\n' }],
    good: [{ text: '# 第一节 {#first}\n\n一段话。 {#p-2222}\n' }],
  },
});

export const missingTitle = defineRule(problem, (model) =>
  model.documents.flatMap(({ passages: [first] }) => {
    if (!first || (first.kind === 'heading' && first.depth === 1)) return [];
    // A title that was meant but not written as one is `near-miss-markup`.
    return /^[#＃]/.test(first.text) ? [] : [problem.at(first.span, {})];
  }),
);
