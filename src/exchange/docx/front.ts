import type { Lang, Phrase } from '../../source/lang.ts';
import type { PlanView, SourceView } from '../../view/edition.ts';
import type { XmlElement } from '../xml.ts';
import { pageBreak, paragraph, run } from './word.ts';
import { colon, WORDS } from './words.ts';

/** The first page: the title, and at once what this edition is and is not. */
export function front(plan: PlanView, lang: Lang): XmlElement[] {
  const note = plan.note[lang];
  const line = (title: string, text: string | null): XmlElement[] =>
    text === null || text === '' ? [] : [paragraph('Imprint', run(title + colon(lang), { strong: true }), run(text))];
  const source = (one: SourceView): XmlElement[] => [
    ...line(WORDS.source[lang], inLanguage(one.title, lang)),
    ...line(WORDS.publisher[lang], inLanguage(one.publisher, lang)),
    ...line(WORDS.published[lang], one.published),
    ...line(WORDS.index[lang], one.index),
    ...line(WORDS.address[lang], one.url),
  ];
  return [
    paragraph('Title', run(inLanguage(plan.title, lang) ?? plan.id)),
    ...(note === null ? [] : [paragraph('Subtitle', run(note))]),
    ...line(WORDS.version[lang], `${plan.version}（${plan.date}）`),
    ...plan.sources.flatMap(source),
    paragraph('Imprint', run(WORDS.marks[lang])),
    paragraph('Imprint', run(WORDS.comments[lang])),
    pageBreak(),
  ];
}

/** The words in a language, else in the one there is. */
export const inLanguage = (words: Phrase, lang: Lang): string | null => words[lang] ?? words.zh ?? words.en;
