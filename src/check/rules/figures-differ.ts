import { declare } from '../../problem/declare.ts';
import type { Note } from '../../problem/diagnostic.ts';
import { blockFigures, type FigureDifference } from '../figures/block-figures.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'figures-differ',
  severity: 'error',
  waivable: true,
  message: {
    zh: '译文的数字与原文不一致：原文“{original}”，译文“{translated}”',
    en: 'The translation’s figure differs from the original’s: the original says “{original}”, the translation “{translated}”',
  },
  why: {
    zh: '只读译文的人会得到错误的数字；数值、单位、数量级、比较词、期间和年份都是数字的一部分。',
    en: 'Whoever reads the translation alone would be told something false. Value, unit, power of ten, comparison, period and year are all part of a figure.',
  },
  fix: { zh: '按原文改正译文的数字。', en: 'Correct the translation’s figure after the original.' },
  notes: {
    original: { zh: '原文写在这里。', en: 'The original says so here.' },
    declared: {
      zh: '元数据与原文一致，写在这里。',
      en: 'The front matter, which agrees with the original, says so here.',
    },
    value: { zh: '数值不同。', en: 'The values differ.' },
    power: {
      zh: '数量级不同（万、亿对 thousand、million）。',
      en: 'The powers of ten differ (万 is ten thousand, 亿 a hundred million).',
    },
    unit: { zh: '单位不同。', en: 'The units differ.' },
    comparator: {
      zh: '比较词不同（“低于”是 below，“不高于”是 at most）。',
      en: 'The comparisons differ (低于 is “below”, 不高于 “at most”, 以上 “at least”).',
    },
    period: {
      zh: '期间不同（“年均”是 a year on average，“每年”是 every year）。',
      en: 'The periods differ (年均 is “a year on average”, 每年 “every year”).',
    },
    change: {
      zh: '增量与水平不同（“增长到”是 to，“增长了”是 by）。',
      en: 'One says what it changes by, the other what it changes to (增长到 is “to”, 增长 “by”).',
    },
    direction: { zh: '升降方向不同。', en: 'One goes up, the other down.' },
    year: { zh: '年份不同。', en: 'The years differ.' },
    date: { zh: '日期不同。', en: 'The dates differ.' },
  },
  examples: {
    bad: [
      {
        body: '年均增长5%以上。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First section {#first}\n\nGrowth of at least ⟦6 percent⟧ a year on average. {#p-2222}\n',
        },
      },
    ],
    good: [
      {
        body: '年均增长5%以上。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First section {#first}\n\nGrowth of at least 5 percent a year on average. {#p-2222}\n',
        },
      },
    ],
  },
});

export const figuresDiffer = defineLocalRule(problem, (model) =>
  blockFigures(model).flatMap((difference) => {
    const { original, translated } = difference;
    if (!original || !translated) return [];
    return [problem.at(translated.span, { original: original.words, translated: translated.words }, notes(difference))];
  }),
);

function notes({ kind, original, declaredAt }: FigureDifference): Note[] {
  const reason = kind === 'figure-missing' || kind === 'figure-added' ? [] : [problem.note(kind, {})];
  return [
    ...reason,
    ...(original ? [problem.note('original', {}, original.span)] : []),
    ...(declaredAt ? [problem.note('declared', {}, declaredAt)] : []),
  ];
}
