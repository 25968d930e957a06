/**
 * The record: the one source of plan.json's JSON Schema (2020-12), its TypeScript types and its documentation.
 * Flat arrays joined by id, one shape a field, `null` where there is nothing; every key is described.
 */
import {
  array,
  boolean,
  enum as oneOf,
  int,
  literal,
  strictObject,
  string,
  union,
  type output,
  type ZodType,
} from 'zod';
import {
  AGGREGATIONS,
  COMPARATORS,
  FREQUENCIES,
  GOAL_FIELDS,
  GOAL_KINDS,
  MODALITIES,
  NATURES,
  PERIOD_TYPES,
  PROVENANCES,
  TYPOGRAPHIES,
  type PeriodType,
} from '../../model/terms.ts';
import { shapeOf } from '../../model/schema/leaves.ts';
import { LANGS } from '../../source/lang.ts';

export const SCHEMA_VERSION = '0.1.0';

const words = (what: string): ZodType<string | null> => string().nullable().describe(what);

/** The same words in every language that planc knows. */
const inLanguages = (what: string) =>
  strictObject({
    zh: words('In Chinese; null where the plan does not have it.'),
    en: words('In English; null where the plan does not have it.'),
  }).describe(what);

const reference = (what: string) => string().describe(`Id of ${what}.`);
const references = (what: string) => array(string()).describe(`Ids of ${what}, in order.`);
const provenance = oneOf(PROVENANCES);
const year = int().describe('A calendar year.');

const seedPlace = strictObject({
  file: string().describe('The source’s file.'),
  line: int().describe('Line of the source, from 1.'),
  start: int().describe('First character in that line, from 0, in UTF-16 units.'),
  end: int().describe('After the last character in that line, from 0, in UTF-16 units.'),
}).nullable();

const source = strictObject({
  id: string().describe('Id of the source.'),
  file: string().describe('Its file, relative to the plan’s folder.'),
  sha256: string().describe('SHA-256 of its bytes, in lower-case hexadecimal.'),
  lines: int().nullable().describe('How many lines it has; null where it could not be read.'),
  except: array(int()).describe('Lines, from 1, that are no part of the plan.'),
  title: inLanguages('Its title.'),
  publisher: inLanguages('Who published it.'),
  published: string().nullable().describe('When it was published: ISO 8601 date.'),
  index: string().nullable().describe('The publisher’s index number.'),
  url: string().nullable().describe('Where it was published.'),
});

const plan = strictObject({
  id: string().describe('Id of the plan, for ever.'),
  version: string().describe('Version of this edition’s data: Semantic Versioning 2.0.0.'),
  date: string().describe('Date of this edition: ISO 8601.'),
  edition: strictObject({
    status: oneOf(['official', 'unofficial']).describe(
      'Whether the body that adopted the plan publishes this edition.',
    ),
    note: inLanguages('What this edition is.'),
  }).describe('Who made this edition.'),
  title: inLanguages('Title of this edition.'),
  jurisdiction: strictObject({
    name: inLanguages('Name of the place that the plan is for.'),
    code: string().nullable().describe('Its administrative division code (GB/T 2260).'),
  }).describe('The place that the plan is for.'),
  period: strictObject({
    from: year.describe('First year of the plan.'),
    to: year.describe('Last year of the plan.'),
    horizon: int().nullable().describe('Year to which its long-range objectives look.'),
  }).describe('The years that the plan covers.'),
  languages: strictObject({
    original: oneOf(LANGS).describe('The language that prevails.'),
    translations: array(oneOf(LANGS)).describe('The languages of its translations.'),
  }).describe('The languages of this edition.'),
  typography: oneOf(TYPOGRAPHIES).describe(
    'source: `display` is `text`; gb: in `display` the punctuation of Chinese text is full-width, by GB/T 15834.',
  ),
  licence: strictObject({
    text: words('On what terms the plan’s text may be used.'),
    data: words('On what terms this data may be used: SPDX identifier.'),
  }).describe('Licences.'),
  sources: array(source).describe('The texts that the plan was taken from.'),
  amendments: array(
    strictObject({
      id: string().describe('Id of the amendment.'),
      date: string().describe('Date of the decision: ISO 8601.'),
      decision: string().describe('The decision that amends the plan.'),
    }),
  ).describe('Recorded decisions that changed the adopted text; empty where there are none.'),
});

const chapter = strictObject({
  id: string().describe('Id of the chapter.'),
  number: int().describe('Its number, from 1.'),
  title: inLanguages('Its title.'),
  provenance: provenance.describe('editorial: the title was added by the editors.'),
  blocks: references('the blocks of its title and introduction'),
  sections: references('its sections'),
});

