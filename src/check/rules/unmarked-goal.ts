import { declare } from '../../problem/declare.ts';
import { declaredGoals, marksIn, originals } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'unmarked-goal',
  severity: 'error',
  message: {
    zh: '目标“{goal}”已经声明，但原文没有标出它',
    en: 'The goal “{goal}” is declared, but the original marks it nowhere',
  },
  why: {
    zh: '目标的内容就是原文里标出的文字；没有标出，目标就没有依据。',
    en: 'What a goal says are the words marked in the original; without them nothing stands behind it.',
  },
  fix: {
    zh: '在原文里标出它：[目标的文字](goal:{goal})；如果它已不是目标，删去这项声明。',
    en: 'Mark its words in the original: [the words](goal:{goal}); or delete the declaration if it is no goal.',
  },
  examples: {
    bad: [{ text: '---\ntargets:\n  ⟦library⟧: {}\n---\n\n# 第一节 {#first}\n\n建成一座图书馆。 {#p-2222}\n' }],
    good: [
      {
        text: '---\ntargets:\n  library: {}\n---\n\n# 第一节 {#first}\n\n[建成一座图书馆](goal:library)。 {#p-2222}\n',
      },
    ],
  },
});

export const unmarkedGoal = defineRule(problem, (model) => {
  const marked = new Set(marksIn(originals(model)).map(({ goal }) => goal));
  return declaredGoals(model)
    .filter(({ id }) => !marked.has(id))
    .map(({ id, span }) => problem.at(span, { goal: id }));
});
