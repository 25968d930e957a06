/** The record of what changed between two editions of a plan: the one source of changes.json's schema and types. */
import { array, boolean, enum as oneOf, int, strictObject, string, type output } from 'zod';
import { day, inLanguages, maybe } from '../record/leaves.ts';
import { LANGS } from '../source/lang.ts';

export const CHANGES_SCHEMA_VERSION = '1.0';

/** What a consumer of the data must expect, in the terms of Semantic Versioning 2.0.0. */
export const LEVELS = ['major', 'minor', 'patch'] as const;
export type Level = (typeof LEVELS)[number];

/** Every kind of change, with the level of version that the data then deserves and what it means. */
export const CHANGE_KINDS = {
  'goal-added': { level: 'minor', means: 'A goal that was not there.' },
  'goal-removed': { level: 'major', means: 'The id of a goal is gone, and no lifecycle entry says where to.' },
  'goal-id-changed': { level: 'major', means: 'The goal stands under another id, and no lifecycle entry says so.' },
  'goal-id-reused': { level: 'major', means: 'The id now names another goal.' },
  'goal-renamed': { level: 'minor', means: 'The goal has another id, as a lifecycle entry says.' },
  'goal-split': { level: 'minor', means: 'The goal became several, as a lifecycle entry says.' },
  'goal-merged': { level: 'minor', means: 'The goal became part of another, as a lifecycle entry says.' },
  'goal-withdrawn': { level: 'minor', means: 'The goal was given up by a decision that a lifecycle entry names.' },
  'goal-restored': { level: 'minor', means: 'A goal that had left the plan is in it again.' },
  'goal-moved': { level: 'minor', means: 'The goal stands in another section or chapter.' },
  'target-weakened': { level: 'minor', means: 'Less is promised, or later, or less firmly.' },
  'target-strengthened': { level: 'minor', means: 'More is promised, or sooner, or more firmly.' },
  'target-changed': { level: 'minor', means: 'Something else is promised, neither more nor less.' },
  'unit-redefined': { level: 'major', means: 'The figure is in a unit that does not convert to the old one.' },
  'indicator-redefined': { level: 'major', means: 'The goal has another indicator, or the indicator another meaning.' },
  'owner-changed': { level: 'minor', means: 'Other departments answer for it, or have other parts.' },
  'kind-changed': { level: 'minor', means: 'It is another kind of goal or of block.' },
  'nature-changed': { level: 'minor', means: 'Binding, expected or unstated: the text now says otherwise.' },
  'provenance-changed': { level: 'minor', means: 'A field is known in another way: stated, implied, editorial.' },
  'relation-changed': { level: 'minor', means: 'Its parent, alignment, projects or funding changed.' },
  'statement-reworded': { level: 'patch', means: 'The goal’s words in the original changed.' },
  'translation-changed': { level: 'patch', means: 'The words of a translation changed.' },
  'translation-status-changed': { level: 'patch', means: 'A translation was reviewed, or has fallen behind.' },
  'block-added': { level: 'minor', means: 'A block that was not there.' },
  'block-removed': { level: 'major', means: 'The id of a block is gone.' },
  'block-moved': { level: 'minor', means: 'The block stands in another place.' },
  'block-edited': { level: 'patch', means: 'The block’s words in the original changed.' },
  'block-display': { level: 'patch', means: 'Only the width of punctuation, white space or a run-in heading changed.' },
  'section-added': { level: 'minor', means: 'A section that was not there.' },
  'section-removed': { level: 'major', means: 'The id of a section is gone.' },
  'section-id-changed': { level: 'major', means: 'The section stands under another id.' },
  'section-moved': { level: 'minor', means: 'The section stands in another place.' },
  'section-retitled': { level: 'patch', means: 'The section’s title changed.' },
  'chapter-added': { level: 'minor', means: 'A chapter that was not there.' },
  'chapter-removed': { level: 'major', means: 'The id of a chapter is gone.' },
  'chapter-id-changed': { level: 'major', means: 'The chapter stands under another id.' },
  'chapter-moved': { level: 'minor', means: 'The chapter stands in another place.' },
  'chapter-retitled': { level: 'patch', means: 'The chapter’s title changed.' },
  'owner-added': { level: 'minor', means: 'A department that was not there.' },
  'owner-removed': { level: 'major', means: 'The id of a department is gone.' },
  'owner-reworded': { level: 'patch', means: 'A department’s name changed.' },
  'indicator-added': { level: 'minor', means: 'An indicator that was not there.' },
  'indicator-removed': { level: 'major', means: 'The id of an indicator is gone.' },
  'indicator-changed': { level: 'minor', means: 'How often or where the figure is published changed.' },
  'indicator-reworded': { level: 'patch', means: 'An indicator’s name changed.' },
  'term-added': { level: 'minor', means: 'A term that was not there.' },
  'term-removed': { level: 'major', means: 'The id of a term is gone.' },
  'term-reworded': { level: 'patch', means: 'The forms or the note of a term changed.' },
  'project-added': { level: 'minor', means: 'A project that was not there.' },
  'project-removed': { level: 'major', means: 'The id of a project is gone.' },
  'project-reworded': { level: 'patch', means: 'A project’s name changed.' },
  'source-added': { level: 'minor', means: 'A source that was not there.' },
  'source-removed': { level: 'major', means: 'The id of a source is gone.' },
  'source-changed': { level: 'minor', means: 'What is known of a source changed.' },
  'amendment-added': { level: 'minor', means: 'A decision that amends the plan was recorded.' },
  'amendment-changed': { level: 'minor', means: 'The record of a decision changed.' },
  'amendment-removed': { level: 'major', means: 'The record of a decision is gone.' },
  'plan-id-changed': { level: 'major', means: 'The plan has another id.' },
  'plan-changed': { level: 'minor', means: 'Its period, edition, place, licence or original language changed.' },
  'plan-reworded': { level: 'patch', means: 'Its title, or what the edition says of itself, changed.' },
  'language-added': { level: 'minor', means: 'A translation that was not there.' },
  'language-removed': { level: 'major', means: 'A translation is gone: its fields are null.' },
  'typography-changed': { level: 'patch', means: 'Punctuation is shown in another way.' },
} as const satisfies Readonly<Record<string, { readonly level: Level; readonly means: string }>>;

