/** The files of the static API under `api/v1/`: parts of the record, each whole in itself. */
import { array, enum as oneOf, int, strictObject, string, union, type output } from 'zod';
import { indicator, owner } from './catalogue.ts';
import { goal, LEFT, retired } from './goal.ts';
import { day, inLanguages, maybe, roleOf } from './leaves.ts';
import { block, section } from './text.ts';

const head = {
  schemaVersion: string()
    .regex(/^\d+\.\d+$/)
    .describe('Version of the record’s shape, as in plan.json.'),
  plan: strictObject({
    id: string().describe('Id of the plan, for ever.'),
    version: string().describe('Version of this edition’s data: Semantic Versioning 2.0.0.'),
    date: day('Date of this edition, not of the plan.'),
  })
    .meta({ id: 'ApiPlan', description: 'Which edition of which plan a file belongs to.' })
    .describe('Which edition of which plan this is.'),
};

const href = (what: string) => string().describe(`Address of ${what}, relative to \`api/v1/\`.`);

const title = strictObject({ id: string().describe('Id.'), title: inLanguages('Title.') }).meta({
  id: 'Titled',
  description: 'A chapter or section by name.',
});

/** What stands in lists: what a goal says, and how each field is known, without the places of its words. */
const goalEntry = goal
  .pick({
    id: true,
    kind: true,
    statement: true,
    chapter: true,
    section: true,
    modality: true,
    nature: true,
    indicator: true,
    target: true,
    owners: true,
    parent: true,
    provenance: true,
  })
  .extend({ href: href('the goal’s own file') })
  .meta({ id: 'GoalEntry', description: 'A goal in a list; its own file has the whole record.' });

export const indexFile = strictObject({
  ...head,
  title: inLanguages('Title of this edition.'),
  goals: href('the list of goals'),
  departments: array(
    strictObject({
      id: string().describe('Id of the department.'),
      name: inLanguages('Its full name.'),
      href: href('its file'),
    }),
  ).describe('The departments.'),
  chapters: array(
    strictObject({
      id: string().describe('Id of the chapter.'),
      number: int().describe('Its number, from 1.'),
      title: inLanguages('Its title.'),
      sections: array(
        strictObject({
          id: string().describe('Id of the section.'),
          number: int().describe('Its number within the chapter, from 1.'),
          title: inLanguages('Its title.'),
          href: href('its file'),
        }),
      ).describe('Its sections, in order.'),
    }),
  ).describe('The chapters, in order.'),
  counts: strictObject({
    goals: int().describe('How many goals are in the plan.'),
    retired: int().describe('How many goals have left it.'),
    departments: int().describe('How many departments there are.'),
    sections: int().describe('How many sections there are.'),
  }).describe('How many files of each kind there are.'),
}).meta({ id: 'IndexFile', description: '`index.json`: what there is, and where.' });

export const goalsFile = strictObject({
  ...head,
  goals: array(goalEntry).describe('Every goal, in the order of the text.'),
  retired: array(
    strictObject({
      id: string().describe('Id of the goal.'),
      status: oneOf(LEFT).describe('What became of it.'),
      current: array(string()).describe('Ids of the goals of the plan in which it lives on; empty where in none.'),
      href: href('its file'),
    }),
  ).describe('Every goal that has left the plan.'),
}).meta({ id: 'GoalsFile', description: '`goals.json`: the list of goals.' });

export const goalFile = strictObject({
  ...head,
  id: string().describe('Id of the goal, which the file’s name has, too.'),
  goal: goal.nullable().describe('The whole record; null for a goal that has left the plan.'),
  retired: retired.nullable().describe('What became of it; null for a goal that is in the plan.'),
  chapter: title.nullable().describe('Its chapter; null for a goal that has left the plan.'),
  section: title.nullable().describe('Its section; null in a chapter’s introduction.'),
  blocks: array(block).describe('The blocks in which its words stand.'),
  departments: array(owner).describe('The departments that answer for it, by name.'),
  indicator: indicator.nullable().describe('The indicator that measures it; null where none does.'),
}).meta({ id: 'GoalFile', description: '`goals/ID.json`: a goal with all that it refers to.' });

export const departmentFile = strictObject({
  ...head,
  department: owner.describe('The department.'),
  goals: array(
    strictObject({ role: roleOf('The department’s part in it.'), goal: goalEntry.describe('The goal.') }),
  ).describe('The goals that it answers for, in the order of the text.'),
}).meta({ id: 'DepartmentFile', description: '`departments/ID.json`: a department with its goals.' });

export const sectionFile = strictObject({
  ...head,
  section: section.describe('The section.'),
  chapter: title.describe('Its chapter.'),
  previous: maybe('Id of the section before it; null for the first.'),
  next: maybe('Id of the section after it; null for the last.'),
  blocks: array(block).describe('Its blocks, in order, its title first.'),
  goals: array(goalEntry).describe('The goals that it declares, in the order of the text.'),
}).meta({ id: 'SectionFile', description: '`sections/ID.json`: a section with its text and goals.' });

/** Any file of the API. */
export const apiFile = union([indexFile, goalsFile, goalFile, departmentFile, sectionFile]).meta({
  title: 'ApiFile',
  description: 'A file of the static API under `api/v1/`.',
});

export type IndexFile = output<typeof indexFile>;
export type GoalsFile = output<typeof goalsFile>;
export type GoalFile = output<typeof goalFile>;
export type DepartmentFile = output<typeof departmentFile>;
export type SectionFile = output<typeof sectionFile>;
export type GoalEntry = output<typeof goalEntry>;
