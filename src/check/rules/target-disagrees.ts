import { declare } from '../../problem/declare.ts';
import type { Diagnostic, Note } from '../../problem/diagnostic.ts';
import { declaredWords, goalFigures, type GoalFigures, type Testimony } from '../figures/goal-figures.ts';
import { defineRule } from '../rule.ts';
import type { Model } from '../../model/model.ts';

const problem = declare({
  code: 'target-disagrees',
  severity: 'error',
  message: {
    zh: '目标“{goal}”的指标值与正文不一致：元数据写“{declared}”，正文写“{stated}”',
    en: 'The target of “{goal}” and its sentence disagree: the front matter says “{declared}”, the sentence “{stated}”',
  },
  why: {
    zh: '读者看正文，程序读数据；两处数字不同，必有一处是错的，而且没有人会发现。',
    en: 'People read the sentence and programs read the data: where the two differ, one of them is wrong and nobody would notice.',
  },
  fix: {
    zh: '对照正式文本，改正错的那一处；数值、单位、数量级、比较词、期间和年份都要一致。',
    en: 'Look at the adopted text and correct the one that is wrong. Value, power of ten, unit, comparison, period and year must all agree.',
  },
  notes: {
    declared: { zh: '元数据写在这里。', en: 'The front matter says so here.' },
    sentence: { zh: '正文写在这里。', en: 'The sentence says so here.' },
    translation: {
      zh: '译文与元数据一致，可见多半是原文这里错了。',
      en: 'The translation agrees with the front matter, so the fault is most likely in these words.',
    },
    translationToo: {
      zh: '译文与原文一致，可见多半是元数据错了。',
      en: 'The translation agrees with the original, so the fault is most likely in the front matter.',
    },
    figure: { zh: '目标的这句话里没有可以对照的数字。', en: 'The goal’s words hold no figure to be held against.' },
    value: { zh: '数值不同。', en: 'The values differ.' },
    power: { zh: '数量级不同（万、亿……）。', en: 'The powers of ten differ (万, 亿, million …).' },
    unit: { zh: '单位不同。', en: 'The units differ.' },
    comparator: { zh: '比较词不同（以上、低于、约……）。', en: 'The comparisons differ (at least, below, about …).' },
    per: { zh: '“每……”的基数不同。', en: 'The rates are per different quantities.' },
    period: {
      zh: '期间的类型不同（年均、每年、累计……）。',
      en: 'The kinds of period differ (a year on average, every year, in total …).',
    },
    year: { zh: '年份不同。', en: 'The years differ.' },
  },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  growth:\n    kind: indicator\n    modality: ensure\n    target: { period: average-annual, at least: ⟦6 %⟧ }\n---\n\n# 第一节 {#first}\n\n[确保进出口总额年均增长5%以上](goal:growth)。 {#p-2222}\n',
      },
      {
        text: '---\ntargets:\n  jobs:\n    kind: indicator\n    target: { period: every-year, at least: ⟦1.2 亿人⟧ }\n---\n\n# 第一节 {#first}\n\n[每年新增城镇就业1.2万人以上](goal:jobs)。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  growth:\n    kind: indicator\n    modality: ensure\n    target: { period: average-annual, at least: 5 % }\n---\n\n# 第一节 {#first}\n\n[确保进出口总额年均增长5%以上](goal:growth)。 {#p-2222}\n',
      },
    ],
  },
});

/**
 * Front matter, original, translation and seed are witnesses. The original is at fault where it is not what the seed
 * says or, without a seed, where the translation bears the front matter out; otherwise the front matter is.
 */
export const targetDisagrees = defineRule(problem, (model) =>
  goalFigures(model).flatMap((figures) => judge(figures, model)),
);

function judge(figures: GoalFigures, model: Model): Diagnostic[] {
  const { goal, original, declaredAt } = figures;
  const field = original.mismatch?.field;
  // Where only a translation differs, `figures-differ` speaks.
  if (!field) return [];
  const declared = problem.note('declared', {}, declaredAt);
  const args = {
    goal: goal.id,
    declared: declaredWords(figures.target, field, sourceText(model, declaredAt)),
    stated: original.stated,
  };
  const [translation] = figures.translations;
  const agrees = translation !== undefined && !translation.mismatch;
  const seed = seedSays(figures, model);
  if (seed === 'otherwise' || (seed === 'nothing' && agrees)) {
    const witness = agrees ? [problem.note('translation', {}, translation.span)] : [];
    return [problem.at(original.span, args, [problem.note(field, {}), declared, ...witness])];
  }
  const sentence = problem.note('sentence', {}, original.span);
  return [problem.at(declaredAt, args, [problem.note(field, {}), sentence, ...agreeing(translation)])];
}

/** Whether the block is what its seed has. */
function seedSays({ original }: GoalFigures, { blocks, seeds }: Model): 'the same' | 'otherwise' | 'nothing' {
  const { passage } = original.sentence;
  const block = blocks.find(({ original: own }) => own === passage);
  const isReadable = seeds.some(({ id, text }) => id === block?.seedLine?.seed && text !== null);
  if (!block || !isReadable) return 'nothing';
  return block.lines.map(({ text }) => text).join('\n') === passage.text ? 'the same' : 'otherwise';
}

function agreeing(translation: Testimony | undefined): Note[] {
  return translation?.mismatch ? [problem.note('translationToo', {}, translation.span)] : [];
}

function sourceText({ sources }: Model, { file, start, end }: GoalFigures['declaredAt']): string {
  return sources.get(file)?.text.slice(start, end) ?? '';
}
