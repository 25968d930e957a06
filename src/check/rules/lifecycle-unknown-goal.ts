import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { declaredGoals, lifecycleIds } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'lifecycle-unknown-goal',
  severity: 'error',
  message: {
    zh: '目标“{goal}”据称去了“{to}”，但没有这个目标',
    en: 'The goal “{goal}” is said to live on in “{to}”, which is no goal',
  },
  why: {
    zh: '旧标识要永远找得到去处；指向不存在的目标，引用它的人就断了线索。',
    en: 'An old id must lead somewhere for ever: whoever cited it would be led to nothing.',
  },
  fix: {
    zh: '改成规划里现有的目标；如果那个目标也已不在，在 lifecycle.yaml 里写明它的去向。',
    en: 'Name a goal of the plan; if that goal has gone too, say in lifecycle.yaml what became of it.',
  },
  notes: { meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth)。 {#p-2222}\n',
        files: { 'lifecycle.yaml': 'exports:\n  moved: { to: ⟦grwoth⟧ }\n' },
      },
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth)。 {#p-2222}\n',
        files: { 'lifecycle.yaml': 'exports:\n  split: { to: [growth, ⟦imports⟧] }\n' },
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth)。 {#p-2222}\n',
        files: { 'lifecycle.yaml': 'exports:\n  merged: { into: trade }\ntrade:\n  moved: { to: growth }\n' },
      },
    ],
  },
});

export const lifecycleUnknownGoal = defineRule(problem, (model) => {
  const known = new Set([...declaredGoals(model).map(({ id }) => id), ...lifecycleIds(model).map(({ id }) => id)]);
  return model.retired.flatMap(({ id: goal, to }) =>
    to
      .filter(({ id }) => !known.has(id))
      .map(({ id, span }) => {
        const near = nearest(id, known);
        return problem.at(span, { goal, to: id }, near === null ? [] : [problem.note('meant', { near })]);
      }),
  );
});
