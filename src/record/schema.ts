/**
 * The record: the one source of plan.json's JSON Schema (2020-12), its TypeScript types and its documentation.
 * Flat arrays joined by id, one shape a field, `null` where there is nothing; every key is described.
 */
import { array, strictObject, string, type output } from 'zod';
import { indicator, owner, project, term } from './catalogue.ts';
import { goal, retired } from './goal.ts';
import { plan } from './plan.ts';
import { block, chapter, section } from './text.ts';

/** Major.minor: a minor version only adds keys; a key that goes or changes its meaning makes a major one. */
export const SCHEMA_VERSION = '1.0';

export const record = strictObject({
  schemaVersion: string()
    .regex(/^\d+\.\d+$/)
    .describe('Version of this shape, major.minor: a minor one adds keys, a major one removes or redefines some.'),
  generator: strictObject({
    name: string().describe('The program that wrote this file.'),
    version: string().describe('Its version: Semantic Versioning 2.0.0.'),
  }).describe('What wrote this file.'),
  plan: plan.describe('What the plan is, where its text comes from, and on what terms.'),
  chapters: array(chapter).describe('The chapters, in order.'),
  sections: array(section).describe('The sections, in order.'),
  blocks: array(block).describe('Every heading, paragraph, list item, footnote and table, in order.'),
  goals: array(goal).describe('Every goal, in the order of the text.'),
  retired: array(retired).describe('Every goal that has left the plan, so that its id still leads somewhere.'),
  owners: array(owner).describe('The departments.'),
  indicators: array(indicator).describe('What the figures measure.'),
  terms: array(term).describe('The terms of the glossary.'),
  projects: array(project).describe('The projects that the plan names.'),
}).meta({ title: 'PlanRecord', description: 'plan.json: everything that planc knows of a plan.' });

export type PlanRecord = output<typeof record>;
export type GoalRecord = PlanRecord['goals'][number];
export type RetiredRecord = PlanRecord['retired'][number];
