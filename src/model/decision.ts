import type { Decision } from './model.ts';
import type { DecisionDeclaration } from './schema/leaves.ts';

/** A decision as the files of a plan name it, with `null` for what they do not say. */
export function decisionOf(declared: DecisionDeclaration): Decision {
  return {
    title: declared.title,
    number: declared.number ?? null,
    authority: declared.authority,
    url: declared.url ?? null,
  };
}
