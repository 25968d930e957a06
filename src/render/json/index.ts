import type { Model } from '../../model/model.ts';
import { record } from '../../record/schema.ts';
import { textArtifact, type Artifact } from '../artifact.ts';
import { changesContract } from '../changes/json.ts';
import { jsonText } from '../json-text.ts';
import { jsonSchema } from './json-schema.ts';
import { toRecord } from './record.ts';
import { printTypes } from './type-printer.ts';

const TYPES_HEAD = '// Types of plan.json, made from the same source as plan.schema.json.\n\n';

/** `plan.json`, the JSON Schema that it keeps, and TypeScript types for those who read it. */
export function renderJson(model: Model, version: string): Artifact[] {
  const data = record.parse(toRecord(model, version));
  const schema = jsonSchema(record);
  return [
    textArtifact('plan.json', jsonText(data)),
    textArtifact('schema/plan.schema.json', jsonText(schema)),
    textArtifact('schema/plan.d.ts', `${TYPES_HEAD}${printTypes(schema)}`),
    ...changesContract(),
  ];
}
