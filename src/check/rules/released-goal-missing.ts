import type { Model } from '../../model/model.ts';
import type { ReleasedGoal } from '../../model/release.ts';
import { successorsOf } from '../../model/successors.ts';
import { declare } from '../../problem/declare.ts';
import type { Span } from '../../source/span.ts';
import { declaredGoals, lifecycleIds } from '../facts.ts';
import { defineRule } from '../rule.ts';

const PLAN =
  'id: demo\nversion: 0.2.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: zh, translations: [en] }\nchapters: [1-demo]\nrelease: release.json\n';

const RELEASE = `{
  "plan": { "id": "demo", "version": "0.1.0" },
  "goals": [
    {
      "id": "growth",
      "statement": { "zh": "年均增长5%以上", "en": null },
      "spans": [
        { "lang": "zh", "block": "p-2222", "file": "zh/1-demo/1-first.md", "line": 8, "quote": "年均增长5%以上" }
      ]
    }
  ]
}
`;
const RELEASED = { 'plan.yaml': PLAN, 'release.json': RELEASE };
const HEAD = '---\nowners: { lead: commerce }\n';

const problem = declare({
  code: 'released-goal-missing',
  severity: 'error',
  message: {
    zh: '目标“{goal}”在 {version} 版里公布过，现在没有了，也没有写明去向',
    en: 'The goal “{goal}” was published in version {version}, and is gone without a word of where to',
  },
  why: {
    zh: '标识一经公布就有人引用，要永远找得到。',
    en: 'An id that has been published is cited, and must lead somewhere for ever.',
  },
  fix: {
    zh: '如果是误删，就改回去；否则在 lifecycle.yaml 里写明它的去向：moved、split、merged 或 withdrawn。',
    en: 'If it was not meant, put the goal back; else say in lifecycle.yaml what became of it: moved, split, merged or withdrawn.',
  },
  notes: {
    was: { zh: '它原来在 {file} 第 {line} 行：“{statement}”', en: 'It stood in {file}, line {line}: “{statement}”' },
    renamed: {
      zh: '是不是改名叫“{to}”了？是的话，在 lifecycle.yaml 里写：{goal}: { moved: { to: {to} } }',
      en: 'Was it renamed to “{to}”? Then write in lifecycle.yaml: {goal}: { moved: { to: {to} } }',
    },
    withdrawn: {
      zh: '如果是按决定撤销的，在 lifecycle.yaml 里写：{goal}: { withdrawn: { decision: …, date: … } }',
      en: 'If a decision withdrew it, write in lifecycle.yaml: {goal}: { withdrawn: { decision: …, date: … } }',
    },
  },
  examples: {
    bad: [
      {
        text: `${HEAD}targets:\n  ⟦expansion⟧: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:expansion)。 {#p-2222}\n`,
        files: RELEASED,
      },
      { text: `${HEAD}---\n\n# 第一节 {#first}\n\n保持增长。 {#⟦p-2222⟧}\n`, files: RELEASED },
    ],
    good: [
      {
        text: `${HEAD}targets:\n  expansion: {}\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:expansion)。 {#p-2222}\n`,
        files: { ...RELEASED, 'lifecycle.yaml': 'growth:\n  moved: { to: expansion }\n' },
      },
    ],
  },
});

export const releasedGoalMissing = defineRule(problem, (model) => {
  const { release, plan } = model;
  if (!release?.content) return [];
  const { goals, version } = release.content;
  const known = new Set([...declaredGoals(model), ...lifecycleIds(model)].map(({ id }) => id));
  const missing = goals.filter(({ id }) => !known.has(id));
  const released = new Set(goals.map(({ id }) => id));
  const added = model.goals
    .filter(({ id }) => !released.has(id))
    .map(({ id, statement, marks }) => ({ id, statement, spans: marks }));
  const heirs = successorsOf(missing, added, plan.original);
  return missing.map((goal) => {
    const to = heirs.get(goal.id) ?? null;
    const { id, statement, file, line } = goal;
    const words = statement[plan.original] ?? '';
    return problem.at(placeOf(goal, to, model) ?? release.span, { goal: id, version }, [
      ...(file !== null && line !== null ? [problem.note('was', { file, line, statement: words })] : []),
      to === null ? problem.note('withdrawn', { goal: id }) : problem.note('renamed', { goal: id, to }),
    ]);
  });
});

/** Where its words are declared now; failing that, the block where they stood. */
function placeOf({ spans }: ReleasedGoal, heir: string | null, { goals, blocks }: Model): Span | null {
  const declared = goals.find(({ id }) => id === heir)?.span;
  const block = blocks.find(({ id }) => id !== null && id === spans[0]?.block);
  return declared ?? block?.original.id?.span ?? null;
}
