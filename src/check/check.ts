import type { Model } from '../model/model.ts';
import type { Diagnostic } from '../problem/diagnostic.ts';
import { withoutConsequences } from './consequences.ts';
import { modelOf, partsOf, type Part } from './parts.ts';
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
  const found = [...earlier, ...findings(model, options)];
  // A finding may be waived though another hides it: else the waiver would come and go with the other.
  const { diagnostics, waived } = waive(model, found);
  const left = new Set(waived.map(({ diagnostic }) => diagnostic));
  const shown = withoutConsequences(model, [...found, ...diagnostics]);
  return { diagnostics: shown.filter((diagnostic) => !left.has(diagnostic)), waived };
}

/** What the rules find; local ones look only at parts of the plan that are not known to be clean. */
function findings(model: Model, options: CheckOptions): Diagnostic[] {
  const { clean } = options;
  if (!clean) return RULES.flatMap((rule) => rule.check(model, options));
  const parts = partsOf(model, options.release);
  const fresh = parts.filter(({ key }) => !clean.has(key));
  const freshModel = modelOf(model, fresh);
  const places = new Set<string>();
  const found = RULES.flatMap((rule) => {
    if (!rule.isLocal) return rule.check(model, options);
    const ofRule = rule.check(freshModel, options);
    for (const { span } of ofRule) places.add(span.file);
    return ofRule;
  });
  const isClean = ({ documents }: Part): boolean => documents.every(({ path }) => !places.has(path));
  for (const part of parts) if (isClean(part)) clean.add(part.key);
  return found;
}