const section = strictObject({
  id: string().describe('Id of the section.'),
  chapter: reference('its chapter'),
  number: int().describe('Its number within the chapter, from 1.'),
  title: inLanguages('Its title.'),
  provenance: provenance.describe('editorial: the title was added by the editors.'),
  owners: array(
    strictObject({
      org: reference('the department'),
      role: oneOf(['lead', 'co', 'support']).describe('Its part: it leads, leads with others, or supports.'),
      provenance: provenance.describe('How the assignment is known.'),
    }),
  ).describe('The departments that answer for the section.'),
  blocks: references('its blocks, its title first'),
  source: strictObject({
    seed: reference('the source'),
    from: int().describe('First line of the source, from 1.'),
    to: int().describe('Last line of the source, included.'),
  })
    .nullable()
    .describe('The lines of the source that it holds; null where it was taken from none.'),
});

const block = strictObject({
  id: string().describe('Id of the block, for ever.'),
  chapter: reference('its chapter'),
  section: string().nullable().describe('Id of its section; null in a chapter’s title and introduction.'),
  kind: oneOf(['heading', 'paragraph', 'item', 'footnote', 'table']).describe('What it is.'),
  topic: inLanguages('The run-in heading with which it opens.'),
  text: inLanguages(
    'Its words as the source has them, without markup; cells of a table are divided by tabs, rows by line feeds.',
  ),
  display: inLanguages('Its words with the declared typography; as long as `text`, character for character.'),
  provenance: provenance.describe('editorial: added by the editors, not in the plan’s own text.'),
  translations: array(
    strictObject({
      lang: oneOf(LANGS).describe('The language of the translation.'),
      status: oneOf(['reviewed', 'draft', 'missing']).describe('How far it has come.'),
      fresh: boolean().nullable().describe('false: made from another wording of the original; null: not known.'),
    }),
  ).describe('One entry for each translation of the plan.'),
  source: strictObject({
    file: string().describe('The file of the original, relative to the plan’s folder.'),
    line: int().describe('Its line in that file, from 1.'),
    seed: string().nullable().describe('Id of the source that it was taken from.'),
    seedLine: int().nullable().describe('Its first line in that source, from 1.'),
  }).describe('Where it stands.'),
});

const unit = strictObject({
  measure: string().describe(
    'What is measured: percent, money, person …; for things counted, the counting word as printed.',
  ),
  power: int().describe('Power of ten that the printed word adds: 4 for 万, 8 for 亿, 6 for million.'),
  currency: string().nullable().describe('ISO 4217 code, where money is measured.'),
  printed: inLanguages('The unit as the text prints it.'),
}).describe('A unit.');

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
  return strictObject({
    periodType: literal(periodType).describe(PERIOD_TEXTS[periodType]),
    comparator: (isDirection ? literal(null) : oneOf(COMPARATORS).nullable()).describe(
      'lt below, le at most, eq exactly, ge at least, gt more than, approx about, between value and upper.',
    ),
    value: (isDirection ? literal(null) : string().nullable()).describe(
      'The figure as printed, as a decimal string; times ten to the power of the unit. null where the text gives none.',
    ),
    upper: (isDirection ? literal(null) : string().nullable()).describe('The upper bound, for `between` alone.'),
    unit: (isDirection ? literal(null) : unit.nullable()).describe('The unit of the figure.'),
    from: int().nullable().describe('First year; null for a level at a date.'),
    to: year.describe('Last year, or the year by which it holds.'),
    state: (hasState ? string().nullable() : literal(null)).describe(
      'The state to be kept or reached, in the words of the original.',
    ),
    direction: (isDirection ? oneOf(['up', 'down']).nullable() : literal(null)).describe('Where the figure is to go.'),
  });
};

const target = union(PERIOD_TYPES.map(targetOf));

/** In the record the kind of period is called `periodType`, as in the target. */
export const PROVENANCE_KEYS = GOAL_FIELDS.map((field) => (field === 'period' ? 'periodType' : field));

const span = strictObject({
  lang: oneOf(LANGS).describe('The language of the text.'),
  block: reference('the block'),
  file: string().describe('File relative to the plan’s folder.'),
  line: int().describe('Line of the first character, from 1.'),
  column: int().describe('Column of the first character, from 1, in UTF-16 units.'),
  endLine: int().describe('Line after the last character, from 1.'),
  endColumn: int().describe('Column after the last character, from 1, in UTF-16 units.'),
  quote: string().describe('The words.'),
  seed: seedPlace.describe('The same words in the source; null for a translation.'),
});

const decision = strictObject({
  title: inLanguages('What it is called.'),
  number: string().nullable().describe('Its document number.'),
  authority: inLanguages('Who took it.'),
  url: string().nullable().describe('Where it can be read.'),
});

/** The same shape for goals of the plan and for those that have left it. */
const lifecycle = <const S extends readonly [string, ...string[]]>(statuses: S) =>
  strictObject({
    status: oneOf(statuses).describe('active: in the plan; moved, split, merged, withdrawn: what became of it.'),
    to: references('the goals that it became, which may themselves have left the plan'),
    decision: decision.nullable().describe('The decision that withdrew it.'),
    date: string().nullable().describe('Since when: ISO 8601 date.'),
  });

