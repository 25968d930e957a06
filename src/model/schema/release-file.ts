/** What planc reads of a plan.json that was released, of whatever version of the record: its goals and where they stood. */
import { array, enum as oneOf, int, looseObject, string, type output } from 'zod';
import { LANGS } from '../../source/lang.ts';

const phrase = looseObject({ zh: string().nullable(), en: string().nullable() });

const span = looseObject({ lang: oneOf(LANGS), block: string(), file: string(), line: int(), quote: string() });

export const releaseFile = looseObject({
  plan: looseObject({ id: string(), version: string() }),
  goals: array(looseObject({ id: string(), statement: phrase, spans: array(span) })),
  retired: array(looseObject({ id: string(), statement: phrase })).optional(),
});

export type ReleaseFile = output<typeof releaseFile>;
