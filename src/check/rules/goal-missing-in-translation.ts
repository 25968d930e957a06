import { declare } from '../../problem/declare.ts';
import { firsts } from '../facts.ts';
import { goalsOf, pairs } from '../pairs.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'goal-missing-in-translation',
  severity: 'error',
  message: {
    zh: '原文段落标出了目标“{goal}”，这段译文没有标出它',
    en: 'The original block marks the goal “{goal}”, and this translation does not',
  },
  why: {
    zh: '没有标出，译文读者的目标清单里就少了这一条。',
    en: 'Unmarked, the goal would be missing from the record that readers of the translation see.',
  },
  fix: {
    zh: '在译文里标出相应的文字：[文字](goal:{goal})。',
    en: 'Mark the words that translate it: [the words](goal:{goal}).',
  },
  notes: { original: { zh: '原文标在这里。', en: 'The original marks it here.' } },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:growth)。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md': '# First {#first}\n\nGrow by at least 5 percent a year on average. {#⟦p-2222⟧}\n',
        },
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:growth)。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First {#first}\n\n[Grow by at least 5 percent a year on average](goal:growth). {#p-2222}\n',
        },
      },
    ],
  },
});

export const goalMissingInTranslation = defineLocalRule(problem, (model) =>
  pairs(model).flatMap(({ original, translation }) => {
    const there = goalsOf(translation);
    const missing = original.marks.filter(({ goal }) => !there.has(goal));
    return firsts(missing, ({ goal }) => goal).map(({ goal, idSpan }) =>
      problem.at(translation.id?.span ?? translation.span, { goal }, [problem.note('original', {}, idSpan)]),
    );
  }),
);
