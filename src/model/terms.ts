import type { Amount } from '../quantity/index.ts';

/** The closed lists of the record of a goal, with the authoring words where these differ. */

export const GOAL_KINDS = ['indicator', 'deliverable', 'designation', 'policy', 'project'] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** How the punctuation of Chinese text is shown: as it is written, or full-width by GB/T 15834. */
export const TYPOGRAPHIES = ['source', 'gb'] as const;
export type Typography = (typeof TYPOGRAPHIES)[number];

/** 确保 · plain · 力争、争创 · 鼓励 · 探索 */
export const MODALITIES = ['ensure', 'do', 'strive', 'encourage', 'explore'] as const;
export type Modality = (typeof MODALITIES)[number];

/** 约束性 · 预期性 · not said */
export const NATURES = ['binding', 'expected', 'unstated'] as const;
export type Nature = (typeof NATURES)[number];

export const PERIOD_TYPES = [
  'at-date',
  'average-annual',
  'every-year',
  'cumulative',
  'every-case',
  'each-year-event',
  'direction',
  'maintained',
  'by-date',
] as const;
export type PeriodType = (typeof PERIOD_TYPES)[number];

export const COMPARATORS = ['lt', 'le', 'eq', 'ge', 'gt', 'approx', 'between'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** How a planner writes a comparator: as one would say it. */
export const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  lt: 'below',
  le: 'at most',
  eq: 'exactly',
  ge: 'at least',
  gt: 'more than',
  approx: 'about',
  between: 'between',
};

/** How districts' figures make a city's: they add up, they are weighted means, or neither. */
export const AGGREGATIONS = ['sum', 'weighted', 'none'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** How often a figure is published. */
export const FREQUENCIES = ['monthly', 'quarterly', 'annual', 'five-yearly', 'once'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** How a field came to be known: from the plan's words, from what they imply, or from the editors. */
export const PROVENANCES = ['stated', 'implied', 'editorial'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** The fields of a goal whose provenance is recorded one by one. */
export const GOAL_FIELDS = [
  'statement',
  'kind',
  'modality',
  'nature',
  'indicator',
  'baseline',
  'unit',
  'period',
  'comparator',
  'value',
  'from',
  'to',
  'state',
  'direction',
  'milestones',
  'owners',
  'parent',
  'aligns',
  'projects',
  'funding',
] as const;
export type GoalField = (typeof GOAL_FIELDS)[number];

/** A figure as printed: `value` × 10^`power` of `unit`; two values for a range. */
export interface Figure {
  /** Decimal string with the printed precision, “4.5”; for `between` the lower bound. */
  readonly value: string;
  /** The upper bound of a range, else `null`. */
  readonly upper: string | null;
  readonly unit: Unit;
  /** The same as `quantity/` reads it, to be held against the sentence. */
  readonly amount: Amount;
}

export interface Unit {
  /** Row of the unit table in `quantity/`; `null` for a bare number. */
  readonly id: string | null;
  /** What is measured: “percent”, “money”, “person”; for things counted the counted thing's own word. */
  readonly measure: string;
  /** Power of ten that the printed word adds: 4 for 万, 8 for 亿. */
  readonly power: number;
  /** ISO 4217, where money is measured. */
  readonly currency: string | null;
  /** As printed in the original: “万元”. */
  readonly printed: string;
}
