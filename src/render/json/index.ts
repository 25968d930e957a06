import { toJSONSchema } from 'zod';
import type { Model } from '../../model/model.ts';
import { record } from '../../record/schema.ts';
import { textArtifact, type Artifact } from '../artifact.ts';
import { jsonText } from '../json-text.ts';
import { toRecord } from './record.ts';
import { printTypes, type JsonSchema } from './type-printer.ts';

/** `plan.json`, the JSON Schema that it keeps, and TypeScript types for those who read it. */
export function renderJson(model: Model, version: string): Artifact[] {
  const data = record.parse(toRecord(model, version));
  const schema = planSchema();
  return [
    textArtifact('plan.json', jsonText(data)),
    textArtifact('schema/plan.schema.json', jsonText(schema)),
    textArtifact('schema/plan.d.ts', `${TYPES_HEAD}${printTypes(schema)}`),
  ];
}

const TYPES_HEAD = '// Types of plan.json, made from the same source as plan.schema.json.\n\n';

/** JSON Schema 2020-12 of the record. */
export function planSchema(): JsonSchema {
  return toJSONSchema(record, { target: 'draft-2020-12' }) as JsonSchema;
}
