/** The colophon: sources and fingerprints, what was mapped, what is the editors', which language prevails. */
import { type Lang, phrase } from '../../../source/lang.ts';
import { escapeHtml } from '../escape.ts';
import type { Page } from '../frame.ts';
import { Links } from '../links.ts';
import type { Markup } from '../markup.ts';
import { inLanguages, markHtml, mixedHtml, saidHtml } from '../said.ts';
import { mappedWords, prevailingWords, reviewerWords, type TranslationCount, translationWords } from '../sentences.ts';
import { sourcePage } from '../sources.ts';
import type { Site } from '../tree.ts';
import { cellStates } from '../walk.ts';
import { WORDS } from '../words.ts';

export function aboutPage(site: Site): Page {
  const address = { kind: 'about' } as const;
  const links = new Links(site.tree, address);
  const { languages, edition } = site;
  const { plan, original } = edition;
  return {
    address,
    template: 'about',
    title: phrase((lang) => WORDS.aboutTitle[lang]),
    description: prevailingWords(original, languages),
    data: {
      prevailing: saidHtml(prevailingWords(original, languages), languages),
      translations: languages
        .filter((lang) => lang !== original)
        .map((lang) => saidHtml(translationWords(countStates(site, lang)), languages)),
      reviewers: plan.reviews.map((reviewer) => ({
        name: reviewer.reviewer,
        words: saidHtml(reviewerWords(reviewer), languages),
      })),
      mapped: plan.mapped.length === 0 ? null : saidHtml(mappedWords(plan.mapped), languages),
      amendments: plan.amendments.map(({ words }) => saidHtml(words, languages)),
      marks: marks(languages),
      licence: {
        text: plan.licence.text === null ? null : mixedHtml(plan.licence.text, languages),
        data: plan.licence.data === null ? null : mixedHtml(plan.licence.data, languages),
      },
      sources: plan.sources.map((source) => sourcePage(source, site)),
      downloads: site.downloads.map(({ path, label }) => ({
        href: links.file(path),
        label: saidHtml(label, languages),
      })),
    },
  };
}

/** The signs that stand in the text, each with what it means. */
function marks(languages: readonly Lang[]): readonly Markup[] {
  return (['editorial', 'implied'] as const).flatMap((provenance) =>
    languages.map((lang) => {
      const gloss = provenance === 'editorial' ? WORDS.editorialGloss : WORDS.impliedGloss;
      return inLanguages([{ lang, html: `${markHtml(provenance, lang)} ${escapeHtml(gloss[lang])}` }], languages);
    }),
  );
}

function countStates({ edition }: Site, lang: Lang): TranslationCount {
  const states = cellStates(edition, lang);
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
