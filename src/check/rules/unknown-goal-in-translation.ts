import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { firsts } from '../facts.ts';
import { goalsOf, pairs } from '../pairs.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'unknown-goal-in-translation',
  severity: 'error',
  message: {
    zh: '译文标出了目标“{goal}”，对应的原文段落没有标出它',
    en: 'The translation marks the goal “{goal}”, which its original block does not mark',
  },
  why: {
    zh: '两种语言必须说同样的目标；译文不能多出原文没有的承诺。',
    en: 'Both languages must state the same goals: a translation cannot promise what the original does not.',
  },
  fix: {
    zh: '改成原文段落里的目标标识；如果原文确有这个目标，先在原文里标出。',
    en: 'Use the goal’s id from the original block; or mark the goal in the original first, if it is there.',
  },
  notes: {
    meant: { zh: '是不是“{near}”？原文标在这里。', en: 'Did you mean “{near}”, which the original marks here?' },
  },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:growth)。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First {#first}\n\n[Grow by at least 5 percent a year on average](goal:⟦grow⟧). {#p-2222}\n',
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

export const unknownGoalInTranslation = defineLocalRule(problem, (model) =>
  pairs(model).flatMap(({ original, translation }) => {
    const known = goalsOf(original);
    const there = goalsOf(translation);
    const unclaimed = [...known].filter((goal) => !there.has(goal));
    const unknown = translation.marks.filter(({ goal }) => !known.has(goal));
    return firsts(unknown, ({ goal }) => goal).map(({ goal, idSpan }) => {
      const near = nearest(goal, unclaimed);
      const place = original.marks.find((mark) => mark.goal === near)?.idSpan;
      return problem.at(idSpan, { goal }, near && place ? [problem.note('meant', { near }, place)] : []);
    });
  }),
);
