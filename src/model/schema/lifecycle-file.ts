import { array, record, strictObject, string, type output } from 'zod';
import { date, decision, id, phrase } from './leaves.ts';

/** What became of one goal: exactly one of the four, and what it said when it was last published. */
const entry = strictObject({
  statement: phrase.optional(),
  moved: strictObject({ to: id, date: date.optional() }).optional(),
  split: strictObject({ to: array(id).min(2, { error: 'expect:several' }), date: date.optional() }).optional(),
  merged: strictObject({ into: id, date: date.optional() }).optional(),
  withdrawn: strictObject({ decision, date }).optional(),
}).refine(({ moved, split, merged, withdrawn }) => [moved, split, merged, withdrawn].filter(Boolean).length === 1, {
  error: 'expect:lifecycle',
  // A key that is misspelt is not missing besides.
  when: ({ issues }) => issues.length === 0,
});

/** `lifecycle.yaml`: the goals that are no longer in the plan, by id. */
export const lifecycleFile = record(string(), entry);

export type LifecycleFile = output<typeof lifecycleFile>;
export type LifecycleEntry = LifecycleFile[string];
