/** The terms to which the translation keeps. */
import { type Lang, phrase } from '../../../source/lang.ts';
import type { TermView } from '../../../view/edition.ts';
import { termId } from '../anchors.ts';
import { escapeHtml } from '../escape.ts';
import type { Page } from '../frame.ts';
import { type Markup, NOTHING } from '../markup.ts';
import { inLanguages, mixedHtml } from '../said.ts';
import type { Site } from '../tree.ts';
import { WORDS } from '../words.ts';

export function glossaryPage(site: Site): Page {
  return {
    address: { kind: 'glossary' },
    template: 'glossary',
    title: phrase((lang) => WORDS.glossary[lang]),
    description: WORDS.glossaryNote,
    data: { terms: site.edition.terms.map((term) => termPage(term, site)) },
  };
}

function termPage({ id, preferred, admitted, forbidden, note }: TermView, site: Site): object {
  const { original } = site.edition;
  const target: Lang = original === 'zh' ? 'en' : 'zh';
  return {
    id: termId(id),
    term: inLang([preferred[original] ?? ''], original, site),
    rendered: inLang([preferred[target] ?? ''], target, site),
    others: inLang(admitted[target], target, site),
    avoided: inLang(forbidden[target], target, site),
    note: note === null ? NOTHING : mixedHtml(note, site.languages),
  };
}

function inLang(words: readonly string[], lang: Lang, { languages }: Site): Markup {
  const known = words.filter((word) => word !== '');
  if (known.length === 0) return NOTHING;
  const text = known.map(escapeHtml).join(lang === 'zh' ? '；' : '; ');
  return inLanguages([{ lang, html: text }], languages);
}
