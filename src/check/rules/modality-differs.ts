import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import type { Goal, Model } from '../../model/model.ts';
import { compareModality } from '../../quantity/index.ts';
import { firmTextOf, type FirmText } from '../figures/firmness.ts';
import { sentenceIn, type Sentence } from '../figures/sentence.ts';
import { blocksOf } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'modality-differs',
  severity: 'error',
  waivable: true,
  message: {
    zh: '目标“{goal}”的承诺力度，译文与原文不同：原文“{original}”，译文“{translated}”',
    en: 'The translation promises “{goal}” with another firmness than the original: “{original}” against “{translated}”',
  },
  why: {
    zh: '“力争达到95%”译成“will reach 95 percent”，就是一个不实的承诺。',
    en: '力争达到95% rendered as “will reach 95 percent” is a promise that nobody made.',
  },
  fix: {
    zh: '确保译 ensure，力争、争创、努力译 strive，鼓励译 encourage，探索译 explore；没有这类词的，译文也不加。',
    en: 'Render 确保 as “ensure”, 力争 and 争创 as “strive”, 鼓励 as “encourage”, 探索 as “explore”; where the original has no such word, add none.',
  },
  notes: { original: { zh: '原文写在这里。', en: 'The original says so here.' } },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  online:\n    modality: strive\n---\n\n# 第一节 {#first}\n\n[力争全部网上办理](goal:online)。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First section {#first}\n\nWe will [⟦ensure⟧ that all is handled online](goal:online). {#p-2222}\n',
        },
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  online:\n    modality: strive\n---\n\n# 第一节 {#first}\n\n[力争全部网上办理](goal:online)。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First section {#first}\n\nWe will [strive to handle all online](goal:online). {#p-2222}\n',
        },
      },
    ],
  },
});

export const modalityDiffers = defineLocalRule(problem, (model) => {
  const firm = firmTextOf(model);
  return model.goals.flatMap((goal) => model.plan.translations.flatMap((lang) => inBlocks(goal, lang, model, firm)));
});

function inBlocks(goal: Goal, lang: Sentence['lang'], model: Model, firm: FirmText): Diagnostic[] {
  const ids = new Set(goal.marks.map(({ block }) => block));
  return [...ids]
    .flatMap((id) => blocksOf(model, id))
    .flatMap((block) => {
      const original = sentenceIn(goal, block, model.plan.original);
      const translated = sentenceIn(goal, block, lang);
      return original && translated ? compare(goal, original, translated, firm) : [];
    });
}

function compare(goal: Goal, original: Sentence, translated: Sentence, firm: FirmText): Diagnostic[] {
  const [zh, en] = original.lang === 'zh' ? [original, translated] : [translated, original];
  const mismatch = compareModality(firm(zh), firm(en));
  if (!mismatch) return [];
  const read = (sentence: Sentence): { words: string; span: Sentence['whole'] } => {
    const reading = mismatch[sentence.lang];
    if (!reading) return { words: '—', span: sentence.whole };
    const { start, end } = reading.span;
    return { words: sentence.text.slice(start, end), span: sentence.place(start, end) };
  };
  const [ours, theirs] = [read(original), read(translated)];
  const args = { goal: goal.id, original: ours.words, translated: theirs.words };
  return [problem.at(theirs.span, args, [problem.note('original', {}, ours.span)])];
}
