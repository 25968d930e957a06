import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import { defineLocalRule } from '../rule.ts';
import { translated } from '../translated.ts';

const problem = declare({
  code: 'translation-ending',
  severity: 'warning',
  message: {
    zh: '译文的结尾标点与原文不同：原文“{original}”，译文“{translated}”',
    en: 'Original and translation end differently: “{original}” and “{translated}”',
  },
  why: {
    zh: '结尾不同，往往是译文少了后半句，或者多了一个句号。',
    en: 'Where the endings differ, the end of a sentence is missing most likely, or a stop is too many.',
  },
  fix: {
    zh: '核对段末；标点按英文的规则与原文对应。',
    en: 'Compare the ends; let the punctuation correspond.',
  },
  examples: {
    bad: [
      {
        body: '加快发展。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nSpeed up ⟦development⟧ {#p-2222}\n' },
      },
      {
        body: '要求如下： {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nThese are asked⟦.⟧ {#p-2222}\n' },
      },
    ],
    good: [
      {
        body: '建设“示范区”。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nBuild a “demonstration zone”. {#p-2222}\n' },
      },
    ],
  },
});

/** Marks that do the same in both languages. */
const SORTS: Readonly<Record<string, string>> = {
  '。': '.',
  '．': '.',
  '.': '.',
  '；': ';',
  ';': ';',
  '：': ':',
  ':': ':',
  '？': '?',
  '?': '?',
  '！': '!',
  '!': '!',
  '，': ',',
  ',': ',',
  '…': '…',
};

export const translationEnding = defineLocalRule(problem, (model) =>
  translated(model).flatMap(({ block: { original }, passage }) => {
    if (original.kind === 'table' || original.text === '' || passage.text === '') return [];
    const [ours, theirs] = [endingOf(original.text), endingOf(passage.text)];
    if (ours.sort === theirs.sort) return [];
    const args = { original: ours.words, translated: theirs.words };
    return [problem.at(placeOf(passage, theirs.start, theirs.start + theirs.words.length), args)];
  }),
);

interface Ending {
  readonly sort: string;
  /** The mark, or the last word. */
  readonly words: string;
  readonly start: number;
}

/** The last mark, whatever closes after it. */
function endingOf(text: string): Ending {
  const bare = text.replace(/[\s”’"')）》〉\]］】〕]+$/u, '');
  const mark = bare.endsWith('...') ? '…' : (SORTS[bare.at(-1) ?? ''] ?? '');
  const words =
    mark === ''
      ? (/[\p{Script=Han}]{1,4}$|[^\s\p{Script=Han}]{0,20}$/u.exec(bare)?.[0] ?? '')
      : bare.slice(bare.endsWith('...') ? -3 : -1);
  return { sort: mark, words, start: bare.length - words.length };
}
