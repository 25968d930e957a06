import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import { blockFigures } from '../figures/block-figures.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'figure-missing',
  severity: 'error',
  waivable: true,
  message: {
    zh: '译文漏了原文的数字“{original}”',
    en: 'The translation leaves out the original’s figure “{original}”',
  },
  why: { zh: '只读译文的人不会知道有这个数字。', en: 'Whoever reads the translation alone would not know of it.' },
  fix: {
    zh: '在译文里补上；如果它是名称的一部分，把名称加进 glossary.yaml。',
    en: 'Add it to the translation; where it is part of a name, put the name into glossary.yaml.',
  },
  notes: { original: { zh: '原文写在这里。', en: 'The original has it here.' } },
  examples: {
    bad: [
      {
        body: '新建学校2所。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First section {#first}\n\n⟦⟧New schools. {#p-2222}\n' },
      },
    ],
    good: [
      {
        body: '新建学校2所。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First section {#first}\n\nTwo new schools. {#p-2222}\n' },
      },
    ],
  },
});

export const figureMissing = defineLocalRule(problem, (model) =>
  blockFigures(model).flatMap(({ original, translated, translation }) => {
    if (!original || translated) return [];
    return [
      problem.at(placeOf(translation, 0, 0), { original: original.words }, [
        problem.note('original', {}, original.span),
      ]),
    ];
  }),
);
