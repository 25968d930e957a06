import type { Goal, Model } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { mayCarry, readModality } from '../../quantity/index.ts';
import { firmTextOf, type FirmText } from '../figures/firmness.ts';
import { sentenceIn } from '../figures/sentence.ts';
import { blocksOf } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'modality-disagrees',
  severity: 'error',
  waivable: true,
  message: {
    zh: '目标“{goal}”的承诺力度与正文不一致：声明为 {declared}，正文是 {stated}',
    en: 'The modality of “{goal}” and its words disagree: it is declared as {declared}, the words say {stated}',
  },
  why: {
    zh: '“力争”的目标如果记成“确保”，数据就替政府作了它没有作的承诺。',
    en: 'A goal that the text only strives for, recorded as ensured, makes a promise in the government’s name that it did not make.',
  },
  fix: {
    zh: '改成与正文一致：确保 ensure，力争 strive，鼓励 encourage，探索 explore，没有这类词的 do。',
    en: 'Declare what the words say: 确保 ensure, 力争 strive, 鼓励 encourage, 探索 explore, and do where there is no such word.',
  },
  notes: { words: { zh: '正文写在这里。', en: 'The words are here.' } },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  ⟦online⟧:\n    modality: ensure\n---\n\n# 第一节 {#first}\n\n[力争全部网上办理](goal:online)。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  online:\n    modality: strive\n---\n\n# 第一节 {#first}\n\n[力争全部网上办理](goal:online)。 {#p-2222}\n',
      },
    ],
  },
});

export const modalityDisagrees = defineLocalRule(problem, (model) => {
  const firm = firmTextOf(model);
  return model.goals.flatMap((goal) => judge(goal, model, firm));
});

function judge(goal: Goal, model: Model, firm: FirmText): Diagnostic[] {
  const { original } = model.plan;
  const first = goal.marks.find(({ lang }) => lang === original);
  const [block] = blocksOf(model, first?.block);
  const sentence = block ? sentenceIn(goal, block, original) : null;
  if (!sentence) return [];
  const text = firm(sentence);
  const reading = readModality(text, original);
  const stated = reading?.modality ?? 'do';
  // Softer words (积极、保障) may be taken for a modality without demanding it.
  const excused = stated === 'do' && mayCarry(text, original, goal.modality);
  if (stated === goal.modality || excused) return [];
  const place = reading ? sentence.place(reading.span.start, reading.span.end) : sentence.whole;
  const args = { goal: goal.id, declared: goal.modality, stated };
  return [problem.at(goal.span, args, [problem.note('words', {}, place)])];
}
