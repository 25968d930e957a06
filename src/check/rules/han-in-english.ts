import type { Passage, Term } from '../../model/model.ts';
import type { Stretch } from '../../model/typography.ts';
import { declare } from '../../problem/declare.ts';
import { search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'han-in-english',
  severity: 'error',
  waivable: true,
  message: {
    zh: '英文里留有中文字符“{found}”',
    en: 'The English has the Chinese “{found}”',
  },
  why: {
    zh: '多半是没有译完，或者没有切换输入法；不懂中文的读者读不出来。',
    en: 'Most likely something was left untranslated, or the input method was not switched; who reads no Chinese cannot read it.',
  },
  fix: {
    zh: '译成英文，标点改用半角；名称需要附原文的，放在圆括号里：Qi culture (原文)。',
    en: 'Translate it, and use half-width punctuation. The original of a name may follow in round brackets.',
  },
  examples: {
    bad: [
      {
        body: '建设文化强区。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nBuild a district of strong ⟦文化⟧. {#p-2222}\n' },
      },
      {
        body: '建设文化强区。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nBuild it⟦，⟧and well. {#p-2222}\n' },
      },
    ],
    good: [
      {
        body: '弘扬聊斋文化。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md': '# First {#first}\n\nCarry forward “Strange Tales” culture (聊斋文化). {#p-2222}\n',
        },
      },
    ],
  },
});

/** Han characters, full-width punctuation, letters and digits, and the ellipsis and dash of two characters. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]+|…{2}|—{2}/gu;

/** A name in brackets, as a gloss on its rendering. */
const GLOSS = /(?<=\()[“《]?[\p{Script=Han}·、]+[》”]?(?=\))/gu;

export const hanInEnglish = defineLocalRule(problem, (model) =>
  model.blocks.flatMap((block) => {
    const passage = block.original.lang === 'en' ? block.original : block.translations.en;
    if (!passage || (passage === block.original && block.seedLine !== null)) return [];
    const found = search(passage, CHINESE);
    if (found.length === 0) return [];
    const allowed = allowedIn(passage, block.original, model.terms);
    return found
      .filter((one) => !allowed.some(({ start, end }) => start <= one.start && one.end <= end))
      .map(({ words, place }) => problem.at(place, { found: words }));
  }),
);

/** What the glossary has as English, and words of the original that follow their rendering in brackets. */
function allowedIn(passage: Passage, original: Passage, terms: readonly Term[]): Stretch[] {
  const glosses = search(passage, GLOSS).filter(({ words }) => passage === original || original.text.includes(words));
  const forms = terms.flatMap(({ preferred, admitted }) => [
    ...(preferred.en === null ? [] : [preferred.en]),
    ...admitted.en,
  ]);
  const named = forms
    .filter((form) => new RegExp(CHINESE).test(form))
    .flatMap((form) => occurrences(passage.text, form));
  return [...glosses, ...named];
}

function occurrences(text: string, words: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}
