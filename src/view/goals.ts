import { statement } from '../model/goals.ts';
import type { Goal, Mark, Model, Plan, Target } from '../model/model.ts';
import { provenanceOf, type ProvenanceRecord, yearsOf } from '../model/provenance.ts';
import { fill } from '../problem/declare.ts';
import { phrase, type Lang } from '../source/lang.ts';
import type { GoalView, Marked, MeasureView, TargetView } from './edition.ts';
import { boundAlone, boundWords, figureWords, printed } from './figures.ts';
import { DIRECTION_LABELS, KIND_LABELS, MODALITY_LABELS, PERIOD_LABELS } from './labels.ts';
import { viewRecord } from './record.ts';
import { shown } from './typography.ts';

/** A goal in words. */
export function viewGoal(goal: Goal, model: Model): GoalView {
  const provenance = provenanceOf(goal);
  const target = goal.target && viewTarget(goal.target, model.plan, provenance);
  const owners = viewOwners(goal, model);
  return {
    id: goal.id,
    chapter: goal.chapter,
    section: goal.section,
    blocks: blocksOf(goal, model),
    statement: phrase((lang) => statement(goal.marks, lang, (mark) => shownWords(mark, model))),
    kind: { key: goal.kind, label: KIND_LABELS[goal.kind], provenance: provenance.kind ?? 'editorial' },
    modality: {
      key: goal.modality,
      label: MODALITY_LABELS[goal.modality],
      provenance: provenance.modality ?? 'stated',
    },
    target,
    lead: owners.lead,
    others: owners.others,
    record: viewRecord(goal, model, { provenance, when: target?.when ?? null, ...owners }),
  };
}

/** The words of a mark as its block shows them. */
function shownWords({ lang, block: id, quote, start, end }: Mark, { blocks, plan }: Model): string {
  if (plan.typography === 'source' || lang !== 'zh' || !/[!-/:-@[\]]/.test(quote)) return quote;
  const block = blocks.find((one) => one.id === id);
  const passage = plan.original === lang ? block?.original : block?.translations[lang];
  return passage ? shown(passage, plan).display.text.slice(start, end) : quote;
}

function blocksOf(goal: Goal, { plan }: Model): string[] {
  const inOriginal = goal.marks.filter(({ lang }) => lang === plan.original);
  return [...new Set(inOriginal.flatMap(({ block }) => (block === null ? [] : [block])))];
}

function viewOwners(
  goal: Goal,
  { owners }: Model,
): { readonly lead: Marked | null; readonly others: readonly Marked[] } {
  const viewed = goal.owners.flatMap(({ org, role, provenance }) => {
    const owner = owners.find(({ id }) => id === org);
    return owner ? [{ role, owner: { key: owner.id, label: owner.short, provenance } }] : [];
  });
  return {
    lead: viewed.find(({ role }) => role === 'lead')?.owner ?? null,
    others: viewed.filter(({ role }) => role !== 'lead').map(({ owner }) => owner),
  };
}

function viewTarget(target: Target, plan: Plan, provenance: ProvenanceRecord): TargetView {
  return {
    words: phrase((lang) => joined([boundOrState(target, lang), whenWords(target, plan, lang)], lang)),
    figure: phrase((lang) => target.figure && figureWords(printed(target.figure), lang)),
    bound: phrase((lang) => target.figure && target.comparator && boundAlone(target.comparator, lang)),
    when: phrase((lang) => whenWords(target, plan, lang)),
    provenance: provenance.value ?? provenance.period ?? 'editorial',
    measure: measureOf(target, plan),
  };
}

function measureOf(target: Target, plan: Plan): MeasureView {
  const { periodType, comparator, figure, direction } = target;
  return {
    periodType,
    comparator,
    value: figure && figure.value,
    upper: figure && figure.upper,
    unit: figure && figure.unit.measure,
    power: figure?.unit.power ?? 0,
    ...yearsOf(target, plan),
    direction,
  };
}

/** What is to be reached: a figure with its bound, else a direction, else the state in the plan's own words. */
function boundOrState(target: Target, lang: Lang): string | null {
  if (target.figure && target.comparator) return boundWords(printed(target.figure), target.comparator, lang);
  if (target.direction) return DIRECTION_LABELS[target.direction][lang];
  // The plan's words for a state are in its own language; a translation has them in the statement.
  return lang === 'zh' ? target.state : null;
}

function whenWords(target: Target, plan: Plan, lang: Lang): string {
  const { from, to } = yearsOf(target, plan);
  const dash = lang === 'zh' ? '—' : '–';
  const years = from === null || from === to ? String(to) : `${from}${dash}${to}`;
  return fill(PERIOD_LABELS[target.periodType][lang], { years, year: to });
}

function joined(parts: readonly (string | null)[], lang: Lang): string {
  return parts.filter((part) => part !== null).join(lang === 'zh' ? '，' : ', ');
}
