import { enum as oneOf, record, strictObject, string, type output } from 'zod';
import { AGGREGATIONS, FREQUENCIES } from '../terms.ts';
import { phrase } from './leaves.ts';

/** `indicators.yaml`: what each figure measures. All of it is the editors' own: a plan seldom says. */
export const indicatorsFile = record(
  string(),
  strictObject({
    name: phrase,
    definition: phrase,
    numerator: phrase.optional(),
    denominator: phrase.optional(),
    unit: phrase.optional(),
    direction: oneOf(['up', 'down', 'none']),
    aggregation: oneOf(AGGREGATIONS),
    frequency: oneOf(FREQUENCIES),
    published: phrase.optional(),
  }),
);

export type IndicatorsFile = output<typeof indicatorsFile>;
