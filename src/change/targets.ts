/** Whether a goal promises less than it did, or more; each respect in which it does is a change of its own. */
import { MODALITIES, type PeriodType } from '../model/terms.ts';
import type { GoalRecord, PlanRecord } from '../record/schema.ts';
import { compareIntervals, intervalOf, isOtherUnit, type Better, type TargetRecord } from './bounds.ts';
import { changeOf, fieldChange, plain, type Subject, valued } from './make.ts';
import type { Change, ChangeKind, Reason, Side } from './schema.ts';
import {
  boundPhrase,
  directionPhrase,
  modalityPhrase,
  periodPhrase,
  naturePhrase,
  targetPhrase,
} from './words/target.ts';

/** A goal before and after, and the indicators that they are measured by. */
export interface GoalPair {
  readonly subject: Subject;
  readonly before: GoalRecord;
  readonly after: GoalRecord;
  readonly indicators: PlanRecord['indicators'];
}

export function targetChanges(pair: GoalPair): Change[] {
  return [...ofTarget(pair), ...ofModality(pair), ...ofNature(pair), ...ofSteps(pair)];
}

function ofTarget({ subject, before: { target: before }, after, indicators }: GoalPair): Change[] {
  const now = after.target;
  if (!before && !now) return [];
  if (!before || !now) {
    const sides = [before, now].map((target) => target && valued(target.periodType, targetPhrase(target)));
    const [kind, reason] = before
      ? (['target-weakened', 'dropped'] as const)
      : (['target-strengthened', 'stated'] as const);
    return [changeOf(kind, subject, { field: 'target', reason, before: sides[0] ?? null, after: sides[1] ?? null })];
  }
  const better = betterOf(before, now, indicators.find(({ id }) => id === after.indicator)?.direction);
  return [
    ...ofPeriod(subject, before, now),
    ...ofFigure(subject, before, now, better),
    ...ofYears(subject, before, now),
    ...gainedOrLost(subject, 'target.state', 'state', plain(before.state), plain(now.state)),
    ...ofDirection(subject, before, now),
  ];
}

function ofDirection(subject: Subject, before: TargetRecord, after: TargetRecord): Change[] {
  // Beside a figure it says nothing more, so that only its coming and going among directions counts.
  if (before.periodType !== 'direction' || after.periodType !== 'direction') return [];
  const sides = both(before, after, ({ direction }) => valued(direction, directionPhrase(direction)));
  return gainedOrLost(subject, 'target.direction', 'direction', ...sides);
}

/** A floor says that more is better and a ceiling that less is, whatever the indicator says; else the indicator says. */
function betterOf(before: TargetRecord, after: TargetRecord, direction: 'up' | 'down' | 'none' | undefined): Better {
  const ofComparator = ({ comparator }: TargetRecord): Better =>
    comparator === 'ge' || comparator === 'gt' ? 'up' : comparator === 'le' || comparator === 'lt' ? 'down' : null;
  const [old, now] = [ofComparator(before), ofComparator(after)];
  if (old !== null && old === now) return old;
  if (direction === 'up' || direction === 'down') return direction;
  return old === null || now === null ? (old ?? now) : null;
}

/** How much a kind of period asks of one figure or state; kinds with the same number cannot be compared. */
const FIRMNESS: Readonly<Record<PeriodType, number>> = {
  'every-case': 5,
  maintained: 4,
  'every-year': 3,
  'each-year-event': 3,
  'average-annual': 2,
  cumulative: 2,
  'at-date': 1,
  'by-date': 1,
  direction: 0,
};

function ofPeriod(subject: Subject, before: TargetRecord, after: TargetRecord): Change[] {
  const [old, now] = [FIRMNESS[before.periodType], FIRMNESS[after.periodType]];
  const sides = both(before, after, ({ periodType }) => valued(periodType, periodPhrase(periodType)));
  return fieldChange(graded(now - old), subject, 'target.periodType', ...sides, 'period');
}

function ofFigure(subject: Subject, before: TargetRecord, after: TargetRecord, better: Better): Change[] {
  const [old, now] = [intervalOf(before), intervalOf(after)];
  const [was, is] = both(before, after, (target) =>
    target.value === null ? null : valued(figureValue(target), boundPhrase(target)),
  );
  if (!old || !now) return gainedOrLost(subject, 'target.value', 'value', was, is);
  if (isOtherUnit(before.unit, after.unit))
    return [changeOf('unit-redefined', subject, { field: 'unit', before: was, after: is })];
  if (!areComparable(before.periodType, after.periodType)) return [];
  const found = compareIntervals(old, now, better);
  if (found === 'same') return [];
  const kind = found === 'weaker' ? 'target-weakened' : found === 'stronger' ? 'target-strengthened' : 'target-changed';
  return [changeOf(kind, subject, { field: 'target.value', reason: reasonOf(before, after), before: was, after: is })];
}

