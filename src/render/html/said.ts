/** Words in the languages of an edition, ready for a template. */
import { LANG_TAGS, type Lang, type Phrase } from '../../source/lang.ts';
import type { ProvenanceView } from '../../view/edition.ts';
import { STATE_WORDS, WORDS } from './words.ts';

/** The same thing said in one language. */
export interface Said {
  readonly lang: Lang;
  readonly tag: string;
  readonly text: string;
  /** The plan lacks these words in this language, and the text says so. */
  readonly missing: boolean;
  readonly mark: MarkPage | null;
}

/** “〔编〕”, “ed.”: how a field came to be known, where the plan does not state it. */
export interface MarkPage {
  readonly text: string;
  readonly gloss: string;
}

export function sayIn(lang: Lang, text: string, mark: MarkPage | null = null): Said {
  return { lang, tag: LANG_TAGS[lang], text, missing: false, mark };
}

/**
 * A phrase in each of the languages that has it. Where none of them does, any other language's words are better than
 * silence, and bear their own `lang`.
 */
export function say(
  phrase: Phrase,
  languages: readonly Lang[],
  provenance: ProvenanceView = 'stated',
): readonly Said[] {
  const has = (lang: Lang): boolean => phrase[lang] !== null;
  const known = languages.some(has) ? languages.filter(has) : otherLanguages(languages).filter(has).slice(0, 1);
  // “—” or “5%” needs no translation.
  const shown = known.filter((lang, index) => known.findIndex((other) => phrase[other] === phrase[lang]) === index);
  return shown.map((lang) => sayIn(lang, phrase[lang] ?? '', provenanceMark(provenance, lang)));
}

/** As `say`, but a language that lacks the words says that it does. */
export function sayOrMissing(phrase: Phrase, languages: readonly Lang[]): readonly Said[] {
  const missing = languages
    .filter((lang) => phrase[lang] === null)
    .map((lang) => ({ ...sayIn(lang, STATE_WORDS.missing[lang]), missing: true }));
  const said = say(phrase, languages);
  const order = (one: Said): number => (languages.includes(one.lang) ? languages.indexOf(one.lang) : -1);
  return [...said, ...missing].sort((a, b) => order(a) - order(b));
}

export function provenanceMark(provenance: ProvenanceView, lang: Lang): MarkPage | null {
  if (provenance === 'editorial') return { text: WORDS.editorialMark[lang], gloss: WORDS.editorialGloss[lang] };
  if (provenance === 'implied') return { text: WORDS.impliedMark[lang], gloss: WORDS.impliedGloss[lang] };
  return null;
}

function otherLanguages(languages: readonly Lang[]): readonly Lang[] {
  const all: readonly Lang[] = ['zh', 'en'];
  return all.filter((lang) => !languages.includes(lang));
}
