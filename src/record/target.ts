import { enum as oneOf, int, literal, strictObject, string, union } from 'zod';
import { COMPARATORS, PERIOD_TYPES, type PeriodType } from '../model/terms.ts';
import { inLanguages, maybe, year } from './leaves.ts';

export const unit = strictObject({
  measure: string().describe(
    'What is measured: percent, money, person …; for things counted, the counting word as printed.',
  ),
  power: int().describe('Power of ten that the printed word adds: 4 for 万, 8 for 亿, 6 for million, else 0.'),
  currency: maybe('ISO 4217 code, where money is measured; else null.'),
  printed: inLanguages('The unit as the text prints it.'),
}).meta({ id: 'Unit', description: 'A unit of measurement with its power of ten.' });

const decimal = string().meta({
  id: 'Decimal',
  description: 'A decimal number as printed, as a string, so that its precision survives: "4.5", "0.10".',
});

const comparator = oneOf(COMPARATORS).meta({
  id: 'Comparator',
  description:
    'lt below, le at most, eq exactly, ge at least, gt more than, approx about, between `value` and `upper`.',
});

const PERIOD_TEXTS: Readonly<Record<PeriodType, string>> = {
  'at-date': 'A level by a date.',
  'average-annual': 'Geometric mean growth a year.',
  'every-year': 'Each single year meets it.',
  cumulative: 'A sum over the period.',
  'every-case': 'An invariant: no breach is allowed.',
  'each-year-event': 'Held or done every year.',
  direction: 'Up or down, without a figure.',
  maintained: 'A state or rank kept.',
  'by-date': 'Exists, done, granted or at a grade by a date.',
};

/** A target is a union on `periodType`; all its shapes have the same keys. */
const targetOf = (periodType: PeriodType) => {
  const isDirection = periodType === 'direction';
  const hasState = periodType === 'maintained' || periodType === 'by-date' || periodType === 'every-case';
  const none = literal(null).describe(`Always null where \`periodType\` is ${periodType}.`);
  return strictObject({
    periodType: literal(periodType).describe(PERIOD_TEXTS[periodType]),
    comparator: isDirection ? none : comparator.nullable().describe('How the figure is to be met; null without one.'),
    value: isDirection
      ? none
      : decimal.nullable().describe('The figure as printed, in `unit`; null where the text gives none.'),
    upper: isDirection ? none : decimal.nullable().describe('The upper bound, in `unit`; for `between` alone.'),
    unit: isDirection ? none : unit.nullable().describe('The unit of the figure; null without one.'),
    from: int().nullable().describe('First calendar year; null for a level at a date.'),
    to: year('Last calendar year, or the year by which it holds.'),
    state: hasState ? maybe('The state to be kept or reached, in the words of the original.') : none,
    direction: isDirection ? oneOf(['up', 'down']).nullable().describe('Where the figure is to go.') : none,
  });
};

export const target = union(PERIOD_TYPES.map(targetOf)).meta({
  id: 'Target',
  description: 'What is to be reached, and when: one shape for each `periodType`, all with the same keys.',
});

export const figureInYear = strictObject({
  value: decimal.describe('As printed, in the goal’s `unit`.'),
  year: year('Its calendar year.'),
}).meta({ id: 'YearFigure', description: 'A figure in a year.' });
