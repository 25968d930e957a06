import { nodeAt } from '../../model/schema/validate.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'unknown-indicator',
  severity: 'error',
  message: {
    zh: 'indicators.yaml 里没有指标“{indicator}”',
    en: 'There is no indicator “{indicator}” in indicators.yaml',
  },
  why: {
    zh: '没有定义的指标，读者不知道数字怎样算出来，也无从核对完成情况。',
    en: 'Without a definition readers cannot tell how the figure is reckoned, and nobody can say whether it was met.',
  },
  fix: {
    zh: '在 indicators.yaml 里加上它的定义，或改正标识。',
    en: 'Define it in indicators.yaml, or correct the id.',
  },
  notes: { meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  growth:\n    indicator: ⟦trade-growht⟧\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth)。 {#p-2222}\n',
        files: {
          'indicators.yaml':
            'trade-growth: { name: { zh: 进出口增速 }, definition: { zh: 进出口总额比上年增长 }, direction: up, aggregation: weighted, frequency: annual }\n',
        },
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  growth:\n    indicator: trade-growth\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth)。 {#p-2222}\n',
        files: {
          'indicators.yaml':
            'trade-growth: { name: { zh: 进出口增速 }, definition: { zh: 进出口总额比上年增长 }, direction: up, aggregation: weighted, frequency: annual }\n',
        },
      },
    ],
  },
});

export const unknownIndicator = defineRule(problem, ({ goals, indicators, documents }) => {
  const known = new Set(indicators.map(({ id }) => id));
  return goals.flatMap(({ id, indicator, file, span }) => {
    if (indicator === null || known.has(indicator)) return [];
    const yaml = documents.find(({ path }) => path === file)?.syntax.frontMatter;
    const place = yaml ? nodeAt(yaml, ['targets', id, 'indicator'])?.span : undefined;
    const near = nearest(indicator, known);
    return [problem.at(place ?? span, { indicator }, near ? [problem.note('meant', { near })] : [])];
  });
});
