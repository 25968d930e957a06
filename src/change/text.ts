/** What became of chapters, sections and blocks. Titles are blocks too, and count as their section’s or chapter’s. */
import { LANGS, phrase, type Lang, type Phrase } from '../source/lang.ts';
import type { PlanRecord } from '../record/schema.ts';
import { changeOf, fieldChange, plain, valued, wordChanges, worded, type Subject } from './make.ts';
import { movedItems } from './order.ts';
import { match, type Matched } from './pairs.ts';
import { placeOf, type Records } from './places.ts';
import type { Change, Side } from './schema.ts';
import { ownersSide, placeTitle, provenanceSide } from './words/catalogue.ts';
import { blockKindPhrase, translationPhrase } from './words/text.ts';

type Chapter = PlanRecord['chapters'][number];
type Section = PlanRecord['sections'][number];
type Block = PlanRecord['blocks'][number];
type Translation = NonNullable<Block['translations'][Lang]>;

export function textChanges(records: Records): Change[] {
  return [...ofChapters(records), ...ofSections(records), ...ofBlocks(records)];
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

function ofBlocks({ before, after, places }: Records): Change[] {
  const found = match<Block>(withoutTitles(before), withoutTitles(after));
  const moved = movedWithin(
    found.kept,
    (block) => placeOf(block, places),
    (block) => placeOf(block, null),
    after.blocks,
  );
  const side = (block: Block, record: PlanRecord): Side | null =>
    valued(block.section ?? block.chapter, placeTitle(block, record));
  return [
    ...found.kept.flatMap(([old, now]) => [
      ...(moved.has(now.id)
        ? [
            changeOf('block-moved', blockSubject(now), {
              field: 'section',
              before: side(old, before),
              after: side(now, after),
            }),
          ]
        : []),
      ...ofBlock(old, now, before),
    ]),
    ...found.removed.map((one) => changeOf('block-removed', blockSubject(one), { before: textSide(one) })),
    ...found.added.map((one) => changeOf('block-added', blockSubject(one), { after: textSide(one) })),
  ];
}

function ofBlock(old: Block, now: Block, { plan }: PlanRecord): Change[] {
  const subject = blockSubject(now);
  const lang = plan.languages.original;
  const kinds = { original: 'block-edited', translation: 'translation-changed', display: 'block-display' } as const;
  const words = wordChanges(subject, 'text', kinds, [old.text, now.text], lang);
  const isSameText = old.text[lang] === now.text[lang];
  return [
    ...words,
    ...(isSameText
      ? fieldChange('block-display', subject, 'topic', worded(old.topic[lang], lang), worded(now.topic[lang], lang))
      : []),
    ...fieldChange(
      'kind-changed',
      subject,
      'kind',
      valued(old.kind, blockKindPhrase(old.kind)),
      valued(now.kind, blockKindPhrase(now.kind)),
    ),
    ...fieldChange(
      'provenance-changed',
      subject,
      'provenance',
      provenanceSide(old.provenance),
      provenanceSide(now.provenance),
    ),
    ...LANGS.flatMap((lang) => {
      const [was, is] = [old.translations[lang], now.translations[lang]];
      return was && is
        ? fieldChange('translation-status-changed', subject, `translations.${lang}`, statusSide(was), statusSide(is))
        : [];
    }),
  ];
}

function statusSide({ status, fresh }: Translation): Side | null {
  const value = status === 'missing' ? status : `${status}${fresh === false ? ', stale' : ''}`;
  return valued(value, translationPhrase(status, fresh));
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
const textSide = ({ text }: Block): Side => ({ value: null, words: text });

/** As `match`, but what was found again under another id was neither removed nor added. */
function rejoined<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  heirs: ReadonlyMap<string, string>,
): Matched<T> {
  const old = before.map((one) => ({ id: heirs.get(one.id) ?? one.id, one }));
  const { added, removed, kept } = match<{ readonly id: string; readonly one: T }>(
    old,
    after.map((one) => ({ id: one.id, one })),
  );
  return {
    added: added.map(({ one }) => one),
    removed: removed.map(({ one }) => one),
    kept: kept.map(([was, is]) => [was.one, is.one]),
  };
}

/** The new ids of what stands in another place, or among the same neighbours in another order. */
function movedWithin<T extends { readonly id: string }>(
  kept: Matched<T>['kept'],
  oldPlace: (one: T) => string,
  newPlace: (one: T) => string,
  newOrder: readonly { readonly id: string }[],
): ReadonlySet<string> {
  const elsewhere = kept.filter(([old, now]) => oldPlace(old) !== newPlace(now)).map(([, now]) => now.id);
  const stayed = new Map(
    kept.filter(([old, now]) => oldPlace(old) === newPlace(now)).map(([, now]) => [now.id, newPlace(now)]),
  );
  const inOldOrder = kept.map(([, now]) => now.id).filter((id) => stayed.has(id));
  const inNewOrder = newOrder.map(({ id }) => id).filter((id) => stayed.has(id));
  const reordered = [...new Set(stayed.values())].flatMap((place) => {
    const here = (ids: readonly string[]): string[] => ids.filter((id) => stayed.get(id) === place);
    return [...movedItems(here(inOldOrder), here(inNewOrder))];
  });
  return new Set([...elsewhere, ...reordered]);
}

function withoutTitles({ blocks, sections, chapters }: PlanRecord): Block[] {
  const titles = new Set([...sections, ...chapters].map(({ id }) => id));
  return blocks.filter(({ id }) => !titles.has(id));
}

/** So many characters name a block to a reader. */
const OPENING = 30;

function blockSubject({ id, topic, text, section, chapter }: Block): Subject {
  const title = phrase((lang) => topic[lang] ?? opening(text[lang]));
  return { subject: 'block', id, title, section, chapter };
}

function opening(text: string | null): string | null {
  if (text === null) return null;
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= OPENING ? characters.join('') : `${characters.slice(0, OPENING).join('')}…`;
}
