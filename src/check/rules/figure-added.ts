import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import { blockFigures } from '../figures/block-figures.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'figure-added',
  severity: 'error',
  waivable: true,
  message: {
    zh: '译文的数字“{translated}”在原文里没有',
    en: 'The original has no such figure as the translation’s “{translated}”',
  },
  why: {
    zh: '译文不能比原文多承诺什么；多出来的数字是凭空添加的。',
    en: 'A translation may promise no more than the original; a figure that the original lacks is invented.',
  },
  fix: {
    zh: '从译文里删去；如果它是名称的一部分，把名称加进 glossary.yaml。',
    en: 'Remove it from the translation; where it is part of a name, put the name into glossary.yaml.',
  },
  notes: { original: { zh: '原文这一段在这里。', en: 'The original’s block is here.' } },
  examples: {
    bad: [
      {
        body: '新建一批学校。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First section {#first}\n\nBuild ⟦12 new schools⟧. {#p-2222}\n' },
      },
    ],
    good: [
      {
        body: '新建一批学校。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First section {#first}\n\nBuild a number of new schools. {#p-2222}\n' },
      },
    ],
  },
});

export const figureAdded = defineLocalRule(problem, (model) =>
  blockFigures(model).flatMap(({ original, translated, block }) => {
    if (original || !translated) return [];
    const note = problem.note('original', {}, placeOf(block.original, 0, 0));
    return [problem.at(translated.span, { translated: translated.words }, [note])];
  }),
);
