import { array, boolean, enum as oneOf, int, strictObject, string } from 'zod';
import { shapeOf } from '../model/schema/leaves.ts';
import { LANGS } from '../source/lang.ts';
import { inLanguages, maybe, provenance, reference, references, roleOf } from './leaves.ts';

export const chapter = strictObject({
  id: string().describe('Id of the chapter, for ever.'),
  number: int().describe('Its number, from 1.'),
  title: inLanguages('Its title.'),
  provenance: provenance('editorial: the title was added by the editors.'),
  blocks: references('the blocks of its title and introduction'),
  sections: references('its sections'),
}).meta({ id: 'Chapter', description: 'A chapter of the plan.' });

const assignment = strictObject({
  org: reference('the department'),
  role: roleOf('Its part in the section.'),
  provenance: provenance('How the assignment is known.'),
});

export const section = strictObject({
  id: string().describe('Id of the section, for ever.'),
  chapter: reference('its chapter'),
  number: int().describe('Its number within the chapter, from 1.'),
  title: inLanguages('Its title.'),
  provenance: provenance('editorial: the title was added by the editors.'),
  owners: array(assignment).describe('The departments that answer for the section.'),
  blocks: references('its blocks, its title first'),
  source: strictObject({
    seed: reference('the source'),
    from: int().describe('First line of the source, from 1.'),
    to: int().describe('Last line of the source, included.'),
  })
    .nullable()
    .describe('The lines of the source that it holds; null where it was taken from none.'),
}).meta({ id: 'Section', description: 'A section of a chapter.' });

const translation = strictObject({
  status: oneOf(['reviewed', 'draft', 'missing']).describe('How far it has come.'),
  fresh: boolean()
    .nullable()
    .describe('true: made from the original’s present wording; false: made from another wording; null: not known.'),
}).meta({ id: 'Translation', description: 'How a translation of a block stands to its original.' });

export const block = strictObject({
  id: string().describe('Id of the block, for ever.'),
  chapter: reference('its chapter'),
  section: maybe('Id of its section; null in a chapter’s title and introduction.'),
  kind: oneOf(['heading', 'paragraph', 'item', 'footnote', 'table']).describe('What it is.'),
  topic: inLanguages('The run-in heading with which it opens.'),
  text: inLanguages(
    'Its words as the source has them, without markup; cells of a table are divided by tabs, rows by line feeds.',
  ),
  display: inLanguages('Its words with the declared typography; as long as `text`, character for character.'),
  provenance: provenance('editorial: added by the editors, not in the plan’s own text.'),
  translations: strictObject(
    shapeOf(LANGS, (lang) =>
      translation
        .nullable()
        .describe(`Its translation into \`${lang}\`; null where the edition has no such translation.`),
    ),
  ).describe('How far its translations have come, by language.'),
  amendments: references('the amendments that changed its words'),
  source: strictObject({
    file: string().describe('The file of the original, relative to the plan’s folder.'),
    line: int().describe('Its line in that file, from 1.'),
    seed: maybe('Id of the source that it was taken from; null where it was taken from none.'),
    seedLine: int()
      .nullable()
      .describe(
        'Its first line in that source, from 1; null where it was taken from none or inserted by an amendment.',
      ),
  }).describe('Where it stands.'),
}).meta({ id: 'Block', description: 'A heading, paragraph, list item, footnote or table, in all its languages.' });
