import type { ZodType } from 'zod';
import type { Model } from '../../model/model.ts';
import { apiFile, departmentFile, goalFile, goalsFile, indexFile, sectionFile } from '../../record/api.ts';
import { textArtifact, type Artifact } from '../artifact.ts';
import { jsonText } from '../json-text.ts';
import { jsonSchema } from '../json/json-schema.ts';
import { toRecord } from '../json/record.ts';
import { printTypes } from '../json/type-printer.ts';
import { Api } from './files.ts';

/** Where the API stands in the publication; a change that breaks its readers gets a folder of its own. */
const ROOT = 'api/v1';

const TYPES_HEAD = '// Types of the files under api/v1/, made from the same source as api.schema.json.\n\n';

/** One file each for the index, the list of goals, every goal, department and section; with their schema and types. */
export function renderApi(model: Model, version: string): Artifact[] {
  const record = toRecord(model, version);
  const api = new Api(record);
  const file = <T>(path: string, schema: ZodType<T>, value: T): Artifact =>
    textArtifact(`${ROOT}/${path}.json`, jsonText(schema.parse(value)));
  const schema = jsonSchema(apiFile);
  return [
    file('index', indexFile, api.index()),
    file('goals', goalsFile, api.goals()),
    ...record.goals.map((goal) => file(`goals/${goal.id}`, goalFile, api.goal(goal))),
    ...record.retired.map((goal) => file(`goals/${goal.id}`, goalFile, api.retired(goal))),
    ...record.owners.map((owner) => file(`departments/${owner.id}`, departmentFile, api.department(owner))),
    ...record.sections.map((section) => file(`sections/${section.id}`, sectionFile, api.section(section))),
    textArtifact('schema/api.schema.json', jsonText(schema)),
    textArtifact('schema/api.d.ts', `${TYPES_HEAD}${printTypes(schema)}`),
  ];
}
