/**
 * What the parts of the record have in common. A schema with an `id` stands once in the JSON Schema, under `$defs`,
 * and has a type of its own in the TypeScript declarations.
 */
import { array, enum as oneOf, int, strictObject, string } from 'zod';
import { PROVENANCES } from '../model/terms.ts';

const phrase = strictObject({
  zh: string().nullable().describe('In Chinese; null where the plan does not have it.'),
  en: string().nullable().describe('In English; null where the plan does not have it.'),
}).meta({ id: 'Phrase', description: 'The same words in every language that planc knows.' });

/** The same words in every language that planc knows. */
export const inLanguages = (what: string) => phrase.describe(what);

const forms = strictObject({
  zh: array(string()).describe('In Chinese; empty where there are none.'),
  en: array(string()).describe('In English; empty where there are none.'),
}).meta({ id: 'Forms', description: 'Several words each, in every language that planc knows.' });

export const formsInLanguages = (what: string) => forms.describe(what);

export const maybe = (what: string) => string().nullable().describe(what);
export const reference = (what: string) => string().describe(`Id of ${what}.`);
export const references = (what: string) => array(string()).describe(`Ids of ${what}, in order.`);
export const year = (what: string) => int().describe(what);
/** ISO 8601, `YYYY-MM-DD`. */
export const day = (what: string) => string().describe(`${what} ISO 8601: YYYY-MM-DD.`);
export const maybeDay = (what: string) => string().nullable().describe(`${what} ISO 8601: YYYY-MM-DD.`);

const provenanceKinds = oneOf(PROVENANCES).meta({
  id: 'Provenance',
  description: 'stated: the plan’s text says so; implied: it follows from the text; editorial: the editors’ own.',
});

export const provenance = (what: string) => provenanceKinds.describe(what);
export const maybeProvenance = (what: string) => provenanceKinds.nullable().describe(what);

const role = oneOf(['lead', 'co', 'support']).meta({
  id: 'Role',
  description: 'A department’s part: it leads, leads together with others, or supports.',
});

export const roleOf = (what: string) => role.describe(what);

export const decision = strictObject({
  title: inLanguages('What it is called.'),
  number: maybe('Its document number; null where it has none.'),
  authority: inLanguages('Who took it.'),
  url: maybe('Where it can be read; null where that is not known.'),
}).meta({ id: 'Decision', description: 'The decision of an authority by which an adopted plan was changed.' });
