import { declare } from '../../problem/declare.ts';
import { LANGS, type Lang } from '../../source/lang.ts';
import { changeable, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'repeated-punctuation',
  severity: 'warning',
  message: {
    zh: '标点“{found}”重复了',
    en: '“{found}” is one punctuation mark too many',
  },
  why: {
    zh: '两个句内点号不连用；多出的一个往往是改句子时留下的。',
    en: 'Two such marks never stand together; one is most likely left over from an earlier wording.',
  },
  fix: {
    zh: '只留一个。',
    en: 'Keep one of them.',
  },
  examples: {
    bad: [
      { body: '加快发展⟦，。⟧提高质量。 {#p-2222}\n' },
      { body: '加快发展⟦，，⟧提高质量。 {#p-2222}\n' },
      { body: '加快发展⟦。。⟧ {#p-2222}\n' },
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph⟦,,⟧ and more. {#p-2222}\n' },
      },
    ],
    good: [
      { body: '加快发展！！提高质量？！完成任务。” {#p-2222}\n' },
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nShops, etc., and more... {#p-2222}\n' },
      },
    ],
  },
});

/** Question and exclamation marks may be doubled, and a row of stops is meant as an ellipsis. */
const PATTERNS: Readonly<Record<Lang, RegExp>> = {
  zh: /[，、；：,;][，、；：。,;:]+|。[，、；：,;:]+|(?<!。)。。(?!。)|[！？][，、；。]/g,
  en: /,[,;:]|[;:][,;:.]|(?<!\.)\.\.(?!\.)/g,
};

export const repeatedPunctuation = defineLocalRule(problem, (model) =>
  LANGS.flatMap((lang) =>
    changeable(model, lang).flatMap((passage) =>
      search(passage, PATTERNS[lang]).map(({ words, place }) => problem.at(place, { found: words })),
    ),
  ),
);