const retired = strictObject({
  id: string().describe('Id of the goal, which is never given to another.'),
  statement: inLanguages('What it said when it was last published.'),
  lifecycle: lifecycle(['moved', 'split', 'merged', 'withdrawn']).describe('What became of it.'),
  current: references('the goals of the plan in which it lives on, through every step; empty where it was withdrawn'),
});

const goal = strictObject({
  id: string().describe('Id of the goal, for ever.'),
  kind: oneOf(GOAL_KINDS).describe(
    'indicator: a figure or direction; deliverable: something built or opened; designation: a title won or kept; policy: an action; project: a named project.',
  ),
  lifecycle: lifecycle(['active']).describe('Always active: what became of other goals stands in `retired`.'),
  statement: inLanguages('The words that make the promise; `…` where something lies between.'),
  chapter: reference('its chapter'),
  section: string().nullable().describe('Id of its section; null in a chapter’s introduction.'),
  spans: array(span).describe('Where the words stand, in every language.'),
  modality: oneOf(MODALITIES).describe('How firmly it is promised: 确保, plain, 力争, 鼓励, 探索.'),
  nature: oneOf(NATURES).describe('约束性 binding, 预期性 expected; unstated where the text does not say.'),
  indicator: string().nullable().describe('Id of the indicator that measures it.'),
  baseline: strictObject({ value: string().describe('As printed.'), year: year.describe('Its year.') })
    .nullable()
    .describe('Where it started from; null where the text does not say.'),
  unit: unit.nullable().describe('The unit of baseline, target and milestones.'),
  target: target.nullable().describe('What is to be reached; null where the text states no target.'),
  milestones: array(
    strictObject({ value: string().describe('As printed.'), year: year.describe('Its year.') }),
  ).describe('Steps on the way.'),
  owners: array(
    strictObject({
      org: reference('the department'),
      role: oneOf(['lead', 'co', 'support']).describe('Its part: it leads, leads with others, or supports.'),
    }),
  ).describe('The departments that answer for it.'),
  parent: string().nullable().describe('Id of the goal that it is part of.'),
  aligns: array(string()).describe('Goals of other plans that it serves.'),
  projects: array(string()).describe('Ids of the projects that carry it out.'),
  funding: array(string()).describe('Where the money comes from.'),
  provenance: strictObject(
    shapeOf(PROVENANCE_KEYS, (field) => provenance.nullable().describe(`Of ${field}; null where it has no value.`)),
  ).describe('How each field is known. stated: the text says so; implied: it follows; editorial: the editors’ own.'),
});

const owner = strictObject({
  id: string().describe('Id of the department.'),
  name: inLanguages('Its full name.'),
  short: inLanguages('Its short name.'),
});

const indicator = strictObject({
  id: string().describe('Id of the indicator.'),
  name: inLanguages('Its name.'),
  definition: inLanguages('What it measures.'),
  numerator: inLanguages('Of a share or rate: what is counted.'),
  denominator: inLanguages('Of a share or rate: what it is counted against.'),
  unit: inLanguages('Its unit.'),
  direction: oneOf(['up', 'down', 'none']).describe('Which way is better.'),
  aggregation: oneOf(AGGREGATIONS).describe('How districts’ figures make a city’s: sum, weighted mean, or neither.'),
  frequency: oneOf(FREQUENCIES).describe('How often the figure is published.'),
  published: inLanguages('Where the figure would be published.'),
  provenance: literal('editorial').describe('All of this is the editors’ own.'),
});

const formsInLanguages = (what: string) =>
  strictObject({ zh: array(string()).describe('In Chinese.'), en: array(string()).describe('In English.') }).describe(
    what,
  );

const term = strictObject({
  id: string().describe('Id of the term.'),
  preferred: inLanguages('The form in which it is to stand.'),
  admitted: formsInLanguages('Other forms in which it may stand.'),
  forbidden: formsInLanguages('Forms in which it may not stand.'),
  note: string().nullable().describe('Why this rendering was chosen, where that was a choice.'),
});

const named = (what: string) =>
  array(strictObject({ id: string().describe('Id.'), name: inLanguages('Name.') })).describe(what);

export const record = strictObject({
  schemaVersion: string().describe('Version of this shape: Semantic Versioning 2.0.0.'),
  generator: strictObject({
    name: string().describe('The program that wrote this file.'),
    version: string().describe('Its version.'),
  }).describe('What wrote this file.'),
  plan: plan.describe('The plan as a whole.'),
  chapters: array(chapter).describe('The chapters, in order.'),
  sections: array(section).describe('The sections, in order.'),
  blocks: array(block).describe('Every heading, paragraph, list item, footnote and table, in order.'),
  goals: array(goal).describe('Every goal, in the order of the text.'),
  retired: array(retired).describe('Every goal that has left the plan, so that its id still leads somewhere.'),
  owners: array(owner).describe('The departments.'),
  indicators: array(indicator).describe('What the figures measure.'),
  terms: array(term).describe('The terms of the glossary.'),
  projects: named('The projects that the plan names.'),
});

export type PlanRecord = output<typeof record>;
export type GoalRecord = PlanRecord['goals'][number];
export type RetiredRecord = PlanRecord['retired'][number];
