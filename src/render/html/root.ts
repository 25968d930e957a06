/** The two pages outside the trees: the first, which offers the languages, and the one for addresses that lead nowhere. */
import { LANG_TAGS, type Lang } from '../../source/lang.ts';
import { treeName, treeTag } from './frame.ts';
import { titleHtml } from './inlines.ts';
import type { Markup } from './markup.ts';
import { inLanguages, saidHtml, say } from './said.ts';
import type { Site } from './tree.ts';
import { WORDS } from './words.ts';

export function rootPage(sites: readonly Site[]): Readonly<Record<string, unknown>> {
  const base = basePage(sites, '');
  const site = sites[0]?.edition.plan.site ?? null;
  const alternates = sites
    .filter(({ languages }) => languages.length === 1)
    .map(({ tree, first }) => ({ tag: LANG_TAGS[first], href: `${site ?? ''}${tree}/index.html` }));
  return { ...base, web: site === null ? null : { canonical: site, alternates, locale: null } };
}

/** A server shows it at any depth, where relative links lead astray: with an address of its own it uses that. */
export function notFoundPage(sites: readonly Site[]): Readonly<Record<string, unknown>> {
  const plan = sites[0]?.edition.plan;
  return {
    ...basePage(sites, plan?.site ?? ''),
    notFound: words(sites, 'notFound'),
    notFoundNote: words(sites, 'notFoundNote'),
  };
}

function basePage(sites: readonly Site[], base: string): Readonly<Record<string, unknown>> {
  const [site] = sites;
  if (site === undefined) return {};
  const { plan, original } = site.edition;
  const languages = allLanguages(sites);
  const titles = say(plan.title, languages);
  return {
    tag: LANG_TAGS[original],
    documentTitle: titles.map(({ text }) => text).join(' | '),
    style: `${base}assets/style.css`,
    title: inLanguages(
      titles.map(({ lang, text }) => ({ lang, html: titleHtml(text, lang) })),
      languages,
    ),
    from: plan.period.from,
    to: plan.period.to,
    note: saidHtml(plan.note, languages),
    official: plan.official,
    notOfficial: saidHtml(WORDS.notOfficial, languages),
    choose: saidHtml(WORDS.chooseLanguage, languages),
    doors: sites.map(({ tree, first, languages: shown }) => ({
      tag: treeTag(tree, shown),
      href: `${base}${tree}/index.html`,
      ...treeName(tree),
      links: (['register', 'search'] as const)
        .filter((kind) => kind === 'search' || site.goals.size > 0)
        .map((kind) => ({
          href: `${base}${tree}/${kind === 'register' ? 'goals' : kind}/index.html`,
          text: WORDS[kind][first],
        })),
    })),
  };
}

function words(sites: readonly Site[], key: 'notFound' | 'notFoundNote'): Markup {
  return saidHtml(WORDS[key], allLanguages(sites));
}

function allLanguages(sites: readonly Site[]): readonly Lang[] {
  return [...new Set(sites.flatMap(({ languages }) => languages))];
}
