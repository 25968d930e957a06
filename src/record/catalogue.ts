/** What goals and texts refer to: departments, indicators, terms, projects. */
import { enum as oneOf, literal, strictObject, string } from 'zod';
import { AGGREGATIONS, FREQUENCIES } from '../model/terms.ts';
import { formsInLanguages, inLanguages, maybe } from './leaves.ts';

export const owner = strictObject({
  id: string().describe('Id of the department, for ever.'),
  name: inLanguages('Its full name.'),
  short: inLanguages('Its short name.'),
}).meta({ id: 'Owner', description: 'A department.' });

export const indicator = strictObject({
  id: string().describe('Id of the indicator, for ever.'),
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
}).meta({ id: 'Indicator', description: 'What a figure measures.' });

export const term = strictObject({
  id: string().describe('Id of the term.'),
  preferred: inLanguages('The form in which it is to stand.'),
  admitted: formsInLanguages('Other forms in which it may stand.'),
  forbidden: formsInLanguages('Forms in which it may not stand.'),
  note: maybe('Why this rendering was chosen; null where that was no choice.'),
}).meta({ id: 'Term', description: 'A term of the glossary.' });

export const project = strictObject({
  id: string().describe('Id of the project, for ever.'),
  name: inLanguages('Its name.'),
}).meta({ id: 'Project', description: 'A project that the plan names.' });
