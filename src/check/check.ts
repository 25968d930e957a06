import type { Model } from '../model/model.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import { RULES } from './register.ts';

/** Every rule over the whole model. */
export function check(model: Model): Diagnostic[] {
  return RULES.flatMap((rule) => rule.check(model));
}
