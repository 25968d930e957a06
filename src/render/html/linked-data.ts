/**
 * What the pages say to machines, as JSON-LD with the terms of schema.org. Only an official edition is `Legislation`;
 * anything else is a report on the plan, and is never said to be published by a government.
 */
import { LANG_TAGS, type Lang } from '../../source/lang.ts';
import type { PlanView } from '../../view/edition.ts';
import { type PageAddress, pagePath, type Tree } from './addresses.ts';
import { Markup } from './markup.ts';
import type { Site } from './tree.ts';

type Json = string | number | null | readonly Json[] | { readonly [key: string]: Json };

/** The plan, on its first page. */
export function planData(site: Site): Markup {
  return script({ '@context': 'https://schema.org', ...planNode(site) });
}

/** A part of it, on a page of its own. */
export function partData(name: string, address: PageAddress, site: Site): Markup {
  const { plan } = site.edition;
  return script({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name,
    inLanguage: tags(site.languages),
    ...addressed(plan, site.tree, address),
    isPartOf: { '@type': typeOf(plan), name: titleIn(plan, site.first), ...addressed(plan, site.tree, HOME) },
  });
}

const HOME: PageAddress = { kind: 'home' };

function planNode({ edition, languages, first, tree, trees }: Site): { readonly [key: string]: Json } {
  const { plan, original } = edition;
  const translations = trees.filter(({ languages: shown }) => shown.length === 1 && shown[0] !== original);
  const isTranslation = languages.length === 1 && first !== original;
  return {
    '@type': typeOf(plan),
    name: titleIn(plan, first),
    ...(plan.note[first] !== null && { description: plan.note[first] }),
    inLanguage: tags(languages),
    version: plan.version,
    dateModified: plan.date,
    ...addressed(plan, tree, HOME),
    ...(plan.official && { legislationJurisdiction: plan.jurisdiction[first] ?? plan.jurisdiction[original] }),
    temporalCoverage: `${plan.period.from}/${plan.period.to}`,
    ...(plan.licence.data !== null && { license: plan.licence.data }),
    ...(plan.sources.length > 0 && { isBasedOn: plan.sources.map((source) => sourceNode(source, first, original)) }),
    ...(isTranslation && { translationOfWork: workNode(plan, original, original) }),
    ...(!isTranslation &&
      translations.length > 0 && {
        workTranslation: translations.flatMap(({ languages: [lang] }) => (lang ? [workNode(plan, lang, lang)] : [])),
      }),
  };
}

function typeOf({ official }: PlanView): string {
  return official ? 'Legislation' : 'Report';
}

function workNode(plan: PlanView, lang: Lang, tree: Tree): Json {
  const address = addressed(plan, tree, HOME);
  return { '@type': typeOf(plan), name: titleIn(plan, lang), inLanguage: LANG_TAGS[lang], ...address };
}

function sourceNode(source: PlanView['sources'][number], first: Lang, original: Lang): Json {
  const name = source.title[first] ?? source.title[original];
  const creator = source.publisher[first] ?? source.publisher[original];
  return {
    '@type': 'CreativeWork',
    ...(name !== null && { name }),
    ...(creator !== null && { creator: { '@type': 'GovernmentOrganization', name: creator } }),
    ...(source.published !== null && { datePublished: source.published }),
    ...(source.index !== null && { identifier: source.index }),
    ...(source.url !== null && { url: source.url }),
  };
}

function titleIn({ title, id }: PlanView, lang: Lang): string {
  return title[lang] ?? title.zh ?? title.en ?? id;
}

function tags(languages: readonly Lang[]): Json {
  return languages.map((lang) => LANG_TAGS[lang]);
}

function addressed({ site }: PlanView, tree: Tree, page: PageAddress): { readonly url?: string } {
  return site === null ? {} : { url: `${site}${tree}/${pagePath(page)}` };
}

/** Data, not a script to be run. No `<` of its words can end it, and no line separator can break it. */
function script(data: Json): Markup {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Markup(`<script type="application/ld+json">${json}</script>`);
}
