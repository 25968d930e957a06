import { toJSONSchema, type ZodType } from 'zod';
import type { JsonSchema } from './type-printer.ts';

/** JSON Schema 2020-12 of what a zod schema describes. */
export function jsonSchema(schema: ZodType): JsonSchema {
  return toJSONSchema(schema, { target: 'draft-2020-12' }) as JsonSchema;
}
