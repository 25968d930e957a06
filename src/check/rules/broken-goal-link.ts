import type { Model, Passage } from '../../model/model.ts';
import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import type { Span } from '../../source/span.ts';
import { destinationOf } from '../near/destination.ts';
import { failedLinks } from '../near/goal-links.ts';
import { fileText, inlinesOf, passagesOf } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'broken-goal-link',
  severity: 'error',
  message: {
    zh: '这里像是目标的标记，但写法不对，会被当成正文',
    en: 'This looks like the mark of a goal, but as written it would be printed as text',
  },
  why: {
    zh: '写错一个括号或冒号，目标就不会进入目标清单，标记本身却会印在正文里。',
    en: 'With one wrong bracket or colon the goal is missing from the record, and the mark itself is printed in the text.',
  },
  fix: {
    zh: '用半角符号写成 [目标的文字](goal:标识)：中括号和小括号紧挨着，冒号后面没有空格。',
    en: 'Write [the words](goal:id) with half-width brackets and colon, no space between the brackets or after the colon.',
  },
  examples: {
    bad: [
      { body: '[建成一座图书馆⟦]（goal：library）⟧。 {#p-2222}\n' },
      { body: '［建成一座图书馆⟦］(goal:library)⟧。 {#p-2222}\n' },
      { body: '[建成一座图书馆⟦] (goal:library)⟧。 {#p-2222}\n' },
      { body: '[建成一座图书馆⟦](goal:library⟧。 {#p-2222}\n' },
      { body: '[建成一座图书馆⟦(goal:library)⟧。 {#p-2222}\n' },
      { body: '[建成一座图书馆](⟦goal：library⟧)。 {#p-2222}\n' },
      { body: '[建成一座图书馆](⟦Goal:library⟧)。 {#p-2222}\n' },
      { body: '[建成一座图书馆](⟦gaol:library⟧)。 {#p-2222}\n' },
      { body: '[建成一座图书馆](⟦goallibrary⟧)。 {#p-2222}\n' },
      { body: '建成一座图书馆⟦（goal：library）⟧。 {#p-2222}\n' },
    ],
    good: [
      {
        text: '---\ntargets:\n  library: {}\n---\n\n# 第一节 {#first}\n\n[建成一座图书馆](goal:library)（全区第一座）。 {#p-2222}\n',
      },
      { body: '目标:进出口。PPP:REIT。our goal: growth (goal: growth)。 {#p-2222}\n' },
    ],
  },
});

export const brokenGoalLink = defineLocalRule(problem, (model) =>
  passagesOf(model.documents).flatMap((passage) => {
    const failed = failedLinks(passage).filter(({ kind }) => kind === 'broken');
    const inText = failed.map(({ start, end }) => placeOf(passage, start, end));
    return [...inText, ...wrongSchemes(model, passage)].map((place) => problem.at(place, {}));
  }),
);

/** CommonMark takes `[…](goal：x)` for a link to somewhere. */
function wrongSchemes(model: Model, passage: Passage): Span[] {
  return inlinesOf(passage).flatMap((inline) =>
    inline.type === 'link' && isMeantForGoal(inline.href) ? [destinationOf(inline, fileText(model, passage.file))] : [],
  );
}

/** `goal：x`, `Goal:x`, `gaol:x`, `goal-x`; a file called goals.md is meant as such. */
export function isMeantForGoal(href: string): boolean {
  const scheme = /^[^:：/#.]{0,12}(?=[:：])/.exec(href)?.[0] ?? '';
  const isNear = nearest(scheme.trim(), ['goal']) !== null;
  return isNear || (/^goal/i.test(href) && !/\.md(#|$)/.test(href));
}
