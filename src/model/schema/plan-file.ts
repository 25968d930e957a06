import { array, enum as oneOf, record, strictObject, string, type output } from 'zod';
import { LANGS } from '../../source/lang.ts';
import { TYPOGRAPHIES } from '../terms.ts';
import { date, id, phrase, positiveInteger, sha256, siteAddress, text, version, webAddress, year } from './leaves.ts';

const seed = strictObject({
  file: text,
  sha256,
  except: array(positiveInteger).optional(),
  title: phrase.optional(),
  publisher: phrase.optional(),
  published: date.optional(),
  index: text.optional(),
  url: webAddress.optional(),
});

/** `plan.yaml` */
export const planFile = strictObject({
  id,
  version,
  date,
  edition: strictObject({ status: oneOf(['official', 'unofficial']), note: phrase.optional() }),
  title: phrase,
  jurisdiction: strictObject({ name: phrase, code: text.optional() }),
  period: strictObject({ from: year, to: year, horizon: year.optional() }),
  languages: strictObject({ original: oneOf(LANGS), translations: array(oneOf(LANGS)).optional() }),
  chapters: array(text),
  /** How the punctuation of Chinese text is shown: as the source has it, or by GB/T 15834. */
  typography: oneOf(TYPOGRAPHIES).optional(),
  licence: strictObject({ text: text.optional(), data: text.optional() }).optional(),
  sources: record(string(), seed).optional(),
  /** Where the publication will stand on the web. */
  site: strictObject({ url: siteAddress }).optional(),
  /** The last release’s plan.json, relative to the plan’s folder: what it published may not vanish. */
  release: text.optional(),
});

export type PlanFile = output<typeof planFile>;

/** `owners.yaml` */
export const ownersFile = record(string(), strictObject({ name: phrase, short: phrase.optional() }));

export type OwnersFile = output<typeof ownersFile>;
