/**
 * The leaves that the authoring schemas share. YAML is read as text alone, so each leaf is a codec from text; what it
 * expects is named by a key, for which `invalid-value` has the words.
 */
import { array, config, enum as oneOf, strictObject, string, type output, type ZodType } from 'zod';
import { ID_PATTERN } from '../../parse/attributes.ts';
import { FINGERPRINT_PATTERN } from '../fingerprint.ts';
import { PROVENANCES } from '../terms.ts';

// Compiling schemas to functions costs more than the few values of a plan give back.
config({ jitless: true });

export const id = string().regex(ID_PATTERN, { error: 'expect:id' });
export const text = string().min(1, { error: 'expect:text' });

/** Words that stand on one line. */
export const plainLine = string().regex(/^[^\r\n]+$/, { error: 'expect:plainLine' });

/** The same words in one or several languages: `{ zh: …, en: … }`. */
export const phrase = strictObject({ zh: text.optional(), en: text.optional() }).transform((words) => ({
  zh: words.zh ?? null,
  en: words.en ?? null,
}));

export const year = string()
  .regex(/^\d{4}$/, { error: 'expect:year' })
  .transform(Number);

/** ISO 8601 calendar date. */
export const date = string().refine(isCalendarDate, { error: 'expect:date' });

/** Semantic Versioning 2.0.0 without build metadata. */
export const version = string().regex(/^\d+\.\d+\.\d+(-[\w.-]+)?$/, { error: 'expect:version' });

/** What `model/fingerprint.ts` makes. */
export const fingerprint = string().regex(FINGERPRINT_PATTERN, { error: 'expect:fingerprint' });

export const sha256 = string().regex(/^[0-9a-f]{64}$/, { error: 'expect:sha256' });

export const webAddress = string().regex(/^https?:\/\/[^\s]+$/, { error: 'expect:address' });

/** The address of a folder: what a page is called is put behind it. */
export const siteAddress = string().regex(/^https?:\/\/[^\s/?#<>"'\\][^\s?#<>"'\\]*$/, { error: 'expect:address' });

export const positiveInteger = string()
  .regex(/^[1-9]\d{0,6}$/, { error: 'expect:integer' })
  .transform(Number);

/** Lines of a file, counted from 1, both included: `9-13`, or `80`. */
export const lineRange = string()
  .regex(/^[1-9]\d{0,6}(-[1-9]\d{0,6})?$/, { error: 'expect:lines' })
  .transform((lines) => {
    const [from = 0, to = from] = lines.split('-').map(Number);
    return { from, to };
  })
  .refine(({ from, to }) => from <= to, { error: 'expect:lines' });

export const provenance = oneOf(PROVENANCES);

/** The decision of some authority: what it is called, its document number, who took it, where it can be read. */
export const decision = strictObject({
  title: phrase,
  number: text.optional(),
  authority: phrase,
  url: webAddress.optional(),
});

export type DecisionDeclaration = output<typeof decision>;

/** Who answers for something: one lead, others beside it. */
export const assignment = strictObject({
  lead: id,
  co: array(id).optional(),
  support: array(id).optional(),
  provenance: provenance.optional(),
});

/** The shape of an object all of whose keys have the like schema. */
export function shapeOf<K extends string, T extends ZodType>(keys: readonly K[], of: (key: K) => T): Record<K, T> {
  const shape = {} as Record<K, T>;
  for (const key of keys) shape[key] = of(key);
  return shape;
}

function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}
