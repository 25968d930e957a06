import { declare } from '../../problem/declare.ts';
import { declaredGoals, repeats } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'duplicate-goal',
  severity: 'error',
  message: { zh: '目标“{goal}”声明了两次', en: 'The goal “{goal}” is declared twice' },
  why: {
    zh: '两处声明可能不一致，目标清单里只能有一条。',
    en: 'The two declarations may differ, and the record of goals can hold only one.',
  },
  fix: {
    zh: '只保留一处声明；如果是两个目标，给其中一个换一个标识。',
    en: 'Keep one declaration; if they are two goals, give one of them another id.',
  },
  notes: { first: { zh: '第一次声明在这里。', en: 'It is declared here first.' } },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:growth)。 {#p-2222}\n',
        files: {
          'zh/1-demo/2-second.md':
            '---\ntargets:\n  ⟦growth⟧: {}\n---\n\n# 第二节 {#second}\n\n[保持增长](goal:growth)。 {#p-3333}\n',
        },
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:growth)。 {#p-2222}\n',
        files: { 'zh/1-demo/2-second.md': '# 第二节 {#second}\n\n[保持增长](goal:growth)。 {#p-3333}\n' },
      },
    ],
  },
});

/** A key that one file has twice is already a duplicate key. */
export const duplicateGoal = defineRule(problem, (model) =>
  repeats(declaredGoals(model), ({ id }) => id)
    .filter(({ item, first }) => item.span.file !== first.span.file)
    .map(({ item, first }) => problem.at(item.span, { goal: item.id }, [problem.note('first', {}, first.span)])),
);
