import type { Model } from '../model/model.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import type { Declaration, Problem } from '../problem/declare.ts';

/** One thing that must hold of every plan. */
export interface Rule {
  readonly problem: Problem;
  check(model: Model): readonly Diagnostic[];
}

export function defineRule<D extends Declaration>(problem: Problem<D>, check: Rule['check']): Rule {
  return { problem: problem as unknown as Problem, check };
}
