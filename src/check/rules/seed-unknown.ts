import { nodeAt } from '../../model/schema/validate.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { sectionsOf } from '../seed/claims.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'seed-unknown',
  severity: 'error',
  message: { zh: 'plan.yaml 的 sources 里没有底本“{seed}”', en: 'plan.yaml has no seed “{seed}” under `sources`' },
  why: {
    zh: '不知道以哪个底本为准，就无法核对正文。',
    en: 'If nobody knows which seed is meant, the text cannot be compared with it.',
  },
  fix: {
    zh: '改正底本的名称，或在 plan.yaml 的 sources 里登记它。',
    en: 'Correct the name, or declare the seed under `sources` in plan.yaml.',
  },
  notes: { meant: { zh: '是不是“{near}”？它登记在这里。', en: 'Did you mean “{near}”, which is declared here?' } },
  examples: {
    bad: [
      { text: '---\nsource: { seed: ⟦demo⟧, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n一段话。 {#p-2222}\n' },
      {
        text: '---\nsource: { seed: ⟦dmeo⟧, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n一段话。 {#p-2222}\n',
        files: { 'seed.txt': '一段话。\n' },
      },
    ],
    good: [
      {
        text: '---\nsource: { seed: demo, lines: 1 }\n---\n\n# 第一节 {#first editorial}\n\n一段话。 {#p-2222}\n',
        files: { 'seed.txt': '一段话。\n' },
      },
    ],
  },
});

export const seedUnknown = defineRule(problem, (model) => {
  const seeds = new Map(model.seeds.map(({ id, span }) => [id, span]));
  return sectionsOf(model).flatMap(({ source, document }) => {
    if (!source || seeds.has(source.seed)) return [];
    const yaml = document.syntax.frontMatter;
    const place = (yaml && nodeAt(yaml, ['source', 'seed'])?.span) ?? source.span;
    const near = nearest(source.seed, seeds.keys());
    const notes = near === null ? [] : [problem.note('meant', { near }, seeds.get(near) ?? null)];
    return [problem.at(place, { seed: source.seed }, notes)];
  });
});
