/** The languages that planc has a module for. To add one: here, in `quantity/`, and in the words of each problem. */
export const LANGS = ['zh', 'en'] as const;

/** ISO 639-1 code of a language that planc knows. */
export type Lang = (typeof LANGS)[number];

/** The same words in every language that planc knows. */
export type Words = Readonly<Record<Lang, string>>;

/** The same field in every language; `null` where the plan does not have it. */
export type Phrase = Readonly<Record<Lang, string | null>>;

/** BCP 47 tags for `lang` attributes and PDF dictionaries. */
export const LANG_TAGS: Readonly<Record<Lang, string>> = { zh: 'zh-Hans-CN', en: 'en-GB' };

/** A value for each language. */
export function perLang<T>(of: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  return { zh: of('zh'), en: of('en') };
}

export function phrase(of: (lang: Lang) => string | null): Phrase {
  return perLang(of);
}
