/** The register of goals: one table of all of them, and the choices by which a script narrows it down. */
import { type Lang, phrase, type Phrase } from '../../../source/lang.ts';
import type { Page } from '../frame.ts';
import { plainTitle } from '../headings.ts';
import { Links } from '../links.ts';
import { saidHtml, say } from '../said.ts';
import { goalCount } from '../sentences.ts';
import { kindHead, taskPage } from '../tasks.ts';
import type { Site } from '../tree.ts';
import { PERIOD_TYPE_WORDS, WORDS } from '../words.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

export function registerPage(site: Site): Page {
  const address = { kind: 'register' } as const;
  const links = new Links(site.tree, address);
  const entries = [...site.goals.values()];
  const count = goalCount(entries.length, entries.filter(({ figured }) => figured).length);
  return {
    address,
    template: 'register',
    title: phrase((lang) => WORDS.registerTitle[lang]),
    description: count,
    scripts: ['register.js'],
    data: {
      count: saidHtml(count, site.languages),
      tasks: entries.map((entry) => taskPage(entry, site, links)),
      kindHead: kindHead(entries, site),
      filters: filters(site),
      downloads: site.downloads
        .filter(({ path }) => /\.(?:csv|json)$/u.test(path))
        .map(({ path, label }) => ({ href: links.file(path), label: saidHtml(label, site.languages) })),
    },
  };
}

function filters(site: Site): readonly object[] {
  const { goals, owners, chapters } = site.edition;
  const used = (keys: readonly (string | undefined)[]): ReadonlySet<string | undefined> => new Set(keys);
  const departments = used(goals.flatMap(({ lead, others }) => [lead?.key, ...others.map(({ key }) => key)]));
  const periods = used(goals.map(({ target }) => target?.measure.periodType));
  const ofChapters = site.places.filter(({ section }) => section === null);
  return [
    choices(
      'department',
      owners.filter(({ id }) => departments.has(id)).map(({ id, short }) => [id, short]),
      site,
    ),
    choices('kind', distinct(goals.map(({ kind }) => [kind.key, kind.label])), site),
    choices(
      'chapter',
      chapters.map(({ id }) => [id, phrase((lang) => titleOf(id, lang))]),
      site,
    ),
    choices('modality', distinct(goals.map(({ modality }) => [modality.key, modality.label])), site),
    choices(
      'period',
      [
        ...Object.entries(PERIOD_TYPE_WORDS).filter(([key]) => [...periods].some((period) => period === key)),
        ...(periods.has(undefined) ? [['none', WORDS.none] as const] : []),
      ],
      site,
    ),
  ];

  function titleOf(chapter: string, lang: Lang): string | null {
    const place = ofChapters.find(({ address }) => address.id === chapter);
    return place ? plainTitle(place, lang) : null;
  }
}

type Labelled = readonly [string, Phrase];

const LABELS = {
  department: WORDS.department,
  kind: WORDS.kind,
  chapter: WORDS.chapter,
  modality: WORDS.modality,
  period: WORDS.when,
} as const;

function choices(name: keyof typeof LABELS, items: readonly Labelled[], { languages }: Site): object {
  const text = (label: Phrase): string =>
    say(label, languages)
      .map((said) => said.text)
      .join(' ');
  const list = items.map(([value, label]): Choice => ({ value, text: text(label) }));
  return { name, label: saidHtml(LABELS[name], languages), all: text(WORDS.all), choices: list };
}

function distinct(items: readonly Labelled[]): readonly Labelled[] {
  return [...new Map(items.map(([key, label]) => [key, [key, label]] as const)).values()];
}
