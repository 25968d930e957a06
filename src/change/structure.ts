/** What became of chapters and sections. */
import { phrase, type Phrase } from '../source/lang.ts';
import type { PlanRecord } from '../record/schema.ts';
import { changeOf, fieldChange, plain, valued, wordChanges, type Subject } from './make.ts';
import { movedWithin, rejoined } from './moves.ts';
import type { Records } from './places.ts';
import type { Change, Side } from './schema.ts';
import { ownersSide, placeTitle, provenanceSide } from './words/catalogue.ts';

type Chapter = PlanRecord['chapters'][number];
type Section = PlanRecord['sections'][number];

export function structureChanges(records: Records): Change[] {
  return [...ofChapters(records), ...ofSections(records)];
}

function ofChapters(records: Records): Change[] {
  const { before, after, places } = records;
  const found = rejoined(before.chapters, after.chapters, places.chapters);
  const subject = ({ id, title }: Chapter): Subject => ({ subject: 'chapter', id, title, section: null, chapter: id });
  const moved = movedWithin(
    found.kept,
    () => 'plan',
    () => 'plan',
    after.chapters,
  );
  return [
    ...found.kept.flatMap(([old, now]) => [
      ...renamed('chapter-id-changed', subject(old), now.id),
      ...(moved.has(now.id) ? [changeOf('chapter-moved', subject(now), numbers(old, now))] : []),
      ...ofTitle('chapter-retitled', subject(now), old, now, before),
    ]),
    ...found.removed.map((one) => changeOf('chapter-removed', subject(one), { before: titleSide(one.title) })),
    ...found.added.map((one) => changeOf('chapter-added', subject(one), { after: titleSide(one.title) })),
  ];
}

function ofSections(records: Records): Change[] {
  const { before, after, places } = records;
  const found = rejoined(before.sections, after.sections, places.sections);
  const subject = ({ id, title, chapter }: Section): Subject => ({
    subject: 'section',
    id,
    title,
    section: id,
    chapter,
  });
  const oldPlace = ({ chapter }: Section): string => places.chapters.get(chapter) ?? chapter;
  const moved = movedWithin(found.kept, oldPlace, ({ chapter }) => chapter, after.sections);
  return [
    ...found.kept.flatMap(([old, now]) => [
      ...renamed('section-id-changed', subject(old), now.id),
      ...(moved.has(now.id) ? [changeOf('section-moved', subject(now), sectionMove(old, now, records))] : []),
      ...ofTitle('section-retitled', subject(now), old, now, before),
      ...fieldChange(
        'owner-changed',
        subject(now),
        'owners',
        ownersSide(old.owners, before),
        ownersSide(now.owners, after),
      ),
    ]),
    ...found.removed.map((one) => changeOf('section-removed', subject(one), { before: titleSide(one.title) })),
    ...found.added.map((one) => changeOf('section-added', subject(one), { after: titleSide(one.title) })),
  ];
}

function ofTitle(
  kind: 'chapter-retitled' | 'section-retitled',
  subject: Subject,
  old: Chapter | Section,
  now: Chapter | Section,
  { plan }: PlanRecord,
): Change[] {
  const kinds = { original: kind, translation: 'translation-changed', display: kind } as const;
  return [
    ...wordChanges(subject, 'title', kinds, [old.title, now.title], plan.languages.original),
    ...fieldChange(
      'provenance-changed',
      subject,
      'provenance',
      provenanceSide(old.provenance),
      provenanceSide(now.provenance),
    ),
  ];
}

const renamed = (kind: 'chapter-id-changed' | 'section-id-changed', subject: Subject, id: string): Change[] =>
  subject.id === id ? [] : [changeOf(kind, subject, { to: [id], before: plain(subject.id), after: plain(id) })];

const numbers = (old: Chapter, now: Chapter): { field: string; before: Side | null; after: Side | null } => ({
  field: 'number',
  before: plain(String(old.number)),
  after: plain(String(now.number)),
});

function sectionMove(
  old: Section,
  now: Section,
  { before, after }: Records,
): { field: string; before: Side | null; after: Side | null } {
  const side = ({ chapter, number }: Section, record: PlanRecord): Side | null => {
    const title = placeTitle({ section: null, chapter }, record);
    return valued(
      `${chapter} ${number}`,
      phrase((lang) => (title[lang] === null ? null : `${title[lang]} · ${number}`)),
    );
  };
  return { field: 'chapter', before: side(old, before), after: side(now, after) };
}

const titleSide = (title: Phrase): Side => ({ value: null, words: title });
