import { declare } from '../../problem/declare.ts';
import type { Lang } from '../../source/lang.ts';
import { firsts } from '../facts.ts';
import { search, type Found } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';
import { termsIn } from '../terms/matcher.ts';
import { translated } from '../translated.ts';

const problem = declare({
  code: 'code-missing',
  severity: 'error',
  waivable: true,
  message: {
    zh: '原文的“{code}”在译文里不见了',
    en: 'The original’s “{code}” is not in the translation',
  },
  why: {
    zh: '代号、缩写和公式（RCEP、M0、1+1+N）在哪种语言里都一样；丢了，读者就不知道说的是哪一项。',
    en: 'Acronyms, codes and formulae (RCEP, M0, 1+1+N) are the same in every language; without it readers cannot tell what is meant.',
  },
  fix: {
    zh: '在译文里原样写上；有固定译法的，列入术语表。',
    en: 'Give it in the translation as it is; if it has a rendering of its own, enter that in the glossary.',
  },
  notes: {
    original: { zh: '原文写在这里。', en: 'The original has it here.' },
  },
  examples: {
    bad: [
      {
        body: '加入RCEP。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nJoin the agreement. {#⟦p-2222⟧}\n' },
      },
      {
        body: '执行1+1+N方案。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nCarry out the plan. {#⟦p-2222⟧}\n' },
      },
      {
        body: '拨打“12345”热线。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nCall the hotline. {#⟦p-2222⟧}\n' },
      },
    ],
    good: [
      {
        body: '加入RCEP，推广手机APP，执行1+1+N方案，装机5kW。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First {#first}\n\nJoin RCEP, promote mobile apps, carry out the 1 + 1 + N plan and install 5 kW. {#p-2222}\n',
        },
      },
    ],
  },
});

/**
 * In Chinese every Latin word of more than a letter is a name or a code; in English only what has figures or plus signs
 * is certain not to have a rendering. Figures in quotes are a number that is called, not counted.
 */
const CODES: Readonly<Record<Lang, RegExp>> = {
  zh: /(?<![A-Za-z\d.])(?:(?=[\d+.-]*[A-Za-z])[A-Za-z\d]+(?:[+.&/-][A-Za-z\d]+)*\+*(?<![^\d+.-]\b.|^.)|\d+(?:\+[A-Za-z\d]+)+)|(?<=“)\d{3,}(?=”)/g,
  en: /(?<![A-Za-z\d.])(?:(?=[a-z-]*\d)(?=[\d-]*[A-Z])[A-Za-z\d]+\+*|\d+(?:\+[A-Za-z\d]+)+|[A-Z]{2,}\+)(?![A-Za-z\d])/g,
};

/** Figures with a unit are compared as figures. */
const MEASURED = /^\d+(?:\.\d+)?(?:[mck]?m|[mk]?g|t|ha|[mk]?l|[kMG]?Wh?|dB|h)\d?$/i;

export const codeMissing = defineLocalRule(problem, (model) =>
  translated(model).flatMap(({ block: { original }, passage }) => {
    const named = termsIn(original, model);
    const isNamed = ({ start, end }: Found): boolean => named.some((term) => term.start <= start && end <= term.end);
    const text = folded(passage.text);
    const lost = search(original, CODES[original.lang]).filter(
      (found) => !isNamed(found) && !MEASURED.test(found.words) && !stands(found.words, text),
    );
    return firsts(lost, ({ words }) => folded(words)).map(({ words, place }) =>
      problem.at(passage.id?.span ?? passage.span, { code: words }, [problem.note('original', {}, place)]),
    );
  }),
);

/** Capitals, width, and spaces around signs do not count. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*\+\s*/g, '+');
}

/** Whether a code stands in a text as a word of its own, in the plural if need be. */
function stands(code: string, text: string): boolean {
  const literal = folded(code).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![a-z\\d])${literal}(?:[’']?s)?(?![a-z\\d+])`).test(text);
}
