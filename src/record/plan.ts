import { array, enum as oneOf, int, strictObject, string } from 'zod';
import { TYPOGRAPHIES } from '../model/terms.ts';
import { LANGS } from '../source/lang.ts';
import { day, decision, inLanguages, maybe, maybeDay, reference, year } from './leaves.ts';

const source = strictObject({
  id: string().describe('Id of the source.'),
  file: string().describe('Its file, relative to the plan’s folder.'),
  sha256: string().describe('SHA-256 of its bytes, in lower-case hexadecimal.'),
  lines: int().nullable().describe('How many lines it has; null where it could not be read.'),
  except: array(int()).describe('Lines, from 1, that are no part of the plan.'),
  title: inLanguages('Its title.'),
  publisher: inLanguages('Who published it.'),
  published: maybeDay('When it was published; null where that is not known.'),
  index: maybe('The publisher’s index number; null where it has none.'),
  url: maybe('Where it was published; null where that is not known.'),
}).meta({ id: 'Source', description: 'A text that the plan was taken from.' });

const amendment = strictObject({
  id: string().describe('Id of the amendment, for ever.'),
  place: oneOf(['in', 'before', 'after']).describe(
    'in: words of the line were changed or struck out; before, after: a paragraph was put before or after it.',
  ),
  seed: reference('the source whose text it changes'),
  line: int().describe('The line of the source, from 1.'),
  old: maybe('The words that it strikes out; null for a new paragraph.'),
  new: maybe('The words that it puts in; null where it only strikes out.'),
  decision: decision.describe('The decision that amends the plan.'),
  date: day('Date of the decision.'),
}).meta({ id: 'Amendment', description: 'A recorded decision that changed the adopted text.' });

export const plan = strictObject({
  id: string().describe('Id of the plan, for ever.'),
  version: string().describe('Version of this edition’s data: Semantic Versioning 2.0.0.'),
  date: day('Date of this edition, not of the plan.'),
  edition: strictObject({
    status: oneOf(['official', 'unofficial']).describe(
      'Whether the body that adopted the plan publishes this edition.',
    ),
    note: inLanguages('What this edition is.'),
  }).describe('Who made this edition.'),
  title: inLanguages('Title of this edition.'),
  jurisdiction: strictObject({
    name: inLanguages('Name of the place that the plan is for.'),
    code: maybe('Its administrative division code (GB/T 2260); null where it has none.'),
  }).describe('The place that the plan is for.'),
  period: strictObject({
    from: year('First year of the plan.'),
    to: year('Last year of the plan.'),
    horizon: int().nullable().describe('Year to which its long-range objectives look; null where it has none.'),
  }).describe('The calendar years that the plan covers.'),
  languages: strictObject({
    original: oneOf(LANGS).describe('The language that prevails: ISO 639-1.'),
    translations: array(oneOf(LANGS)).describe('The languages of its translations: ISO 639-1.'),
  }).describe('The languages of this edition.'),
  typography: oneOf(TYPOGRAPHIES).describe(
    'source: `display` is `text`; gb: in `display` the punctuation of Chinese text is full-width, by GB/T 15834.',
  ),
  licence: strictObject({
    text: maybe('On what terms the plan’s text may be used; null where that is not said.'),
    data: maybe('On what terms this data may be used: SPDX identifier; null where that is not said.'),
  }).describe('Licences.'),
  sources: array(source).describe('The texts that the plan was taken from; empty for a plan still being drafted.'),
  amendments: array(amendment).describe(
    'Recorded decisions that changed the adopted text, in the order in which they apply; empty where there are none.',
  ),
}).meta({ id: 'Plan', description: 'The plan as a whole.' });
