import { namesIn } from '../../model/glossary.ts';
import type { Model } from '../../model/model.ts';
import { readModality } from '../../quantity/index.ts';
import type { Lang } from '../../source/lang.ts';
import type { Sentence } from './sentence.ts';

/** A sentence as it is to be read for its modality: the words of names are not the plan's own promise. */
export type FirmText = (sentence: Sentence) => string;

/** Blanks the names that hold a modal word (“guarantee” in 融、投、贷、保、服), at the same length. */
export function firmTextOf(model: Model): FirmText {
  const found = new Map<Lang, readonly string[]>();
  const namesOf = (lang: Lang): readonly string[] => {
    const known = found.get(lang) ?? namesIn(model.terms, lang).filter((name) => readModality(name, lang) !== null);
    found.set(lang, known);
    return known;
  };
  return ({ text, lang }) => namesOf(lang).reduce(blank, text);
}

function blank(text: string, name: string): string {
  let result = text;
  const [inText, sought] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = inText.indexOf(sought); at >= 0; at = inText.indexOf(sought, at + sought.length)) {
    result = result.slice(0, at) + '_'.repeat(name.length) + result.slice(at + name.length);
  }
  return result;
}
