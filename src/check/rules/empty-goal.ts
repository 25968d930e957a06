import { declare } from '../../problem/declare.ts';
import { firsts, passagesOf } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'empty-goal',
  severity: 'error',
  message: { zh: '中括号里没有目标的文字', en: 'There are no words of a goal between the brackets' },
  why: {
    zh: '目标的内容就是括号里的文字；空的括号在正文和清单里都看不见。',
    en: 'What a goal says are the words between the brackets; empty brackets can be seen neither in the text nor in the record.',
  },
  fix: {
    zh: '把目标的文字放进中括号，或删去这个标记。',
    en: 'Put the words of the goal between the brackets, or delete the mark.',
  },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  library: {}\n---\n\n# 第一节 {#first}\n\n建成一座图书馆⟦[]⟧(goal:library)。 {#p-2222}\n',
      },
      {
        text: '---\ntargets:\n  library: {}\n---\n\n# 第一节 {#first}\n\n建成一座图书馆⟦[ ]⟧(goal:library)。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  library: {}\n---\n\n# 第一节 {#first}\n\n[建成一座图书馆](goal:library)。 {#p-2222}\n',
      },
    ],
  },
});

export const emptyGoal = defineLocalRule(problem, (model) =>
  passagesOf(model.documents).flatMap(({ marks }) =>
    firsts(
      marks.filter(({ quote }) => quote.trim() === ''),
      ({ span }) => String(span.start),
    ).map(({ span }) => problem.at({ ...span, start: span.start - 1, end: span.end + 1 }, {})),
  ),
);
