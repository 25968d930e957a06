import type { RetiredGoal } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'lifecycle-cycle',
  severity: 'error',
  message: {
    zh: '目标“{goal}”的去向绕了一圈又回到自己：{way}',
    en: 'What became of the goal “{goal}” leads round to itself: {way}',
  },
  why: {
    zh: '顺着去向找，永远找不到现有的目标。',
    en: 'Whoever follows it never comes to a goal of the plan.',
  },
  fix: {
    zh: '改正 lifecycle.yaml 里的去向，使每一条都通到现有的目标或撤销的决定。',
    en: 'Correct lifecycle.yaml, so that every entry leads to a goal of the plan or to the decision that withdrew it.',
  },
  examples: {
    bad: [
      { files: { 'lifecycle.yaml': 'exports:\n  moved: { to: ⟦exports⟧ }\n' } },
      { files: { 'lifecycle.yaml': 'exports:\n  moved: { to: ⟦trade⟧ }\ntrade:\n  merged: { into: exports }\n' } },
    ],
    good: [
      {
        text: '---\ntargets:\n  growth: {}\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth)。 {#p-2222}\n',
        files: { 'lifecycle.yaml': 'exports:\n  moved: { to: trade }\ntrade:\n  moved: { to: growth }\n' },
      },
    ],
  },
});

/** A circle is one fault, reported at its entry that stands first. */
export const lifecycleCycle = defineRule(problem, ({ retired }) => {
  const entries = new Map(retired.map((goal) => [goal.id, goal]));
  const reported = new Set<string>();
  return retired.flatMap((goal) => {
    if (reported.has(goal.id)) return [];
    const way = wayBack(goal, entries);
    if (!way) return [];
    for (const id of way) reported.add(id);
    const step = goal.to.find(({ id }) => id === way[1]);
    return [problem.at(step?.span ?? goal.span, { goal: goal.id, way: way.join(' → ') })];
  });
});

/** The ids from a goal back to itself, both ends included; `null` where no way leads back. */
function wayBack(start: RetiredGoal, entries: ReadonlyMap<string, RetiredGoal>): readonly string[] | null {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start.id]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const { id } of entries.get(way.at(-1) ?? '')?.to ?? []) {
      if (id === start.id) return [...way, id];
      if (!seen.has(id)) ways.push([...way, id]);
      seen.add(id);
    }
  }
  return null;
}
