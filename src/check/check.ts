import type { Model } from '../model/model.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import { withoutConsequences } from './consequences.ts';
import { RULES } from './register.ts';
import { EVERYDAY, type CheckOptions } from './rule.ts';
import { waive, type Waived } from './waivers.ts';

/** What is wrong with a plan, and what of that somebody lets stand. */
export interface Judgement {
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly Waived[];
}

/** Every rule over the whole model, with what was found before, less what follows from other findings or is waived. */
export function check(model: Model, earlier: readonly Diagnostic[] = [], options: CheckOptions = EVERYDAY): Judgement {
  const found = [...earlier, ...RULES.flatMap((rule) => rule.check(model, options))];
  // A finding may be waived though another hides it: else the waiver would come and go with the other.
  const { diagnostics, waived } = waive(model, found);
  const left = new Set(waived.map(({ diagnostic }) => diagnostic));
  const shown = withoutConsequences(model, [...found, ...diagnostics]);
  return { diagnostics: shown.filter((diagnostic) => !left.has(diagnostic)), waived };
}
