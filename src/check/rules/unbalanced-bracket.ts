import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import { fileText, passagesOf } from '../facts.ts';
import { loneBrackets } from '../near/brackets.ts';
import { failedLinks } from '../near/goal-links.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'unbalanced-bracket',
  severity: 'error',
  message: { zh: '这个中括号“{bracket}”没有配对', en: 'The bracket “{bracket}” has no partner' },
  why: {
    zh: '落单的括号多半是没写完的目标标记；它会印在正文里，目标却丢了。',
    en: 'A lone bracket is most likely the rest of a goal’s mark: it would be printed in the text, and the goal lost.',
  },
  fix: {
    zh: '补上另一半，或删去它；如果正文里确实只有一个括号，在前面加反斜杠：\\[。',
    en: 'Add the other half, or delete it; where the text really has a single bracket, put a backslash before it: \\[.',
  },
  examples: {
    bad: [
      { body: '⟦[⟧建成一座图书馆。 {#p-2222}\n' },
      { body: '建成一座图书馆⟦]⟧。 {#p-2222}\n' },
      { body: '建成⟦［⟧一座图书馆。 {#p-2222}\n' },
    ],
    good: [{ body: '发展规划[2021]5号、［甲］和\\[。 {#p-2222}\n' }],
  },
});

/** Of a failed link another rule speaks already; an escaped bracket is meant. */
export const unbalancedBracket = defineLocalRule(problem, (model) =>
  passagesOf(model.documents).flatMap((passage) => {
    const lone = loneBrackets(passage.text);
    if (lone.length === 0 || failedLinks(passage).length > 0) return [];
    const source = fileText(model, passage.file);
    return lone.flatMap((at) => {
      const place = placeOf(passage, at, at + 1);
      const bracket = passage.text[at] ?? '';
      return source[place.start] === '\\' ? [] : [problem.at(place, { bracket })];
    });
  }),
);
