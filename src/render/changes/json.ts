import { toJSONSchema } from 'zod';
import { changes, type ChangeSet } from '../../change/schema.ts';
import { textArtifact, type Artifact } from '../artifact.ts';
import { printTypes, type JsonSchema } from '../json/type-printer.ts';
import { jsonText } from '../json-text.ts';

/** `changes.json`. */
export function changesJson(set: ChangeSet): string {
  return jsonText(changes.parse(set));
}

/** The JSON Schema (2020-12) of `changes.json`, and TypeScript types for those who read it. */
export function changesContract(): Artifact[] {
  const schema = toJSONSchema(changes, { target: 'draft-2020-12' }) as JsonSchema;
  return [
    textArtifact('schema/changes.schema.json', jsonText(schema)),
    textArtifact('schema/changes.d.ts', `${TYPES_HEAD}${printTypes(schema)}`),
  ];
}

const TYPES_HEAD = '// Types of changes.json, made from the same source as changes.schema.json.\n\n';
