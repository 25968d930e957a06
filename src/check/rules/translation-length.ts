import type { Passage } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import type { Lang } from '../../source/lang.ts';
import { defineRule } from '../rule.ts';
import { translated, type Translated } from '../translated.ts';

const problem = declare({
  code: 'translation-length',
  severity: 'warning',
  message: {
    zh: '译文的长短与原文不相称：原文 {original} 字，译文 {translated} 个字符',
    en: 'The translation’s length is out of proportion: {translated} characters for {original}',
  },
  why: {
    zh: '太短往往是漏译，太长往往是加了原文没有的话。',
    en: 'Too short, and something was left out most likely; too long, and something was added.',
  },
  fix: {
    zh: '对照原文检查有没有漏译或多译；确实无误的，可以豁免。',
    en: 'Look for what is missing or was added; if nothing is, waive this.',
  },
  examples: {
    bad: [
      {
        body: '加快培育外贸新业态，推进贸易数字化发展水平，大力发展电商直播等多种新业态。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nTrade. {#⟦p-2222⟧}\n' },
      },
    ],
    good: [
      {
        body: '加快培育外贸新业态，推进贸易数字化发展水平，大力发展电商直播等多种新业态。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '# First {#first}\n\nWe will move faster to foster new forms of foreign trade, advance the digital development of trade, and vigorously develop e-commerce livestreaming. {#p-2222}\n',
        },
      },
    ],
  },
});

/** Headings are as short as they can be, and a few words prove nothing. */
const isProse = ({ kind, text }: Passage): boolean => kind !== 'heading' && kind !== 'table' && text.length >= 20;

const ratio = ({ block, passage }: Translated): number => passage.text.length / block.original.text.length;

/** English takes some three to six letters for a Chinese character, as the style has it. */
const EN_PER_ZH = [3, 9] as const;
/** With so many blocks a plan has a style of its own, and its median is the better measure. */
const ENOUGH = 20;
const AROUND_MEDIAN = [0.6, 1.7] as const;

export const translationLength = defineRule(problem, (model) =>
  model.plan.translations.flatMap((lang) => {
    const measured = translated(model).filter((one) => one.lang === lang && isProse(one.block.original));
    const [least, most] = usual(measured.map(ratio), model.plan.original, lang);
    return measured
      .filter((one) => ratio(one) < least || ratio(one) > most)
      .map(({ block: { original }, passage }) => {
        const args = { original: original.text.length, translated: passage.text.length };
        return problem.at(passage.id?.span ?? passage.span, args);
      });
  }),
);

/** Between which ratios a translation's length is nothing unusual. */
function usual(ratios: readonly number[], from: Lang, to: Lang): readonly [number, number] {
  const median = ratios.toSorted((a, b) => a - b)[ratios.length >> 1];
  if (median !== undefined && ratios.length >= ENOUGH) return [median * AROUND_MEDIAN[0], median * AROUND_MEDIAN[1]];
  const [least, most] = EN_PER_ZH;
  if (from === to) return [0, Infinity];
  return to === 'en' ? [least, most] : [1 / most, 1 / least];
}
