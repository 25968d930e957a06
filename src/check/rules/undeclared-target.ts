import type { Goal, Model } from '../../model/model.ts';
import { COMPARATOR_WORDS } from '../../model/terms.ts';
import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { proposeTarget, type TargetProposal } from '../../quantity/index.ts';
import { figureNames } from '../figures/goal-figures.ts';
import { sentenceIn, type Sentence } from '../figures/sentence.ts';
import { blocksOf } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'undeclared-target',
  severity: 'hint',
  message: {
    zh: '目标“{goal}”的原文有数字“{stated}”，但没有声明指标值',
    en: 'The words of “{goal}” state a figure, “{stated}”, but no target is declared',
  },
  why: {
    zh: '没有声明的数字不会进入数据，也不会与正文核对。',
    en: 'A figure that is not declared does not go into the data, and nothing holds it against the text.',
  },
  fix: {
    zh: '如果这个数字就是要达到的指标，把这里给出的 target 一行粘贴到这个目标下面。',
    en: 'Where the figure is what is to be reached, paste the `target:` line given here under the goal.',
  },
  notes: {
    proposal: { zh: 'target: {target}', en: 'target: {target}' },
    words: { zh: '数字在这里。', en: 'The figure is here.' },
  },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  ⟦schools⟧: {}\n---\n\n# 第一节 {#first}\n\n[新建学校2所](goal:schools)。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  schools:\n    kind: deliverable\n    target: { period: cumulative, exactly: 2 所 }\n---\n\n# 第一节 {#first}\n\n[新建学校2所](goal:schools)。 {#p-2222}\n',
      },
    ],
  },
});

export const undeclaredTarget = defineLocalRule(problem, (model) =>
  model.goals.flatMap((goal) => propose(goal, model)),
);

function propose(goal: Goal, model: Model): Diagnostic[] {
  const { original, period } = model.plan;
  const first = goal.marks.find(({ lang }) => lang === original);
  const [block] = blocksOf(model, first?.block);
  const sentence = goal.target || !block ? null : sentenceIn(goal, block, original);
  if (!sentence) return [];
  const years = { from: String(period.from), to: String(period.to) };
  const proposal = proposeTarget(sentence.text, original, years, { names: figureNames(model) });
  if (!proposal) return [];
  const { start, end } = proposal.quantity.span;
  const notes = [
    problem.note('proposal', { target: targetLine(proposal, sentence) }),
    problem.note('words', {}, sentence.place(start, end)),
  ];
  return [problem.at(goal.span, { goal: goal.id, stated: sentence.text.slice(start, end) }, notes)];
}

/** The front matter as a planner would write it; what the words do not say is left to the plan's period. */
function targetLine(proposal: TargetProposal, { text }: Sentence): string {
  const { periodType, comparator, quantity, implied } = proposal;
  const figure = text.slice(quantity.span.start, quantity.span.end).replace(/^(-?[\d.,]+)(?=\S)/, '$1 ');
  const years = implied.includes('years')
    ? ''
    : [proposal.from && `, from: ${proposal.from}`, proposal.to && `, to: ${proposal.to}`].join('');
  return `{ period: ${periodType}, ${COMPARATOR_WORDS[comparator]}: ${quoted(figure)}${years} }`;
}

/** A comma or a bracket would end the value in a flow mapping. */
const quoted = (figure: string): string => (/[,{}[\]#:]/.test(figure) ? `"${figure}"` : figure);
