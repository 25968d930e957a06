/** Words in the languages of an edition, as markup that says in which language they are. */
import { LANG_TAGS, type Lang, LANGS, type Phrase } from '../../source/lang.ts';
import type { ProvenanceView } from '../../view/edition.ts';
import { escapeHtml } from './escape.ts';
import { Markup } from './markup.ts';
import { STATE_WORDS, WORDS } from './words.ts';

/** The same thing said in one language. */
export interface Said {
  readonly lang: Lang;
  readonly tag: string;
  readonly text: string;
  /** The plan lacks these words in this language, and the text says so. */
  readonly missing: boolean;
}

/**
 * A phrase in each of the languages that has it. Where none of them does, any other language's words are better than
 * silence, and bear their own `lang`.
 */
export function say(phrase: Phrase, languages: readonly Lang[]): readonly Said[] {
  const has = (lang: Lang): boolean => phrase[lang] !== null;
  const known = languages.some(has) ? languages.filter(has) : LANGS.filter(has).slice(0, 1);
  // “—” or “5%” needs no translation.
  const shown = known.filter((lang, index) => known.findIndex((other) => phrase[other] === phrase[lang]) === index);
  return shown.map((lang) => ({ lang, tag: LANG_TAGS[lang], text: phrase[lang] ?? '', missing: false }));
}

/** As `say`, but a language that lacks the words says that it does. */
function sayOrMissing(phrase: Phrase, languages: readonly Lang[]): readonly Said[] {
  const known = say(phrase, languages);
  const foreign = known.filter(({ lang }) => !languages.includes(lang));
  const own = languages.flatMap((lang) => {
    if (phrase[lang] !== null) return known.filter((said) => said.lang === lang);
    return [{ lang, tag: LANG_TAGS[lang], text: STATE_WORDS.missing[lang], missing: true }];
  });
  return [...foreign, ...own];
}

/**
 * A phrase as markup, once in each language, with its provenance beside each where the plan does not state it. Where the
 * page has one language and the words are in it, they need no element of their own.
 */
export function saidHtml(
  phrase: Phrase,
  languages: readonly Lang[],
  provenance: ProvenanceView = 'stated',
  gloss = true,
): Markup {
  return inLanguages(
    say(phrase, languages).map((said) => ({
      ...said,
      html: escapeHtml(said.text) + markHtml(provenance, said.lang, gloss),
    })),
    languages,
  );
}

export function saidOrMissingHtml(phrase: Phrase, languages: readonly Lang[]): Markup {
  const said = sayOrMissing(phrase, languages);
  return inLanguages(
    said.map((one) => ({ ...one, html: one.missing ? missingHtml(one.text) : escapeHtml(one.text) })),
    languages,
  );
}

function missingHtml(text: string): string {
  return `<span class="missing">${escapeHtml(text)}</span>`;
}

/** The same thing in several languages, each in an element that says which, unless the page itself says it. */
export function inLanguages(
  said: readonly { readonly lang: Lang; readonly html: string }[],
  languages: readonly Lang[],
): Markup {
  const [only] = languages;
  const parts = said.map(({ lang, html }) => {
    return languages.length === 1 && lang === only ? html : `<span lang="${LANG_TAGS[lang]}">${html}</span>`;
  });
  return new Markup(parts.join(' '));
}

/** “〔编〕”, “ed.”: how a field came to be known. The word joiner keeps it with the last word. */
export function markHtml(provenance: ProvenanceView, lang: Lang, gloss = true): string {
  if (provenance === 'stated') return '';
  const [text, title] =
    provenance === 'editorial' ? [WORDS.editorialMark, WORDS.editorialGloss] : [WORDS.impliedMark, WORDS.impliedGloss];
  const titled = gloss ? ` title="${escapeHtml(title[lang])}"` : '';
  return `\u2060<abbr class="mark"${titled}>${escapeHtml(text[lang])}</abbr>`;
}

/** English words with Chinese ones among them: each stretch in its own language. */
export function mixedHtml(text: string, languages: readonly Lang[]): Markup {
  const lang: Lang = /[A-Za-z]{2}/u.test(text) ? 'en' : 'zh';
  const html = escapeHtml(text);
  const zh = LANG_TAGS.zh;
  const mixed =
    lang === 'en'
      ? html.replace(
          /[\p{sc=Han}、，。；：“”‘’（）《》]*\p{sc=Han}[\p{sc=Han}、，。；：（）《》]*/gu,
          `<span lang="${zh}">$&</span>`,
        )
      : html;
  return inLanguages([{ lang, html: mixed }], languages);
}