/** 1.2万 a year and 6万 in all, or a rate of growth and a level, are not to be compared as figures. */
function areComparable(before: PeriodType, after: PeriodType): boolean {
  const [old, now] = [LEVELS.has(before), LEVELS.has(after)];
  return (
    before === after ||
    (old && now) ||
    (before === 'every-year' && after === 'average-annual') ||
    (before === 'average-annual' && after === 'every-year')
  );
}

const LEVELS: ReadonlySet<PeriodType> = new Set(['at-date', 'by-date', 'maintained', 'every-case', 'every-year']);

const figureValue = ({ comparator, value, upper, unit }: TargetRecord): string =>
  [comparator, value, upper, unit && unit.power !== 0 ? `e${unit.power}` : null, unit?.currency ?? unit?.measure]
    .filter((part) => part !== null && part !== undefined)
    .join(' ');

function reasonOf(before: TargetRecord, after: TargetRecord): Reason {
  if (before.upper !== null || after.upper !== null) return 'range';
  const alone = both(before, after, (target) => intervalOf({ ...target, comparator: 'eq' } as TargetRecord));
  const isSameFigure = alone[0] !== null && alone[1] !== null && compareIntervals(alone[0], alone[1], null) === 'same';
  return isSameFigure ? 'comparator' : 'value';
}

/** By when: sooner is more. For how long: more years are more, but the same sum over more years is less. */
function ofYears(subject: Subject, before: TargetRecord, after: TargetRecord): Change[] {
  const { periodType } = after;
  const sides = (key: 'from' | 'to'): readonly [Side | null, Side | null] =>
    both(before, after, (target) => plain(target[key]?.toString() ?? null));
  const lasts = ['every-year', 'each-year-event', 'every-case', 'maintained'].includes(periodType);
  const later = after.to - before.to;
  const to = fieldChange(
    graded(lasts ? later : -later),
    subject,
    'target.to',
    ...sides('to'),
    lasts ? 'years' : 'date',
  );
  if (before.from === null || after.from === null) return to;
  const shorter = after.from - before.from;
  const fromKind = lasts ? graded(-shorter) : periodType === 'cumulative' ? graded(shorter) : 'target-changed';
  return [...to, ...fieldChange(fromKind, subject, 'target.from', ...sides('from'), 'years')];
}

/** From `explore` to `ensure`. */
const BY_FIRMNESS = [...MODALITIES].reverse();

function ofModality({ subject, before, after }: GoalPair): Change[] {
  const firmer = BY_FIRMNESS.indexOf(after.modality) - BY_FIRMNESS.indexOf(before.modality);
  const sides = both(before, after, ({ modality }) => valued(modality, modalityPhrase(modality)));
  return fieldChange(graded(firmer), subject, 'modality', ...sides, 'modality');
}

function ofNature({ subject, before, after }: GoalPair): Change[] {
  const kind: ChangeKind =
    after.nature === 'binding'
      ? 'target-strengthened'
      : before.nature === 'binding'
        ? 'target-weakened'
        : 'nature-changed';
  const sides = both(before, after, ({ nature }) => valued(nature, naturePhrase(nature)));
  return fieldChange(kind, subject, 'nature', ...sides, 'nature');
}

function ofSteps({ subject, before, after }: GoalPair): Change[] {
  const baseline = both(before, after, (goal) =>
    plain(goal.baseline && `${goal.baseline.year}: ${goal.baseline.value}`),
  );
  const milestones = both(before, after, (goal) =>
    plain(goal.milestones.map(({ year, value }) => `${year}: ${value}`).join(', ') || null),
  );
  return [
    ...fieldChange('target-changed', subject, 'baseline', ...baseline, 'baseline'),
    ...fieldChange('target-changed', subject, 'milestones', ...milestones, 'milestones'),
  ];
}

/** Said where it was not, no longer said, or something else said. */
function gainedOrLost(
  subject: Subject,
  field: string,
  reason: Reason,
  before: Side | null,
  after: Side | null,
): Change[] {
  if (!before && after) return fieldChange('target-strengthened', subject, field, before, after, 'stated');
  if (before && !after) return fieldChange('target-weakened', subject, field, before, after, 'dropped');
  return fieldChange('target-changed', subject, field, before, after, reason);
}

const graded = (more: number): ChangeKind =>
  more > 0 ? 'target-strengthened' : more < 0 ? 'target-weakened' : 'target-changed';

const both = <T, R>(before: T, after: T, of: (one: T) => R): [R, R] => [of(before), of(after)];
