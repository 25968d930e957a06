import type { Mark } from '../../model/model.ts';
import { ID_PATTERN } from '../../parse/attributes.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { declaredGoals, firsts, lifecycleIds, marksIn, originals, type Named } from '../facts.ts';
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
    zh: '如果标识写错了，在这里改正；如果是新目标，在这个文件开头的 targets 下面加一行“{goal}: {}”。',
    en: 'If the id is misspelt, correct it here; if the goal is new, add a line `{goal}: {}` under `targets:` in the front matter of this section.',
  },
  notes: {
    meant: { zh: '是不是“{near}”？它声明在这里。', en: 'Did you mean “{near}”, which is declared here?' },
    retired: {
      zh: '这个目标已不在规划里，去向写在这里；旧标识不能再用。',
      en: 'The goal has left the plan, as is said here; its id may not be used again.',
    },
  },
  examples: {
    bad: [
      { body: '[建成一座图书馆](goal:⟦libary⟧)。 {#p-2222}\n' },
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth),[扩大外贸](goal:⟦trade⟧)。 {#p-2222}\n',
        files: { 'lifecycle.yaml': 'trade:\n  merged: { into: growth }\n' },
      },
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:⟦grwoth⟧),[保持增长](goal:growth)。 {#p-2222}\n',
      },
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:⟦grwoth⟧)。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  library: {}\n---\n\n# 第一节 {#first}\n\n[建成一座图书馆](goal:library)。 {#p-2222}\n',
      },
    ],
  },
});

/** A goal may be marked in many places; it is missing from the declarations once. */
export const undeclaredGoal = defineRule(problem, (model) => {
  const declared = declaredGoals(model);
  const known = new Set(declared.map(({ id }) => id));
  const gone = new Map(lifecycleIds(model).map(({ id, span }) => [id, span]));
  const readable = originals(model).filter(({ syntax }) => !syntax.frontMatterBroken);
  const unknown = marksIn(readable).filter(({ goal }) => ID_PATTERN.test(goal) && !known.has(goal));
  return firsts(unknown, ({ goal }) => goal).map((mark) => {
    const retired = gone.get(mark.goal);
    const near = retired ? null : nearestGoal(mark, declared);
    return problem.at(mark.idSpan, { goal: mark.goal }, [
      ...(retired ? [problem.note('retired', {}, retired)] : []),
      ...(near ? [problem.note('meant', { near: near.id }, near.span)] : []),
    ]);
  });
});

/** One that the same file declares is likelier meant than one of another file. */
function nearestGoal({ goal, file }: Mark, declared: readonly Named[]): Named | null {
  const near =
    nearest(goal, idsIn(declared.filter(({ span }) => span.file === file))) ?? nearest(goal, idsIn(declared));
  return declared.find(({ id }) => id === near) ?? null;
}

const idsIn = (named: readonly Named[]): string[] => named.map(({ id }) => id);
