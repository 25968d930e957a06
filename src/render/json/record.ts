import { livesOnIn } from '../../model/lifecycle.ts';
import type {
  AdoptedLine,
  Amendment,
  Assignment,
  Block,
  Goal,
  Mark,
  Model,
  Plan,
  RetiredGoal,
  Section,
  Seed,
  Target,
} from '../../model/model.ts';
import { provenanceOf, yearsOf } from '../../model/provenance.ts';
import { translationState } from '../../model/translation.ts';
import type { Unit } from '../../model/terms.ts';
import { perLang, phrase, type Lang, type Phrase } from '../../source/lang.ts';
import { positionAt } from '../../source/source.ts';
import { unitWords } from '../../view/figures.ts';
import { shown } from '../../view/typography.ts';
import { SCHEMA_VERSION, type GoalRecord, type PlanRecord, type RetiredRecord } from '../../record/schema.ts';

/** The record of a plan, in the order of the schema's keys. */
export function toRecord(model: Model, version: string): PlanRecord {
  const sections = model.chapters.flatMap((chapter) => chapter.sections);
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'planc', version },
    plan: planRecord(model),
    chapters: model.chapters.map((chapter) => ({
      id: chapter.id,
      number: chapter.number,
      ...headingFields(chapter.introduction),
      blocks: blockIds(chapter.introduction),
      sections: chapter.sections.map(({ id }) => id),
    })),
    sections: sections.map((section) => ({
      id: section.id,
      chapter: section.chapter,
      number: section.number,
      ...headingFields(section),
      owners: section.owners.map(({ org, role, provenance }) => ({ org, role, provenance })),
      blocks: blockIds(section),
      source: section.source && { seed: section.source.seed, from: section.source.from, to: section.source.to },
    })),
    blocks: model.blocks.map((block) => blockRecord(block, model)),
    goals: goalRecords(model),
    retired: model.retired.map((goal) => retiredRecord(goal, model)),
    owners: model.owners.map(({ id, name, short }) => ({ id, name, short })),
    indicators: model.indicators.map(({ span: _, ...indicator }) => ({ ...indicator, provenance: 'editorial' })),
    terms: model.terms.map(({ id, preferred, admitted, forbidden, note }) => ({
      id,
      preferred,
      admitted: { zh: [...admitted.zh], en: [...admitted.en] },
      forbidden: { zh: [...forbidden.zh], en: [...forbidden.en] },
      note,
    })),
    projects: [],
  };
}

export function goalRecords(model: Model): GoalRecord[] {
  return model.goals.map((goal) => goalRecord(goal, model));
}

function planRecord({ plan, seeds, amendments }: Model): PlanRecord['plan'] {
  return {
    id: plan.id,
    version: plan.version,
    date: plan.date,
    edition: { status: plan.official ? 'official' : 'unofficial', note: plan.note },
    title: plan.title,
    jurisdiction: { name: plan.jurisdiction.name, code: plan.jurisdiction.code },
    period: { from: plan.period.from, to: plan.period.to, horizon: plan.period.horizon },
    languages: { original: plan.original, translations: [...plan.translations] },
    typography: plan.typography,
    licence: { text: plan.licence.text, data: plan.licence.data },
    sources: seeds.map(sourceRecord),
    amendments: amendments.map(amendmentRecord),
  };
}

function amendmentRecord(amendment: Amendment): PlanRecord['plan']['amendments'][number] {
  const { id, place, seed, line, old, decision, date } = amendment;
  return { id, place, seed, line, old, new: amendment.new, decision: { ...decision }, date };
}

function sourceRecord(seed: Seed): PlanRecord['plan']['sources'][number] {
  return {
    id: seed.id,
    file: seed.file,
    sha256: seed.sha256,
    lines: seed.text?.lines.length ?? null,
    except: [...seed.except],
    title: seed.title,
    publisher: seed.publisher,
    published: seed.published,
    index: seed.index,
    url: seed.url,
  };
}

function headingFields({ heading }: Section): Pick<PlanRecord['sections'][number], 'title' | 'provenance'> {
  return {
    title: phrase((lang) => textIn(heading, lang)),
    provenance: heading && !heading.original.editorial ? 'stated' : 'editorial',
  };
}

function blockIds({ heading, blocks }: Section): string[] {
  return [...(heading ? [heading] : []), ...blocks].map(({ id }) => id ?? '');
}

function blockRecord(block: Block, { plan, chapters, sources }: Model): PlanRecord['blocks'][number] {
  const { original } = block;
  const text = phrase((lang) => textIn(block, lang));
  const source = sources.get(original.file);
  return {
    id: block.id ?? '',
    chapter: block.chapter,
    section: chapters.some(({ id }) => id === block.section) ? null : block.section,
    kind: original.kind,
    topic: phrase((lang) => passageIn(block, lang)?.topic ?? null),
    text,
    display: phrase((lang) => displayIn(block, lang, plan)),
    provenance: original.editorial ? 'editorial' : 'stated',
    translations: perLang((lang) => (plan.translations.includes(lang) ? translationRecord(block, lang) : null)),
    amendments: [...new Set(block.amendments.map(({ amendment }) => amendment.id))],
    source: {
      file: original.file,
      line: source ? positionAt(source, original.span.start).line : 1,
      seed: block.seedLine?.seed ?? null,
      seedLine: block.seedLine?.line ?? null,
    },
  };
}

