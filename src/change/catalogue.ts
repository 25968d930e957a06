/** What became of departments, indicators, terms, projects and sources: whatever the text and the goals refer to. */
import type { PlanRecord } from '../record/schema.ts';
import { LANGS, type Lang, type Phrase } from '../source/lang.ts';
import type { Records } from './places.ts';
import { changeOf, fieldChange, plain, valued, wordChanges, type Subject } from './make.ts';
import { match } from './pairs.ts';
import type { Change, ChangeKind, Side, SubjectType } from './schema.ts';

export function catalogueChanges({ before, after }: Pick<Records, 'before' | 'after'>): Change[] {
  const lang = before.plan.languages.original;
  return [
    ...entries('owner', before.owners, after.owners, ({ name }) => name, ofOwner(lang)),
    ...entries('indicator', before.indicators, after.indicators, ({ name }) => name, ofIndicator(lang)),
    ...entries('term', before.terms, after.terms, ({ preferred }) => preferred, ofTerm),
    ...entries('project', before.projects, after.projects, ({ name }) => name, ofProject(lang)),
    ...entries('source', before.plan.sources, after.plan.sources, ({ title }) => title, ofSource),
  ];
}

type Entry = 'owner' | 'indicator' | 'term' | 'project' | 'source';
type Edits<T> = (subject: Subject, before: T, after: T) => Change[];

function entries<T extends { readonly id: string }>(
  type: Entry & SubjectType,
  before: readonly T[],
  after: readonly T[],
  title: (one: T) => Phrase,
  edits: Edits<T>,
): Change[] {
  const { added, removed, kept } = match(before, after);
  const subject = (one: T): Subject => ({ subject: type, id: one.id, title: title(one), section: null, chapter: null });
  const side = (one: T): Side => ({ value: null, words: title(one) });
  return [
    ...kept.flatMap(([old, now]) => edits(subject(now), old, now)),
    ...removed.map((one) => changeOf(`${type}-removed`, subject(one), { before: side(one) })),
    ...added.map((one) => changeOf(`${type}-added`, subject(one), { after: side(one) })),
  ];
}

type Phrased<K extends string> = Readonly<Record<K, Phrase>>;

/** Changes of some of a thing's phrases. */
function phrases<K extends string>(
  kind: ChangeKind,
  keys: readonly K[],
  lang: Lang,
  display: ChangeKind = kind,
): Edits<Phrased<K>> {
  const kinds = { original: kind, translation: 'translation-changed', display } as const;
  return (subject, old, now) => keys.flatMap((key) => wordChanges(subject, key, kinds, [old[key], now[key]], lang));
}

const ofOwner = (lang: Lang): Edits<PlanRecord['owners'][number]> => phrases('owner-reworded', ['name', 'short'], lang);
const ofProject = (lang: Lang): Edits<PlanRecord['projects'][number]> => phrases('project-reworded', ['name'], lang);

function ofIndicator(lang: Lang): Edits<PlanRecord['indicators'][number]> {
  const meaning = phrases(
    'indicator-redefined',
    ['definition', 'numerator', 'denominator', 'unit'],
    lang,
    'indicator-reworded',
  );
  const name = phrases('indicator-reworded', ['name'], lang);
  const published = phrases('indicator-changed', ['published'], lang);
  return (subject, old, now) => [
    ...meaning(subject, old, now),
    ...(['direction', 'aggregation'] as const).flatMap((key) =>
      fieldChange('indicator-redefined', subject, key, plain(old[key]), plain(now[key])),
    ),
    ...name(subject, old, now),
    ...fieldChange('indicator-changed', subject, 'frequency', plain(old.frequency), plain(now.frequency)),
    ...published(subject, old, now),
  ];
}

function ofTerm(subject: Subject, old: PlanRecord['terms'][number], now: PlanRecord['terms'][number]): Change[] {
  const forms = LANGS.flatMap((lang) => [
    ...fieldChange(
      'term-reworded',
      subject,
      `preferred.${lang}`,
      plain(old.preferred[lang]),
      plain(now.preferred[lang]),
    ),
    ...(['admitted', 'forbidden'] as const).flatMap((key) =>
      fieldChange('term-reworded', subject, `${key}.${lang}`, list(old[key][lang]), list(now[key][lang])),
    ),
  ]);
  return [...forms, ...fieldChange('term-reworded', subject, 'note', plain(old.note), plain(now.note))];
}

const list = (items: readonly (string | number)[]): Side | null => plain(items.join(', ') || null);

function ofSource(
  subject: Subject,
  old: PlanRecord['plan']['sources'][number],
  now: PlanRecord['plan']['sources'][number],
): Change[] {
  const changed = (field: string, before: Side | null, after: Side | null): Change[] =>
    fieldChange('source-changed', subject, field, before, after);
  return [
    ...(['file', 'sha256', 'published', 'index', 'url'] as const).flatMap((key) =>
      changed(key, plain(old[key]), plain(now[key])),
    ),
    ...changed('lines', plain(old.lines?.toString() ?? null), plain(now.lines?.toString() ?? null)),
    ...changed('except', list(old.except), list(now.except)),
    ...(['title', 'publisher'] as const).flatMap((key) =>
      LANGS.flatMap((lang) =>
        changed(`${key}.${lang}`, valued(old[key][lang], old[key]), valued(now[key][lang], now[key])),
      ),
    ),
  ];
}
