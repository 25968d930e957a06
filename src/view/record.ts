/** The record of a goal, field by field, in words: what its own page shows, with how each field came to be known. */
import type { Goal, Model, Target } from '../model/model.ts';
import type { ProvenanceRecord } from '../model/provenance.ts';
import type { GoalField } from '../model/terms.ts';
import { phrase, type Lang, type Phrase } from '../source/lang.ts';
import type { FieldView, Marked } from './edition.ts';
import { figureWords, printed } from './figures.ts';
import {
  COMPARATOR_LABELS,
  DIRECTION_LABELS,
  FIELD_LABELS,
  KIND_LABELS,
  MODALITY_LABELS,
  NATURE_LABELS,
} from './labels.ts';

interface Known {
  readonly provenance: ProvenanceRecord;
  readonly when: Phrase | null;
  readonly lead: Marked | null;
  readonly others: readonly Marked[];
}

/** The fields that a reader asks for; a goal that lacks one says so. */
export function viewRecord(goal: Goal, model: Model, known: Known): FieldView[] {
  const values = { ...valuesOf(goal, model, known), ...(goal.target && valuesOfTarget(goal.target, model, known)) };
  const fields = (Object.keys(FIELD_LABELS) as (keyof typeof FIELD_LABELS)[]).filter(
    (field) => values[field] !== undefined || ALWAYS.has(field),
  );
  return fields.map((field) => {
    const value = values[field] ?? null;
    return { field, label: FIELD_LABELS[field], value, provenance: value && (known.provenance[field] ?? 'editorial') };
  });
}

/** Fields whose absence is worth a line. */
const ALWAYS: ReadonlySet<GoalField> = new Set(['value', 'period', 'baseline', 'nature', 'owners', 'funding']);

type Values = Partial<Record<GoalField, Phrase>>;

function valuesOf(goal: Goal, model: Model, { lead, others }: Known): Values {
  const indicator = model.indicators.find(({ id }) => id === goal.indicator);
  const parent = model.goals.find(({ id }) => id === goal.parent);
  return {
    kind: KIND_LABELS[goal.kind],
    modality: MODALITY_LABELS[goal.modality],
    ...(goal.nature !== 'unstated' && { nature: NATURE_LABELS[goal.nature] }),
    ...(indicator && { indicator: indicator.name }),
    ...(lead && { owners: phrase((lang) => ownersWords(lead, others, lang)) }),
    ...(parent && { parent: parent.statement }),
    ...listed('aligns', goal.aligns),
    ...listed('projects', goal.projects),
    ...listed('funding', goal.funding),
  };
}

function listed(field: GoalField, items: readonly string[]): Values {
  return items.length === 0 ? {} : { [field]: phrase((lang) => items.join(lang === 'zh' ? '、' : ', ')) };
}

function valuesOfTarget(target: Target, { plan }: Model, { when }: Known): Values {
  const { figure, comparator, direction, state } = target;
  return {
    ...(figure && { value: phrase((lang) => figureWords(printed(figure), lang)) }),
    ...(figure && comparator && { comparator: COMPARATOR_LABELS[comparator] }),
    ...(when && { period: when }),
    ...(direction && { direction: DIRECTION_LABELS[direction] }),
    // The plan's words for a state are in its own language.
    ...(state !== null && { state: phrase((lang) => (lang === plan.original ? state : null)) }),
  };
}

function ownersWords(lead: Marked, others: readonly Marked[], lang: Lang): string | null {
  const name = lead.label[lang];
  if (name === null) return null;
  const rest = others.flatMap(({ label }) => label[lang] ?? []);
  if (rest.length === 0) return name;
  return lang === 'zh' ? `${name}（牵头），${rest.join('、')}` : `${name} (lead), ${rest.join(', ')}`;
}
