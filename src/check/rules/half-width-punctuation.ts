import { codeIn } from '../../model/code.ts';
import type { Passage } from '../../model/model.ts';
import type { Typography } from '../../model/terms.ts';
import { toDisplay } from '../../model/typography.ts';
import { declare } from '../../problem/declare.ts';
import { changeable, foundAt, search } from '../prose.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'half-width-punctuation',
  severity: 'warning',
  message: {
    zh: '这一段的中文里有 {count} 处半角标点，第一处是“{mark}”',
    en: 'The Chinese of this block has half-width punctuation in {count} places, first “{mark}”',
  },
  why: {
    zh: '按《标点符号用法》（GB/T 15834），中文里的标点用全角，占一个字的位置；半角标点与汉字挤在一起。',
    en: 'In Chinese text punctuation is full-width and takes the room of a character (GB/T 15834); half-width marks crowd the characters beside them.',
  },
  fix: {
    zh: '改用中文输入法输入标点；逗号、括号一类也可以不改，在 plan.yaml 里写 typography: gb，显示时会统一。',
    en: 'Type punctuation with the Chinese input method; or leave commas, brackets and the like, write `typography: gb` in plan.yaml, and they are shown full-width.',
  },
  examples: {
    bad: [{ body: '加快发展⟦,⟧提高质量;改善民生。 {#p-2222}\n' }, { body: '按时完成各项任务⟦.⟧ {#p-2222}\n' }],
    good: [{ body: '投资1,000万元，每天9:30开门，执行1+1+N方案。 {#p-2222}\n' }],
  },
});

export const halfWidthPunctuation = defineLocalRule(problem, (model) =>
  changeable(model, 'zh').flatMap((passage) => {
    const marks = marksIn(passage, model.plan.typography);
    const [first] = marks;
    if (first === undefined) return [];
    const { words, place } = foundAt(passage, first, first + 1);
    return [problem.at(place, { count: marks.length, mark: words })];
  }),
);

/** Full stops are never mapped for display: too often they are something else. Here they stand behind Chinese. */
const STOP = /(?<=[\p{Script=Han}”’）》])\.(?![\w.])/gu;

function marksIn(passage: Passage, typography: Typography): number[] {
  const stops = search(passage, STOP).map(({ start }) => start);
  const mapped = typography === 'source' ? toDisplay(passage.text, codeIn(passage.content)).mapped : [];
  return [...stops, ...mapped.flatMap(({ at }) => at)].sort((a, b) => a - b);
}
