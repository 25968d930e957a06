import { forbiddenCharacter } from '../parse/problems/forbidden-character.ts';
import type { Problem } from '../problem/declare.ts';
import type { Rule } from './rule.ts';
import { undeclaredGoal } from './rules/undeclared-goal.ts';

/** Every rule, in alphabetical order. To add one: its file, and a line here. */
export const RULES: readonly Rule[] = [undeclaredGoal];

/** What can be said before the checks: while files are read, parsed and understood. */
const EARLIER: readonly Problem[] = [forbiddenCharacter] as unknown as readonly Problem[];

/** Every kind of problem that planc knows, by its permanent code. */
export const PROBLEMS: ReadonlyMap<string, Problem> = new Map(
  [...EARLIER, ...RULES.map((rule) => rule.problem)].map((problem) => [problem.declaration.code, problem]),
);
