import type { Goal, Model, Target } from '../../model/model.ts';
import { keyAt } from '../../model/schema/validate.ts';
import { COMPARATOR_WORDS, type PeriodType } from '../../model/terms.ts';
import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'target-shape',
  severity: 'error',
  message: {
    zh: '期间类型为 {period} 的指标值不能写“{key}”',
    en: 'A target whose period is {period} has no room for “{key}”',
  },
  why: {
    zh: '每种期间能说的内容不同：没有数字的方向、要保持的状态和要达到的数值是三回事。',
    en: 'Each kind of period says something else: a direction without a figure, a state to be kept and a value to be reached are three things.',
  },
  fix: {
    zh: 'direction 只配 period: direction；state 只配 maintained、by-date、every-case；数字不配 period: direction。',
    en: '`direction` goes with period: direction alone; `state` with maintained, by-date or every-case; a figure never with period: direction.',
  },
  notes: {
    direction: {
      zh: 'period: direction 要写明 direction: up 或 down。',
      en: 'period: direction needs `direction: up` or `direction: down`.',
    },
  },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  growth:\n    target: { period: average-annual, at least: 5 %, ⟦direction⟧: up }\n---\n\n# 第一节 {#first}\n\n[年均增长5%以上](goal:growth)。 {#p-2222}\n',
      },
      {
        text: '---\ntargets:\n  growth:\n    ⟦target⟧: { period: direction }\n---\n\n# 第一节 {#first}\n\n[逐步提高](goal:growth)。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  growth:\n    target: { period: direction, direction: up }\n---\n\n# 第一节 {#first}\n\n[逐步提高](goal:growth)。 {#p-2222}\n',
      },
    ],
  },
});

const STATES: ReadonlySet<PeriodType> = new Set(['maintained', 'by-date', 'every-case']);

export const targetShape = defineLocalRule(problem, (model) =>
  model.goals.flatMap((goal) => (goal.target ? judge(goal, goal.target, model) : [])),
);

function judge(goal: Goal, target: Target, { documents }: Model): Diagnostic[] {
  const yaml = documents.find(({ path }) => path === goal.file)?.syntax.frontMatter;
  const { periodType: period, comparator, state, direction } = target;
  const at = (key: string): Diagnostic => {
    const place = yaml && keyAt(yaml, ['targets', goal.id, 'target', key]);
    return problem.at(place ?? target.span, { period, key });
  };
  const isDirection = period === 'direction';
  if (isDirection && direction === null) {
    return [problem.at(target.span, { period, key: '…' }, [problem.note('direction', {})])];
  }
  return [
    ...(!isDirection && direction !== null ? [at('direction')] : []),
    ...(isDirection && comparator !== null ? [at(COMPARATOR_WORDS[comparator])] : []),
    ...(state !== null && !STATES.has(period) ? [at('state')] : []),
  ];
}
