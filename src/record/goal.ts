import { array, enum as oneOf, int, strictObject, string } from 'zod';
import { shapeOf } from '../model/schema/leaves.ts';
import { GOAL_FIELDS, GOAL_KINDS, MODALITIES, NATURES } from '../model/terms.ts';
import { LANGS } from '../source/lang.ts';
import { decision, inLanguages, maybe, maybeDay, maybeProvenance, reference, references, roleOf } from './leaves.ts';
import { figureInYear, target, unit } from './target.ts';

const seedPlace = strictObject({
  file: string().describe('The source’s file, relative to the plan’s folder.'),
  line: int().describe('Line of the source, from 1.'),
  start: int().describe('First character in that line, from 0, in UTF-16 units.'),
  end: int().describe('After the last character in that line, from 0, in UTF-16 units.'),
}).meta({ id: 'SeedPlace', description: 'A stretch of a line of a source.' });

const span = strictObject({
  lang: oneOf(LANGS).describe('The language of the text: ISO 639-1.'),
  block: reference('the block'),
  file: string().describe('File relative to the plan’s folder.'),
  line: int().describe('Line of the first character, from 1.'),
  column: int().describe('Column of the first character, from 1, in UTF-16 units.'),
  endLine: int().describe('Line after the last character, from 1.'),
  endColumn: int().describe('Column after the last character, from 1, in UTF-16 units.'),
  quote: string().describe('The words.'),
  seed: seedPlace
    .nullable()
    .describe('The same words in the source; null for a translation, and where an amendment changed them.'),
}).meta({ id: 'Span', description: 'The words of a goal in one block of one language.' });

/** What can have become of a goal that has left the plan. */
export const LEFT = ['moved', 'split', 'merged', 'withdrawn'] as const;

/** The same shape for goals of the plan and for those that have left it. */
const lifecycleOf = <const S extends readonly [string, ...string[]]>(statuses: S) =>
  strictObject({
    status: oneOf(statuses).describe(
      'active: in the plan. moved: goes by another id. split: became several. merged: became part of another. withdrawn: given up by a decision.',
    ),
    to: references('the goals that it became, which may themselves have left the plan'),
    decision: decision.nullable().describe('The decision that withdrew it; null in any other case.'),
    date: maybeDay('Since when; null where that is not said.'),
  });

/** In the record the kind of period is called `periodType`, as in the target. */
export const PROVENANCE_KEYS = GOAL_FIELDS.map((field) => (field === 'period' ? 'periodType' : field));

const owner = strictObject({ org: reference('the department'), role: roleOf('Its part in the goal.') });

export const goal = strictObject({
  id: string().describe('Id of the goal, for ever.'),
  kind: oneOf(GOAL_KINDS).describe(
    'indicator: a figure or direction; deliverable: something built or opened; designation: a title won or kept; policy: an action; project: a named project.',
  ),
  lifecycle: lifecycleOf(['active']).describe('Always active: what became of other goals stands in `retired`.'),
  statement: inLanguages('The words that make the promise; `…` where something lies between.'),
  chapter: reference('its chapter'),
  section: maybe('Id of its section; null in a chapter’s introduction.'),
  spans: array(span).describe('Where the words stand, in every language.'),
  modality: oneOf(MODALITIES).describe(
    'How firmly it is promised: ensure 确保, do (plain), strive 力争, encourage 鼓励, explore 探索.',
  ),
  nature: oneOf(NATURES).describe('约束性 binding, 预期性 expected; unstated where the text does not say.'),
  indicator: maybe('Id of the indicator that measures it; null where none does.'),
  baseline: figureInYear.nullable().describe('Where it started from; null where the text does not say.'),
  unit: unit.nullable().describe('The unit of baseline, target and milestones; null without a figure.'),
  target: target.nullable().describe('What is to be reached; null where the text states no target.'),
  milestones: array(figureInYear).describe('Steps on the way; empty where the text states none.'),
  owners: array(owner).describe('The departments that answer for it; empty where none is known.'),
  parent: maybe('Id of the goal that it is part of; null where there is none.'),
  aligns: array(string()).describe('Goals of other plans that it serves, as the editors name them.'),
  projects: references('the projects that carry it out'),
  funding: array(string()).describe('Where the money comes from, in the editors’ words.'),
  provenance: strictObject(
    shapeOf(PROVENANCE_KEYS, (field) => maybeProvenance(`Of \`${field}\`; null where it has no value.`)),
  ).describe('How each field is known. stated: the text says so; implied: it follows; editorial: the editors’ own.'),
}).meta({ id: 'Goal', description: 'A goal of the plan.' });

export const retired = strictObject({
  id: string().describe('Id of the goal, which is never given to another.'),
  statement: inLanguages('What it said when it was last published.'),
  lifecycle: lifecycleOf(LEFT).describe('What became of it.'),
  current: references('the goals of the plan in which it lives on, through every step; empty where it was withdrawn'),
}).meta({ id: 'RetiredGoal', description: 'A goal that has left the plan.' });
