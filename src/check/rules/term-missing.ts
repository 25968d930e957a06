import type { Model, Term } from '../../model/model.ts';
import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import type { Lang } from '../../source/lang.ts';
import { firsts } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';
import { longest, outermost, termsIn } from '../terms/matcher.ts';
import { translated, type Translated } from '../translated.ts';

const GLOSSARY =
  'trade: { zh: 外贸, en: foreign trade }\n' +
  'platform: { zh: 外贸综合服务平台, en: foreign trade service platform }\n' +
  'road: { zh: 一带一路, en: Belt and Road, forbidden: { en: [One Belt One Road] } }\n';

const problem = declare({
  code: 'term-missing',
  severity: 'error',
  waivable: true,
  message: {
    zh: '原文用了术语“{term}”，译文没有用规定的译法“{wanted}”',
    en: 'The original has the term “{term}”, and this translation does not have “{wanted}”',
  },
  why: {
    zh: '同一术语只有一种译法，读者才能在全文中认出它；换一种说法，就成了另一样东西。',
    en: 'One term has one rendering, so that readers know it again; under another name it is taken for something else.',
  },
  fix: {
    zh: '改用术语表里的译法（单复数、时态可变）；这里确实不能用的，在 glossary.yaml 的 admitted 里加上另一种译法。',
    en: 'Use the glossary’s rendering, in whatever inflection; if it cannot stand here, add another one under `admitted` in glossary.yaml.',
  },
  notes: {
    original: { zh: '原文写在这里。', en: 'The original has it here.' },
    glossary: { zh: '术语表写在这里。', en: 'The glossary has it here.' },
    case: {
      zh: '译文写的是“{found}”，大小写与术语表不同。',
      en: 'The translation has “{found}”, with other capitals than the glossary.',
    },
  },
  examples: {
    bad: [
      {
        body: '发展外贸。 {#p-2222}\n',
        files: {
          'glossary.yaml': GLOSSARY,
          'en/1-demo/1-first.md': '# First {#first}\n\nWe will develop foreign commerce. {#⟦p-2222⟧}\n',
        },
      },
      {
        body: '发展外贸，建设外贸综合服务平台。 {#p-2222}\n',
        files: {
          'glossary.yaml': GLOSSARY,
          'en/1-demo/1-first.md': '# First {#first}\n\nWe will build a foreign trade service platform. {#⟦p-2222⟧}\n',
        },
      },
      {
        body: '融入一带一路。 {#p-2222}\n',
        files: {
          'glossary.yaml': GLOSSARY,
          'en/1-demo/1-first.md': '# First {#first}\n\nWe will join the belt and road. {#⟦p-2222⟧}\n',
        },
      },
    ],
    good: [
      {
        body: '发展外贸，建设外贸综合服务平台。 {#p-2222}\n',
        files: {
          'glossary.yaml': GLOSSARY,
          'en/1-demo/1-first.md':
            '# First {#first}\n\nForeign trade will be developed, and foreign-trade service platforms built. {#p-2222}\n',
        },
      },
      {
        body: '建设外贸综合服务平台，融入一带一路。 {#p-2222}\n',
        files: {
          'glossary.yaml': GLOSSARY,
          'en/1-demo/1-first.md':
            '# First {#first}\n\nWe will build a foreign trade service platform and join the Belt and Road. {#p-2222}\n',
        },
      },
    ],
  },
});

export const termMissing = defineLocalRule(problem, (model) =>
  // What editors add, headings above all, is kept short in each language: the glossary is for the plan's own words.
  translated(model)
    .filter(({ block }) => !block.original.editorial)
    .flatMap((one) => inBlock(one, model)),
);

function inBlock({ block: { original }, passage, lang }: Translated, model: Model): Diagnostic[] {
  const found = longest(termsIn(original, model).filter(({ kind }) => kind !== 'forbidden'));
  const wanted = firsts(found, ({ term }) => term.id).filter(({ term }) => renderings(term, lang).length > 0);
  if (wanted.length === 0) return [];
  const here = new Set(wanted.map(({ term }) => term.id));
  const used = outermost(termsIn(passage, model).filter(({ term }) => here.has(term.id)));
  return wanted.flatMap(({ term, start, end }) => {
    const ofTerm = used.filter((one) => one.term.id === term.id);
    // A forbidden form in its place is reported as that.
    if (ofTerm.some(({ cased, kind }) => cased || kind === 'forbidden')) return [];
    const [other] = ofTerm;
    const otherCase = other
      ? [
          problem.note(
            'case',
            { found: passage.text.slice(other.start, other.end) },
            placeOf(passage, other.start, other.end),
          ),
        ]
      : [];
    const notes = [
      ...otherCase,
      problem.note('original', {}, placeOf(original, start, end)),
      problem.note('glossary', {}, term.span),
    ];
    const args = { term: original.text.slice(start, end), wanted: renderings(term, lang).join(' / ') };
    return [problem.at(passage.id?.span ?? passage.span, args, notes)];
  });
}

/** What may stand for a term: the preferred form first. */
function renderings({ preferred, admitted }: Term, lang: Lang): string[] {
  return [...(preferred[lang] === null ? [] : [preferred[lang]]), ...admitted[lang]];
}
