import type { Mark, Model } from '../../model/model.ts';
import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import { span, type Span } from '../../source/span.ts';
import { fileText, passagesOf } from '../facts.ts';
import { isIdLike } from '../near/goal-ids.ts';
import { failedLinks } from '../near/goal-links.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'malformed-goal-link',
  severity: 'error',
  message: { zh: '“goal:”后面应当只有目标的标识', en: 'After “goal:” nothing but the ids of goals may stand' },
  why: {
    zh: '读不出标识，就不知道这段文字属于哪个目标。',
    en: 'If the id cannot be read, nobody knows which goal the words belong to.',
  },
  fix: {
    zh: '写成 (goal:标识)；有几个目标时用半角逗号隔开，不加空格：(goal:trade,jobs)。',
    en: 'Write (goal:id); several ids are separated by half-width commas without spaces: (goal:trade,jobs).',
  },
  examples: {
    bad: [
      { body: '[建成一座图书馆](⟦goal:⟧)。 {#p-2222}\n' },
      { body: '[建成一座图书馆](⟦goal:图书馆⟧)。 {#p-2222}\n' },
      { body: '[建成图书馆和学校](⟦goal:library，school⟧)。 {#p-2222}\n' },
      { body: '[建成图书馆和学校](⟦goal:library, school⟧)。 {#p-2222}\n' },
      { body: '[建成图书馆和学校](⟦goal:library,⟧)。 {#p-2222}\n' },
      { body: '[建成一座图书馆](⟦goal:library "图书馆"⟧)。 {#p-2222}\n' },
    ],
    good: [
      {
        text: '---\ntargets:\n  library: {}\n  school: {}\n---\n\n# 第一节 {#first}\n\n[建成图书馆和学校](goal:library,school)。 {#p-2222}\n',
      },
    ],
  },
});

export const malformedGoalLink = defineLocalRule(problem, (model) =>
  passagesOf(model.documents).flatMap((passage) => {
    const failed = failedLinks(passage).filter(({ kind }) => kind === 'malformed');
    const inText = failed.map(({ start, end }) => placeOf(passage, start, end));
    return [...inText, ...faultyLinks(model, passage.marks)].map((place) => problem.at(place, {}));
  }),
);

/** Marks of one link share the place of its words. */
function faultyLinks(model: Model, marks: readonly Mark[]): Span[] {
  const starts = [...new Set(marks.map((mark) => mark.span.start))];
  return starts.flatMap((start) => {
    const ofLink = marks.filter((mark) => mark.span.start === start);
    const text = fileText(model, ofLink[0]?.file ?? '');
    const inside = insideOf(text, ofLink);
    const written = text.slice(inside.start, inside.end);
    const sound =
      ofLink.every(({ goal }) => isIdLike(goal)) && written === `goal:${ofLink.map(({ goal }) => goal).join(',')}`;
    return sound ? [] : [inside];
  });
}

/** What stands between the round brackets, title and all. */
function insideOf(text: string, marks: readonly Mark[]): Span {
  const [first] = marks;
  const words = first?.span ?? span('', 0, 0);
  const start = words.end + 2;
  const lastId = marks.at(-1)?.idSpan.end ?? start;
  const close = text.indexOf(')', lastId);
  return span(words.file, start, close < 0 ? lastId : close);
}
