import type { Model } from '../model/model.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import { withoutConsequences } from './consequences.ts';
import { RULES } from './register.ts';
import { EVERYDAY, type CheckOptions } from './rule.ts';

/** Every rule over the whole model, with what was found before, less what follows from other findings. */
export function check(
  model: Model,
  earlier: readonly Diagnostic[] = [],
  options: CheckOptions = EVERYDAY,
): Diagnostic[] {
  return withoutConsequences(model, [...earlier, ...RULES.flatMap((rule) => rule.check(model, options))]);
}
