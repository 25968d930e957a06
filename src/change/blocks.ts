/** What became of blocks. Titles are blocks too, and count as their section’s or chapter’s. */
import { LANGS, phrase, type Lang } from '../source/lang.ts';
import type { PlanRecord } from '../record/schema.ts';
import { changeOf, fieldChange, valued, wordChanges, worded, type Subject } from './make.ts';
import { movedWithin } from './moves.ts';
import { match } from './pairs.ts';
import { placeOf, type Records } from './places.ts';
import type { Change, Side } from './schema.ts';
import { placeTitle, provenanceSide } from './words/catalogue.ts';
import { blockKindPhrase, translationPhrase } from './words/text.ts';

type Block = PlanRecord['blocks'][number];
type Translation = NonNullable<Block['translations'][Lang]>;

export function blockChanges({ before, after, places }: Records): Change[] {
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

const textSide = ({ text }: Block): Side => ({ value: null, words: text });

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