export type ChangeKind = keyof typeof CHANGE_KINDS;

/** In what respect a target became weaker, stronger or other. */
export const REASONS = [
  'value',
  'comparator',
  'range',
  'date',
  'years',
  'period',
  'modality',
  'nature',
  'state',
  'direction',
  'dropped',
  'stated',
  'baseline',
  'milestones',
] as const;
export type Reason = (typeof REASONS)[number];

export const SUBJECTS = [
  'plan',
  'chapter',
  'section',
  'block',
  'goal',
  'owner',
  'indicator',
  'term',
  'project',
  'source',
  'amendment',
] as const;
export type SubjectType = (typeof SUBJECTS)[number];

const side = strictObject({
  value: maybe('As plan.json has it; lists divided by commas, a department and its part by a colon. null for words.'),
  words: inLanguages('The same in words for readers.'),
}).meta({ id: 'Side', description: 'A field, or a whole, before or after.' });

const stretch = strictObject({
  type: oneOf(['same', 'gone', 'added']).describe('same in both, gone from the old, added in the new.'),
  text: string().describe('The characters.'),
}).meta({ id: 'Stretch', description: 'A stretch of a text, before and after.' });

const wording = strictObject({
  lang: oneOf(LANGS).describe('The language of the words.'),
  stretches: array(stretch).describe(
    'The old and the new text, joined: without `added` it is the old one, without `gone` the new one. A full-width form counts as its ASCII form, and stands as the new text has it.',
  ),
  figuresGone: array(string()).describe('Figures that only the old text has.'),
  figuresAdded: array(string()).describe('Figures that only the new text has.'),
  reworded: boolean().describe('Whether anything but figures changed.'),
}).meta({ id: 'Wording', description: 'How words became others.' });

const kinds = Object.keys(CHANGE_KINDS) as ChangeKind[];

const change = strictObject({
  kind: oneOf(kinds as [ChangeKind, ...ChangeKind[]]).describe(
    `What happened. ${kinds.map((kind) => `${kind}: ${CHANGE_KINDS[kind].means}`).join(' ')}`,
  ),
  level: oneOf(LEVELS).describe('The level of version that this change alone asks for.'),
  subject: oneOf(SUBJECTS).describe('What it happened to.'),
  id: string().describe('Id of that: the old one where it changed.'),
  title: inLanguages('Its title, or the words with which it begins.'),
  section: maybe('Id of the section where it stands, or stood; null outside sections.'),
  chapter: maybe('Id of the chapter where it stands, or stood; null outside chapters.'),
  field: maybe('The field of plan.json that changed; null where it is the whole.'),
  reason: oneOf(REASONS)
    .nullable()
    .describe(
      'Of a target: in what respect. dropped: the figure, the state or the whole target is gone; stated: there is one now.',
    ),
  to: array(string()).describe('Ids that it lives on under; empty where there are none.'),
  before: side.nullable().describe('What it was; null where there was nothing.'),
  after: side.nullable().describe('What it is; null where there is nothing.'),
  wording: wording.nullable().describe('Where words changed: which.'),
}).meta({ id: 'Change', description: 'One thing that changed.' });

const edition = (what: string) =>
  strictObject({
    version: string().describe('Version of the data: Semantic Versioning 2.0.0.'),
    date: day('Date of the edition.'),
  }).describe(what);

export const changes = strictObject({
  schemaVersion: string().describe(
    'Version of this shape, major.minor: a minor one adds keys, a major one removes or redefines some.',
  ),
  generator: strictObject({
    name: string().describe('The program that wrote this file.'),
    version: string().describe('Its version.'),
  }).describe('What wrote this file.'),
  plan: strictObject({ id: string().describe('Id of the plan.'), title: inLanguages('Its title.') }).describe(
    'The plan.',
  ),
  before: edition('The old edition.'),
  after: edition('The new edition.'),
  version: strictObject({
    level: oneOf(['major', 'minor', 'patch', 'none']).describe('What the changes ask for, taken together.'),
    least: string().describe('The least version that the new edition’s data may bear.'),
    sufficient: boolean().describe('Whether the version that it bears is at least that.'),
  }).describe('The version that the data deserves.'),
  counts: strictObject({
    major: int().describe('Changes that break what was built on the data.'),
    minor: int().describe('Changes of what is promised, or of what there is.'),
    patch: int().describe('Changes of wording.'),
    weakened: int().describe('Changes by which less is promised.'),
    strengthened: int().describe('Changes by which more is promised.'),
  }).describe('How many changes there are.'),
  changes: array(change).describe('Every change: goals, then the text, then what both refer to.'),
}).meta({ title: 'ChangeSet', description: 'changes.json: what changed from one edition of a plan to another.' });

export type ChangeSet = output<typeof changes>;
export type Change = ChangeSet['changes'][number];
export type Side = NonNullable<Change['before']>;
export type WordingRecord = NonNullable<Change['wording']>;
