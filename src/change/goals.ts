/** What became of every goal. */
import { foldText } from '../model/fingerprint.ts';
import { phrase, type Lang, type Phrase } from '../source/lang.ts';
import { KIND_LABELS } from '../view/labels.ts';
import type { GoalRecord, PlanRecord, RetiredRecord } from '../record/schema.ts';
import { changeOf, fieldChange, plain, valued, wordChanges, type Subject } from './make.ts';
import { match } from './pairs.ts';
import { placeOf, type Records } from './places.ts';
import type { Change, ChangeKind, Side } from './schema.ts';
import { similarity } from '../model/similarity.ts';
import { successorsOf } from '../model/successors.ts';
import { targetChanges } from './targets.ts';
import { ownersSide, placeTitle, provenanceSide } from './words/catalogue.ts';

export function goalChanges(records: Records): Change[] {
  const { before, after } = records;
  const { added, removed, kept } = match<GoalRecord>(before.goals, after.goals);
  const retired = new Map(after.retired.map((goal) => [goal.id, goal]));
  const lost = removed.filter(({ id }) => !retired.has(id));
  const heirs = successorsOf(lost, added, before.plan.languages.original);
  const retiredBefore = new Set(before.retired.map(({ id }) => id));
  const expected = new Set([...heirs.values(), ...after.retired.flatMap(({ lifecycle }) => lifecycle.to)]);
  const fresh = added.filter(({ id }) => !expected.has(id) && !retiredBefore.has(id));
  return [
    ...kept.flatMap(([old, now]) => ofKept(old, now, records)),
    ...removed.flatMap((goal) => ofRemoved(goal, retired.get(goal.id), heirs.get(goal.id), records)),
    ...before.retired.flatMap((goal) => ofRetired(goal, records)),
    ...fresh.map((goal) => changeOf('goal-added', subjectOf(goal), { after: statementSide(goal) })),
  ];
}

export function subjectOf({ id, statement, section, chapter }: GoalRecord): Subject {
  return { subject: 'goal', id, title: statement, section, chapter };
}

const statementSide = ({ statement }: { readonly statement: Phrase }): Side => ({ value: null, words: statement });

function ofKept(old: GoalRecord, now: GoalRecord, records: Records): Change[] {
  if (isReused(old, now, records)) {
    return [changeOf('goal-id-reused', subjectOf(now), { before: statementSide(old), after: statementSide(now) })];
  }
  return edits(old, now, subjectOf(now), records);
}

function ofRemoved(
  goal: GoalRecord,
  entry: RetiredRecord | undefined,
  heir: string | undefined,
  records: Records,
): Change[] {
  const subject = subjectOf(goal);
  const before = statementSide(goal);
  const to = entry?.lifecycle.to ?? (heir === undefined ? [] : [heir]);
  const kind = entry ? FATES[entry.lifecycle.status] : heir === undefined ? 'goal-removed' : 'goal-id-changed';
  const decision = entry?.lifecycle.decision ? plain(decisionWords(entry.lifecycle.decision)) : null;
  // Of what lives on, what it said is said again there.
  const change = changeOf(kind, subject, { to, before: to.length > 0 ? null : before, after: decision });
  const isOne = kind === 'goal-id-changed' || kind === 'goal-renamed';
  const now = isOne ? records.after.goals.find(({ id }) => id === to[0]) : undefined;
  return now ? [change, ...edits(goal, now, subjectOf(now), records)] : [change];
}

const FATES: Readonly<Record<RetiredRecord['lifecycle']['status'], ChangeKind>> = {
  moved: 'goal-renamed',
  split: 'goal-split',
  merged: 'goal-merged',
  withdrawn: 'goal-withdrawn',
};

function decisionWords(decision: NonNullable<RetiredRecord['lifecycle']['decision']>): string {
  return [decision.title.zh ?? decision.title.en, decision.number].filter((part) => part !== null).join(' ');
}

/** An id that had left the plan must lead on for ever, and may not come back as another goal. */
function ofRetired({ id, statement }: RetiredRecord, { before, after }: Records): Change[] {
  const goal = after.goals.find((one) => one.id === id);
  const was = statementSide({ statement });
  if (goal) {
    const [old, now] = [statement, goal.statement].map((words) => words[before.plan.languages.original]);
    const isOther = old && now && similarity(old, now) < OTHER;
    const sides = { before: was, after: statementSide(goal) };
    return [changeOf(isOther ? 'goal-id-reused' : 'goal-restored', subjectOf(goal), sides)];
  }
  if (after.retired.some((one) => one.id === id)) return [];
  return [
    changeOf('goal-removed', { subject: 'goal', id, title: statement, section: null, chapter: null }, { before: was }),
  ];
}

/** Less than this in common, and it is another statement. */
const OTHER = 0.25;
/** Less than this, and it was not made from the old one. */
const UNRELATED = 0.1;

