import { placeOf } from '../../model/place.ts';
import { declare } from '../../problem/declare.ts';
import { passagesOf } from '../facts.ts';
import { failedLinks } from '../near/goal-links.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'nested-link',
  severity: 'error',
  message: { zh: '链接里面不能再有链接', en: 'A link cannot stand inside another link' },
  why: {
    zh: 'Markdown 只认里面的链接，外面的目标会丢失，它的括号会印在正文里。',
    en: 'Markdown keeps the inner link only: the goal of the outer one would be lost, and its brackets printed in the text.',
  },
  fix: {
    zh: '拆成前后相接的几个链接；共用的部分写几个标识：[共用的文字](goal:a,b)[a 的文字](goal:a)。',
    en: 'Write one link after the other; words that several goals share carry all their ids: [shared](goal:a,b)[of a](goal:a).',
  },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  office: {}\n---\n\n# 第一节 {#first}\n\n⟦[建设一批[办公楼宇](goal:office)和酒店](goal:hotel)⟧。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  office: {}\n  hotel: {}\n---\n\n# 第一节 {#first}\n\n[建设一批](goal:office,hotel)[办公楼宇](goal:office)和[酒店](goal:hotel)。 {#p-2222}\n',
      },
    ],
  },
});

export const nestedLink = defineLocalRule(problem, (model) =>
  passagesOf(model.documents).flatMap((passage) =>
    failedLinks(passage)
      .filter(({ kind }) => kind === 'nested')
      .map(({ start, end }) => problem.at(placeOf(passage, start, end), {})),
  ),
);
