import { record, strictObject, string, type output } from 'zod';
import { date, decision, id, plainLine, positiveInteger } from './leaves.ts';

/**
 * One decision that changed one line of a seed: words of the line give way to others (`line`, `old`, `new`; without
 * `new` they are struck out), or a paragraph is put `before` or `after` it.
 */
const amendment = strictObject({
  seed: id,
  line: positiveInteger.optional(),
  before: positiveInteger.optional(),
  after: positiveInteger.optional(),
  old: plainLine.optional(),
  new: plainLine.optional(),
  decision,
  date,
}).refine(
  ({ line, before, after, old, new: added }) =>
    line === undefined
      ? (before === undefined) !== (after === undefined) && old === undefined && added !== undefined
      : before === undefined && after === undefined && old !== undefined,
  {
    error: 'expect:amendment',
    // A key that is misspelt is not missing besides.
    when: ({ issues }) => issues.length === 0,
  },
);

/** `amendments.yaml`: the decisions that changed an adopted plan, by id, in the order in which they apply. */
export const amendmentsFile = record(string(), amendment);

export type AmendmentDeclaration = output<typeof amendmentsFile>[string];
