/** What the edition says of itself: at its head, and at length at its end. */
import type { Lang, Words } from '../../source/lang.ts';
import type { SourceView } from '../../view/edition.ts';
import type { Download, PageContext } from './context.ts';
import { isSafe, titleHtml } from './inlines.ts';
import { type Said, say, sayIn } from './said.ts';
import { cellStates, hasFigure } from './walk.ts';
import {
  bylineWords,
  editionWords,
  goalCount,
  mappedWords,
  periodWords,
  prevailingWords,
  type TranslationCount,
  translationWords,
  WORDS,
} from './words.ts';

export interface PlanPage {
  readonly title: readonly TitlePage[];
  readonly jurisdiction: readonly Said[];
  readonly note: readonly Said[];
  readonly official: boolean;
  readonly from: number;
  readonly to: number;
  readonly period: readonly Said[];
  readonly edition: readonly Said[];
  readonly sources: readonly SourcePage[];
  readonly downloads: readonly { readonly href: string; readonly label: readonly Said[] }[];
  readonly prevails: readonly Said[];
  readonly translations: readonly (readonly Said[])[];
  readonly count: readonly Said[];
  /** What punctuation is shown otherwise than it is written; empty where none is. */
  readonly mapped: readonly Said[];
}

export interface TitlePage extends Said {
  /** Safe HTML, with the places where a line may end. */
  readonly html: string;
}

export interface SourcePage {
  readonly title: readonly Said[];
  readonly byline: readonly Said[];
  readonly index: string | null;
  readonly url: string | null;
  readonly file: string;
  readonly sha256: string;
}

export function planPage(context: PageContext, downloads: readonly Download[]): PlanPage {
  const { plan, languages, original, goals } = context.edition;
  const words = (of: Words): readonly Said[] => say(of, languages);
  return {
    title: say(plan.title, languages).map((said) => ({ ...said, html: titleHtml(said.text, said.lang) })),
    jurisdiction: say(plan.jurisdiction, languages),
    note: say(plan.note, languages),
    official: plan.official,
    from: plan.period.from,
    to: plan.period.to,
    period: words(periodWords(plan.period.from, plan.period.to, plan.period.horizon)),
    edition: words(editionWords(plan.version, plan.date)),
    sources: plan.sources.map((source) => sourcePage(source, context)),
    downloads: downloads.map(({ href, label }) => ({ href, label: say(label, languages) })),
    prevails: words(prevailingWords(original, languages)),
    translations: languages
      .filter((lang) => lang !== original)
      .map((lang) => words(translationWords(countStates(context, lang)))),
    count: words(goalCount(goals.length, goals.filter(hasFigure).length)),
    mapped: plan.mapped.length === 0 ? [] : words(mappedWords(plan.mapped)),
  };
}

function sourcePage(source: SourceView, context: PageContext): SourcePage {
  const { languages } = context.edition;
  return {
    title: say(source.title, languages),
    byline: say(bylineWords(source.publisher, source.published), languages),
    index: source.index,
    url: source.url !== null && isSafe(source.url, context.anchors) ? source.url : null,
    file: source.file,
    sha256: source.sha256,
  };
}

function countStates(context: PageContext, lang: Lang): TranslationCount {
  const states = cellStates(context.edition, lang);
  const count = (state: (typeof states)[number]): number => states.filter((one) => one === state).length;
  return {
    lang,
    total: states.length,
    reviewed: count('reviewed'),
    draft: count('draft'),
    stale: count('stale'),
    missing: count('missing'),
  };
}

/** The page's own words in the languages of the edition. */
export function wordsPage(languages: readonly Lang[]): Readonly<Record<string, readonly Said[]>> {
  return Object.fromEntries(
    Object.entries(WORDS).map(([key, words]) => [key, languages.map((lang) => sayIn(lang, words[lang]))]),
  );
}
