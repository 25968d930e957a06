import type { Model, Passage } from '../../model/model.ts';
import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { LANGS, type Lang } from '../../source/lang.ts';
import { firsts } from '../facts.ts';
import { changeable } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';
import { isSameStretch, outermost, termsIn, type Occurrence } from '../terms/matcher.ts';

const GLOSSARY =
  'trade: { zh: 外贸, en: foreign trade }\n' +
  'platform: { zh: 外贸综合服务平台, en: foreign trade service platform }\n' +
  'road: { zh: 一带一路, en: Belt and Road, forbidden: { en: [One Belt One Road, belt-and-road] } }\n';

const problem = declare({
  code: 'term-forbidden',
  severity: 'error',
  waivable: true,
  message: {
    zh: '术语表不准用“{found}”',
    en: 'The glossary forbids “{found}”',
  },
  why: {
    zh: '这种说法有歧义，或者已经停用；术语表写明了应当用哪一种。',
    en: 'The words mislead or have been given up; the glossary says which to use instead.',
  },
  fix: {
    zh: '改为“{wanted}”。',
    en: 'Write “{wanted}”.',
  },
  notes: {
    glossary: { zh: '术语表写在这里。', en: 'The glossary has it here.' },
  },
  examples: {
    bad: [
      {
        body: '融入一带一路。 {#p-2222}\n',
        files: {
          'glossary.yaml': GLOSSARY,
          'en/1-demo/1-first.md': '# First {#first}\n\nWe will join ⟦One Belt One Road⟧. {#p-2222}\n',
        },
      },
      {
        body: '发展⟦社会资本⟧市场。 {#p-2222}\n',
        files: { 'glossary.yaml': 'capital: { zh: 民间资本, forbidden: { zh: [社会资本] } }\n' },
      },
    ],
    good: [
      {
        body: '融入一带一路。 {#p-2222}\n',
        files: {
          'glossary.yaml': GLOSSARY,
          'en/1-demo/1-first.md': '# First {#first}\n\nWe will join the Belt and Road. {#p-2222}\n',
        },
      },
      {
        body: '发展社会资本市场。 {#p-2222}\n',
        files: {
          'glossary.yaml': 'capital: { zh: 民间资本, forbidden: { zh: [社会资本] } }\nmarket: { zh: 社会资本市场 }\n',
        },
      },
    ],
  },
});

export const termForbidden = defineLocalRule(problem, (model) =>
  LANGS.flatMap((lang) => changeable(model, lang).flatMap((passage) => inPassage(passage, lang, model))),
);

/** What lies within a longer form of any term is that term. Of one and the same word another term may approve. */
function inPassage(passage: Passage, lang: Lang, model: Model): Diagnostic[] {
  const all = termsIn(passage, model);
  if (all.every(({ kind }) => kind !== 'forbidden')) return [];
  const found = outermost(all);
  const isApproved = (one: Occurrence): boolean =>
    found.some((other) => other.kind !== 'forbidden' && other.cased && isSameStretch(one, other));
  const forbidden = found.filter((one) => one.kind === 'forbidden' && !isApproved(one));
  return firsts(forbidden, ({ start }) => String(start)).map(({ term, start, end }) => {
    const args = { found: passage.text.slice(start, end), wanted: term.preferred[lang] ?? term.id };
    return problem.at(placeOf(passage, start, end), args, [problem.note('glossary', {}, term.span)]);
  });
}
