import type { Model } from '../model/model.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import type { AnyProblem } from '../problem/declare.ts';

/** One thing that must hold of every plan. */
export interface Rule {
  readonly problem: AnyProblem;
  check(model: Model): readonly Diagnostic[];
}

export function defineRule(problem: AnyProblem, check: Rule['check']): Rule {
  return { problem, check };
}
