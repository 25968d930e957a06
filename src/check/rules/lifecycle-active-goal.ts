import { declare } from '../../problem/declare.ts';
import { declaredGoals, lifecycleIds } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'lifecycle-active-goal',
  severity: 'error',
  message: {
    zh: 'lifecycle.yaml 说目标“{goal}”已不在规划里，但它还声明着',
    en: 'lifecycle.yaml says that the goal “{goal}” has left the plan, in which it is still declared',
  },
  why: {
    zh: '一个标识只能指一个目标，要么在规划里，要么有去向；旧标识也不能给新目标用。',
    en: 'An id names one goal for ever: it is in the plan or has left it, and is never given to another goal.',
  },
  fix: {
    zh: '目标还在，就删去 lifecycle.yaml 里的这一条；这是新目标，就给它换一个没用过的标识。',
    en: 'If the goal is still there, remove this entry; if it is a new goal, give it an id that was never used.',
  },
  notes: { declared: { zh: '它声明在这里。', en: 'It is declared here.' } },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  growth: {}\n  trade: {}\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth),[扩大外贸](goal:trade)。 {#p-2222}\n',
        files: { 'lifecycle.yaml': '⟦trade⟧:\n  merged: { into: growth }\n' },
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth)。 {#p-2222}\n',
        files: { 'lifecycle.yaml': 'trade:\n  merged: { into: growth }\n' },
      },
    ],
  },
});

export const lifecycleActiveGoal = defineRule(problem, (model) => {
  const declared = new Map(declaredGoals(model).map(({ id, span }) => [id, span]));
  return lifecycleIds(model).flatMap(({ id, span }) => {
    const place = declared.get(id);
    return place ? [problem.at(span, { goal: id }, [problem.note('declared', {}, place)])] : [];
  });
});
