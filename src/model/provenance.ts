import type { Goal, Plan, Target } from './model.ts';
import { GOAL_FIELDS, type GoalField, type PeriodType, type Provenance } from './terms.ts';

/** How each field of a goal came to be known; `null` for a field that has no value. */
export type ProvenanceRecord = Readonly<Record<GoalField, Provenance | null>>;

export function provenanceOf(goal: Goal): ProvenanceRecord {
  const known = defaults(goal);
  const entries = GOAL_FIELDS.map((field) => {
    const inherent = known[field] ?? null;
    return [field, inherent === null ? null : (goal.provenance[field] ?? inherent)] as const;
  });
  return Object.fromEntries(entries) as ProvenanceRecord;
}

/** The years that a target covers: as declared, else what the plan's period implies. */
export function yearsOf(target: Target, plan: Plan): { readonly from: number | null; readonly to: number } {
  const spansYears = target.periodType !== 'at-date' && target.periodType !== 'by-date';
  return { from: target.from ?? (spansYears ? plan.period.from : null), to: target.to ?? plan.period.to };
}

/** What the text says in words is stated; how the editors sort it is editorial; the plan's own period is implied. */
function defaults(goal: Goal): Readonly<Partial<Record<GoalField, Provenance>>> {
  const { target, owners } = goal;
  return {
    statement: 'stated',
    kind: 'editorial',
    modality: 'stated',
    ...(goal.nature !== 'unstated' && { nature: 'stated' }),
    ...(goal.indicator !== null && { indicator: 'editorial' }),
    ...(target && defaultsOfTarget(target)),
    ...(owners[0] && { owners: owners[0].provenance }),
    ...(goal.parent !== null && { parent: 'editorial' }),
    ...(goal.aligns.length > 0 && { aligns: 'editorial' }),
    ...(goal.projects.length > 0 && { projects: 'stated' }),
    ...(goal.funding.length > 0 && { funding: 'stated' }),
  };
}

const UNDATED: ReadonlySet<PeriodType> = new Set(['at-date', 'by-date', 'cumulative', 'direction']);

function defaultsOfTarget(target: Target): Readonly<Partial<Record<GoalField, Provenance>>> {
  // That something is built by the end or comes to a sum is seldom said; a year that is named says it.
  const isUndated = target.from === null && target.to === null;
  return {
    period: isUndated && UNDATED.has(target.periodType) ? 'implied' : 'stated',
    ...(target.comparator !== null && { comparator: 'stated' }),
    ...(target.figure !== null && { value: 'stated', unit: 'stated' }),
    from: target.from === null ? 'implied' : 'stated',
    to: target.to === null ? 'implied' : 'stated',
    ...(target.state !== null && { state: 'stated' }),
    ...(target.direction !== null && { direction: 'stated' }),
  };
}
