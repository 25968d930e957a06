/** `lifecycle.yaml`: ids for life. A goal that leaves the plan leaves an entry that says where it went. */
import type { YamlSyntax } from '../parse/syntax.ts';
import type { YamlMap } from '../parse/yaml-nodes.ts';
import type { Outcome } from '../problem/diagnostic.ts';
import { decisionOf } from './decision.ts';
import type { Model, RetiredGoal } from './model.ts';
import { lifecycleFile, type LifecycleEntry } from './schema/lifecycle-file.ts';
import { keyAt, nodeAt, validateLeniently } from './schema/validate.ts';

/** In the order of the file; an entry that cannot be read is reported and left out. */
export function readLifecycle(syntax: YamlSyntax | null): Outcome<readonly RetiredGoal[]> {
  if (!syntax?.root) return { value: [], diagnostics: [] };
  const { root } = syntax;
  const { value, diagnostics } = validateLeniently(lifecycleFile, root);
  return { value: Object.entries(value ?? {}).map(([id, entry]) => retiredGoal(id, entry, root)), diagnostics };
}

function retiredGoal(id: string, entry: LifecycleEntry, root: YamlMap): RetiredGoal {
  const { moved, split, merged, withdrawn } = entry;
  const span = keyAt(root, [id]) ?? root.span;
  const at = (...path: (string | number)[]): RetiredGoal['span'] => nodeAt(root, [id, ...path])?.span ?? span;
  const base = { id, span, statement: entry.statement ?? { zh: null, en: null }, decision: null };
  if (moved)
    return {
      ...base,
      status: 'moved',
      to: [{ id: moved.to, span: at('moved', 'to') }],
      date: moved.date ?? null,
    };
  if (split)
    return {
      ...base,
      status: 'split',
      to: split.to.map((to, i) => ({ id: to, span: at('split', 'to', i) })),
      date: split.date ?? null,
    };
  if (merged)
    return {
      ...base,
      status: 'merged',
      to: [{ id: merged.into, span: at('merged', 'into') }],
      date: merged.date ?? null,
    };
  return {
    ...base,
    status: 'withdrawn',
    to: [],
    decision: withdrawn ? decisionOf(withdrawn.decision) : null,
    date: withdrawn?.date ?? null,
  };
}

/**
 * The goals of the plan in which an id lives on, followed through every step, each once; the id itself where it is a
 * goal of the plan. Empty for one that was withdrawn, or that the plan never had.
 */
export function livesOnIn(id: string, { goals, retired }: Pick<Model, 'goals' | 'retired'>): readonly string[] {
  const active = new Set(goals.map((goal) => goal.id));
  const gone = new Map(retired.map((goal) => [goal.id, goal]));
  const seen = new Set<string>();
  const found: string[] = [];
  const follow = (step: string): void => {
    if (seen.has(step)) return;
    seen.add(step);
    if (active.has(step)) found.push(step);
    else gone.get(step)?.to.forEach((next) => follow(next.id));
  };
  follow(id);
  return found;
}
