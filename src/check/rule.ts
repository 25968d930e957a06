import type { Model } from '../model/model.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import type { AnyProblem } from '../problem/declare.ts';
import type { CleanParts } from './parts.ts';

/** What the plan is held to. */
export interface CheckOptions {
  /** As for a release: what a work in progress may lack is an error there. */
  readonly release: boolean;
  /** What local rules need not look at again; what they find without fault is added. */
  readonly clean?: CleanParts;
}

/** A plan that is being worked on. */
export const EVERYDAY: CheckOptions = { release: false };

/** One thing that must hold of every plan. */
export interface Rule {
  readonly problem: AnyProblem;
  /** Whether it finds in a part of a plan, taken alone, what it finds there in the whole plan. See `parts.ts`. */
  readonly isLocal: boolean;
  check(model: Model, options: CheckOptions): readonly Diagnostic[];
}

/** The finding as it is, or as an error where the plan is checked for a release. */
export function graded(diagnostic: Diagnostic, { release }: CheckOptions): Diagnostic {
  return release ? { ...diagnostic, severity: 'error' } : diagnostic;
}

export function defineRule(problem: AnyProblem, check: Rule['check']): Rule {
  return { problem, isLocal: false, check };
}

/** A rule that looks at blocks, documents and goals one by one, and at what belongs to them. */
export function defineLocalRule(problem: AnyProblem, check: Rule['check']): Rule {
  return { problem, isLocal: true, check };
}
