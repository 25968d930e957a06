import { array, enum as oneOf, record, strictObject, string, type output } from 'zod';
import { GOAL_FIELDS, GOAL_KINDS, MODALITIES, NATURES, PERIOD_TYPES } from '../terms.ts';
import { assignment, date, fingerprint, id, lineRange, provenance, shapeOf, text, year } from './leaves.ts';

/** When and how much. At most one comparator, which is written as one would say it. */
const target = strictObject({
  period: oneOf(PERIOD_TYPES),
  below: text.optional(),
  'at most': text.optional(),
  exactly: text.optional(),
  'at least': text.optional(),
  'more than': text.optional(),
  about: text.optional(),
  between: text.optional(),
  from: year.optional(),
  to: year.optional(),
  state: text.optional(),
  direction: oneOf(['up', 'down']).optional(),
});

export type TargetDeclaration = output<typeof target>;

const goal = strictObject({
  kind: oneOf(GOAL_KINDS).optional(),
  modality: oneOf(MODALITIES).optional(),
  nature: oneOf(NATURES).optional(),
  indicator: id.optional(),
  target: target.optional(),
  owners: assignment.optional(),
  parent: id.optional(),
  aligns: array(text).optional(),
  projects: array(id).optional(),
  funding: array(text).optional(),
  /** Where a field is known otherwise than by default. */
  provenance: strictObject(shapeOf(GOAL_FIELDS, () => provenance.optional())).optional(),
});

export type GoalDeclaration = output<typeof goal>;

/** One finding in one block that somebody has looked at and lets stand. */
const waivers = array(strictObject({ code: text, block: id, about: text.optional(), reason: text }));

/** The front matter of a section, or of a chapter's introduction, in the original. */
export const sectionFrontMatter = strictObject({
  source: strictObject({ seed: id, lines: lineRange }).optional(),
  owners: assignment.optional(),
  targets: record(string(), goal).optional(),
  waivers: waivers.optional(),
});

export type SectionFrontMatter = output<typeof sectionFrontMatter>;

/**
 * Who reviewed a block, when, and which words: the fingerprint of the translation as it was then, since later ones are
 * nobody's yet.
 */
const review = strictObject({ reviewer: text, date, words: fingerprint });

/** A translation declares nothing of its own but its reviews, by block, and what is waived in it. */
export const translationFrontMatter = strictObject({
  reviews: record(string(), review).optional(),
  waivers: waivers.optional(),
});

export type TranslationFrontMatter = output<typeof translationFrontMatter>;
