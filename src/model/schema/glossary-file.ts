import { array, record, strictObject, string, type output } from 'zod';
import { text } from './leaves.ts';

const forms = strictObject({ zh: array(text).optional(), en: array(text).optional() });

/** `glossary.yaml`: one term an entry, with its preferred form in each language. */
export const glossaryFile = record(
  string(),
  strictObject({
    zh: text.optional(),
    en: text.optional(),
    admitted: forms.optional(),
    forbidden: forms.optional(),
    note: text.optional(),
  }),
);

export type GlossaryFile = output<typeof glossaryFile>;