function translationRecord(block: Block, lang: Lang): PlanRecord['blocks'][number]['translations'][Lang] {
  const passage = block.translations[lang];
  return {
    status: passage ? (passage.status?.value === 'reviewed' ? 'reviewed' : 'draft') : 'missing',
    fresh: passage?.src ? translationState(block, lang) !== 'stale' : null,
  };
}

function goalRecord(goal: Goal, model: Model): GoalRecord {
  const { period, ...rest } = provenanceOf(goal);
  return {
    id: goal.id,
    kind: goal.kind,
    lifecycle: { status: 'active', to: [], decision: null, date: null },
    statement: goal.statement,
    chapter: goal.chapter,
    section: goal.section,
    spans: goal.marks.map((mark) => spanRecord(mark, model)),
    modality: goal.modality,
    nature: goal.nature,
    indicator: goal.indicator,
    baseline: null,
    unit: goal.target?.figure ? unitRecord(goal.target.figure.unit) : null,
    target: goal.target && targetRecord(goal.target, model),
    milestones: [],
    owners: goal.owners.map(({ org, role }: Assignment) => ({ org, role })),
    parent: goal.parent,
    aligns: [...goal.aligns],
    projects: [...goal.projects],
    funding: [...goal.funding],
    provenance: { ...rest, periodType: period },
  };
}

function retiredRecord({ id, statement, status, to, decision, date }: RetiredGoal, model: Model): RetiredRecord {
  return {
    id,
    statement,
    lifecycle: { status, to: to.map((goal) => goal.id), decision: decision && { ...decision }, date },
    current: [...livesOnIn(id, model)],
  };
}

function targetRecord(target: Target, { plan }: Model): NonNullable<GoalRecord['target']> {
  const { figure } = target;
  const fields = {
    periodType: target.periodType,
    comparator: target.comparator,
    value: figure?.value ?? null,
    upper: figure?.upper ?? null,
    unit: figure && unitRecord(figure.unit),
    ...yearsOf(target, plan),
    state: target.state,
    direction: target.direction,
  };
  // Which fields a period has room for is checked before anything is rendered (`target-shape`).
  return fields as NonNullable<GoalRecord['target']>;
}

function unitRecord(unit: Unit): NonNullable<GoalRecord['unit']> {
  const { measure, power, currency } = unit;
  return { measure, power, currency, printed: phrase((lang) => unitWords(unit, lang)) };
}

function spanRecord(mark: Mark, model: Model): GoalRecord['spans'][number] {
  const source = model.sources.get(mark.file);
  const from = source ? positionAt(source, mark.span.start) : { line: 1, column: 1 };
  const to = source ? positionAt(source, mark.span.end) : from;
  return {
    lang: mark.lang,
    block: mark.block ?? '',
    file: mark.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    quote: mark.quote,
    seed: seedPlace(mark, model),
  };
}

/** The words of a mark in the seed; `null` for a translation, and where an amendment changed them. */
function seedPlace(mark: Mark, model: Model): GoalRecord['spans'][number]['seed'] {
  const block = mark.lang === model.plan.original ? model.blocks.find(({ id }) => id === mark.block) : undefined;
  const seed = model.seeds.find(({ id }) => id === block?.seedLine?.seed);
  if (!block || !seed) return null;
  const before = block.original.text.slice(0, mark.start).split('\n');
  const line = block.lines[before.length - 1];
  const start = before.at(-1)?.length ?? 0;
  const place = line && unchangedPlace(line, start, start + mark.quote.length);
  return place ? { file: seed.file, line: line.line, ...place } : null;
}

/** The offsets in the seed's line of words that no amendment touched. */
function unchangedPlace(
  { origins }: AdoptedLine,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  if (!origins) return { start, end };
  const [first, last] = [origins[start] ?? null, origins[end - 1] ?? null];
  return first !== null && last !== null && last - first === end - 1 - start ? { start: first, end: last + 1 } : null;
}

function passageIn(block: Block | null, lang: keyof Phrase): Block['original'] | null {
  if (!block) return null;
  return block.original.lang === lang ? block.original : (block.translations[lang] ?? null);
}

const displayIn = (block: Block, lang: keyof Phrase, plan: Plan): string | null => {
  const passage = passageIn(block, lang);
  return passage && shown(passage, plan).display.text;
};

const textIn = (block: Block | null, lang: keyof Phrase): string | null => passageIn(block, lang)?.text ?? null;
