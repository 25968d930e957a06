/** What became of the plan as a whole, and of the decisions that amend it. */
import type { PlanRecord } from '../record/schema.ts';
import { LANGS, type Phrase } from '../source/lang.ts';
import type { Records } from './places.ts';
import { changeOf, fieldChange, plain, valued, wordChanges, type Subject } from './make.ts';
import { match } from './pairs.ts';
import type { Change, Side } from './schema.ts';

type Plan = PlanRecord['plan'];

export function planChanges({
  before: { plan: old },
  after: { plan: now },
}: Pick<Records, 'before' | 'after'>): Change[] {
  const subject: Subject = { subject: 'plan', id: now.id, title: now.title, section: null, chapter: null };
  const words = { original: 'plan-reworded', translation: 'translation-changed', display: 'plan-reworded' } as const;
  const lang = old.languages.original;
  return [
    ...fieldChange('plan-id-changed', { ...subject, id: old.id }, 'id', plain(old.id), plain(now.id)),
    ...facts(old).flatMap(([field, was], i) =>
      fieldChange('plan-changed', subject, field, was, facts(now)[i]?.[1] ?? null),
    ),
    ...wordChanges(subject, 'title', words, [old.title, now.title], lang),
    ...wordChanges(subject, 'edition.note', words, [old.edition.note, now.edition.note], lang),
    ...ofLanguages(subject, old, now),
    ...fieldChange('typography-changed', subject, 'typography', plain(old.typography), plain(now.typography)),
    ...ofAmendments(old, now),
  ];
}

/** What a program may go by, field by field. */
function facts({
  period,
  edition,
  jurisdiction,
  languages,
  licence,
}: Plan): readonly (readonly [string, Side | null])[] {
  return [
    ['period.from', plain(String(period.from))],
    ['period.to', plain(String(period.to))],
    ['period.horizon', plain(period.horizon?.toString() ?? null)],
    ['edition.status', valued(edition.status, STATUSES[edition.status])],
    ...LANGS.map((lang) => [`jurisdiction.name.${lang}`, plain(jurisdiction.name[lang])] as const),
    ['jurisdiction.code', plain(jurisdiction.code)],
    ['languages.original', plain(languages.original)],
    ['licence.text', plain(licence.text)],
    ['licence.data', plain(licence.data)],
  ];
}

const STATUSES: Readonly<Record<Plan['edition']['status'], Phrase>> = {
  official: { zh: '官方', en: 'official' },
  unofficial: { zh: '非官方', en: 'unofficial' },
};

function ofLanguages(subject: Subject, { languages: old }: Plan, { languages: now }: Plan): Change[] {
  const field = 'languages.translations';
  return [
    ...old.translations
      .filter((lang) => !now.translations.includes(lang) && lang !== now.original)
      .map((lang) => changeOf('language-removed', subject, { field, before: plain(lang) })),
    ...now.translations
      .filter((lang) => !old.translations.includes(lang) && lang !== old.original)
      .map((lang) => changeOf('language-added', subject, { field, after: plain(lang) })),
  ];
}

function ofAmendments(old: Plan, now: Plan): Change[] {
  const { added, removed, kept } = match<Plan['amendments'][number]>(old.amendments, now.amendments);
  const subject = ({ id, decision }: Plan['amendments'][number]): Subject => ({
    subject: 'amendment',
    id,
    title: decision.title,
    section: null,
    chapter: null,
  });
  return [
    ...kept
      .filter(([was, is]) => JSON.stringify(was) !== JSON.stringify(is))
      .map(([, is]) => changeOf('amendment-changed', subject(is))),
    ...removed.map((one) => changeOf('amendment-removed', subject(one))),
    ...added.map((one) => changeOf('amendment-added', subject(one))),
  ];
}