/**
 * Whether an id came to name another goal: its words are quite others and have nothing of the old ones, or the old ones
 * are still there, as another goal or as none, or it went elsewhere, or became another kind of thing.
 */
function isReused(old: GoalRecord, now: GoalRecord, { before, after, places }: Records): boolean {
  const lang = before.plan.languages.original;
  const [was, is] = [old.statement[lang] ?? '', now.statement[lang] ?? ''];
  if (foldText(was) === foldText(is)) return false;
  const knew = new Map(before.goals.map((goal) => [goal.id, goal.statement[lang]]));
  const tookOver = after.goals.some(
    (goal) => goal.id !== old.id && goal.statement[lang] === was && knew.get(goal.id) !== was,
  );
  if (tookOver) return true;
  const likeness = similarity(was, is);
  if (likeness >= OTHER || (old.indicator !== null && old.indicator === now.indicator)) return false;
  const isElsewhere = placeOf(old, places) !== placeOf(now, null);
  const isOther =
    old.kind !== now.kind || (old.indicator !== null && now.indicator !== null && old.indicator !== now.indicator);
  return isElsewhere || isOther || likeness < UNRELATED || stillStands(old, after, lang);
}

function stillStands({ spans }: GoalRecord, { blocks }: PlanRecord, lang: Lang): boolean {
  return spans
    .filter((span) => span.lang === lang)
    .every(({ block: id, quote }) => blocks.find((block) => block.id === id)?.text[lang]?.includes(quote));
}

function edits(old: GoalRecord, now: GoalRecord, subject: Subject, records: Records): Change[] {
  const { before, after } = records;
  const sides = <T>(of: (goal: GoalRecord, record: PlanRecord) => T): [T, T] => [of(old, before), of(now, after)];
  const kinds = { original: 'statement-reworded', translation: 'translation-changed', display: null } as const;
  return [
    ...moved(old, now, subject, records),
    ...targetChanges({ subject, before: old, after: now, indicators: after.indicators }),
    ...ofIndicator(old, now, subject, records),
    ...fieldChange('owner-changed', subject, 'owners', ...sides((goal, record) => ownersSide(goal.owners, record))),
    ...fieldChange('kind-changed', subject, 'kind', ...sides(({ kind }) => valued(kind, KIND_LABELS[kind]))),
    ...ofRelations(old, now, subject),
    ...wordChanges(subject, 'statement', kinds, [old.statement, now.statement], before.plan.languages.original),
    ...ofProvenance(old, now, subject),
  ];
}

function moved(old: GoalRecord, now: GoalRecord, subject: Subject, { before, after, places }: Records): Change[] {
  if (placeOf(old, places) === placeOf(now, null)) return [];
  const side = (goal: GoalRecord, record: PlanRecord): Side | null =>
    valued(goal.section ?? goal.chapter, placeTitle(goal, record));
  return [changeOf('goal-moved', subject, { field: 'section', before: side(old, before), after: side(now, after) })];
}

function ofIndicator(old: GoalRecord, now: GoalRecord, subject: Subject, { before, after }: Records): Change[] {
  const kind = old.indicator !== null && now.indicator !== null ? 'indicator-redefined' : 'relation-changed';
  const side = ({ indicator }: GoalRecord, { indicators }: PlanRecord): Side | null =>
    valued(indicator, indicators.find(({ id }) => id === indicator)?.name ?? phrase(() => indicator));
  return fieldChange(kind, subject, 'indicator', side(old, before), side(now, after));
}

function ofRelations(old: GoalRecord, now: GoalRecord, subject: Subject): Change[] {
  const list = (ids: readonly string[]): Side | null => plain(ids.join(', ') || null);
  return [
    ...fieldChange('relation-changed', subject, 'parent', plain(old.parent), plain(now.parent)),
    ...(['aligns', 'projects', 'funding'] as const).flatMap((field) =>
      fieldChange('relation-changed', subject, field, list(old[field]), list(now[field])),
    ),
  ];
}

type ProvenanceKey = keyof GoalRecord['provenance'];

/** Where the field itself changed, came or went, how it is known did too, and that is no further change. */
function ofProvenance(old: GoalRecord, now: GoalRecord, subject: Subject): Change[] {
  const keys = Object.keys(now.provenance) as ProvenanceKey[];
  return keys.flatMap((key) => {
    const [was, is] = [old.provenance[key], now.provenance[key]];
    if (!was || !is || fieldOf(old, key) !== fieldOf(now, key)) return [];
    return fieldChange('provenance-changed', subject, `provenance.${key}`, provenanceSide(was), provenanceSide(is));
  });
}

function fieldOf(goal: GoalRecord, key: ProvenanceKey): string {
  const value: unknown = { ...goal.target, ...goal }[key];
  return JSON.stringify(value) ?? '';
}
