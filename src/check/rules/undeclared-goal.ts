import type { Model } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'undeclared-goal',
  severity: 'error',
  message: {
    zh: '正文标出了目标“{goal}”，但没有声明它',
    en: 'The text marks the goal “{goal}”, which is not declared',
  },
  why: {
    zh: '没有声明的目标没有类型、指标值和责任部门，不能进入目标清单。',
    en: 'A goal that is not declared has no kind, no target and no owner, so it cannot go into the record.',
  },
  fix: {
    zh: '在这个文件开头的 targets 下面加一行“{goal}: {}”，或改正目标的标识。',
    en: 'Add a line `{goal}: {}` under `targets:` in the front matter of this section, or correct the id.',
  },
  notes: { meant: { zh: '是不是“{near}”？它声明在这里。', en: 'Did you mean “{near}”, which is declared here?' } },
  examples: {
    bad: [
      { body: '[建成一座图书馆](goal:⟦libary⟧)。 {#p-2222}\n' },
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:⟦grwoth⟧),[保持增长](goal:growth)。 {#p-2222}\n',
      },
    ],
    good: [{ text: '---\ntargets:\n  library: {}\n---\n\n# 第一节 {#first}\n\n[建成一座图书馆](goal:library)。 {#p-2222}\n' }],
  },
});

export const undeclaredGoal = defineRule(problem, (model) => {
  const declared = new Map(model.goals.map((goal) => [goal.id, goal]));
  const unreadable = filesWithUnreadableTargets(model);
  return model.marks
    .filter(({ goal, lang, file }) => lang === model.plan.original && !declared.has(goal) && !unreadable.has(file))
    .map(({ goal, idSpan }) => {
      const near = nearest(goal, declared.keys());
      const place = near === null ? undefined : declared.get(near)?.span;
      return problem.at(idSpan, { goal }, place && near ? [problem.note('meant', { near }, place)] : []);
    });
});

/** Where front matter could not be read its goals are unknown, and each mark would be a consequence, not a fault. */
function filesWithUnreadableTargets(model: Model): ReadonlySet<string> {
  const broken = model.documents.filter(({ syntax, lang }) => lang === model.plan.original && syntax.frontMatterBroken);
  return new Set(broken.map(({ path }) => path));
}
