import { toJSONSchema } from 'zod';
import type { Model } from '../../model/model.ts';
import { textArtifact, type Artifact } from '../artifact.ts';
import { toRecord } from './record.ts';
import { record } from './schema.ts';
import { printTypes, type JsonSchema } from './type-printer.ts';

/** `plan.json`, the JSON Schema that it keeps, and TypeScript types for those who read it. */
export function renderJson(model: Model, version: string): Artifact[] {
  const data = record.parse(toRecord(model, version));
  return [
    textArtifact('plan.json', toText(data)),
    textArtifact('schema/plan.schema.json', toText(planSchema())),
    textArtifact('schema/plan.d.ts', planTypes()),
  ];
}

/** JSON Schema 2020-12 of the record. */
export function planSchema(): JsonSchema {
  const schema = toJSONSchema(record, { target: 'draft-2020-12' });
  return { ...schema, title: 'planc plan record' } as JsonSchema;
}

function planTypes(): string {
  const types = printTypes(planSchema(), {
    chapters: 'Chapter',
    sections: 'Section',
    blocks: 'Block',
    goals: 'Goal',
    retired: 'RetiredGoal',
    owners: 'Owner',
  });
  return `// Types of plan.json, made from the same source as plan.schema.json.\n\n${types}`;
}

/** Two spaces, LF, keys in the schema's order. */
function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
