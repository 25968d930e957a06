import { declare } from '../../problem/declare.ts';
import { span } from '../../source/span.ts';
import { originals, repeats } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'duplicate-number',
  severity: 'error',
  message: {
    zh: '同一章里有两个序号为 {number} 的文件',
    en: 'Two files of this chapter have the number {number}',
  },
  why: {
    zh: '各节按序号排列；序号相同，先后就不确定。',
    en: 'Sections stand in the order of their numbers; with equal numbers the order is anybody’s guess.',
  },
  fix: {
    zh: '给其中一个文件换一个序号；译文的文件名要跟着改。',
    en: 'Give one of the files another number, and its translation the same.',
  },
  notes: { first: { zh: '另一个文件是这个。', en: 'The other file is this one.' } },
  examples: {
    bad: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'zh/1-demo/1-second.md': '⟦⟧# 第二节 {#second}\n\n一段话。 {#p-3333}\n' },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'zh/1-demo/2-second.md': '# 第二节 {#second}\n\n一段话。 {#p-3333}\n' },
      },
    ],
  },
});

/** Translations have the original's file names, or another rule says so. */
export const duplicateNumber = defineRule(problem, (model) =>
  repeats(originals(model), ({ folder, number }) => `${folder} ${number}`).map(({ item, first }) =>
    problem.at(span(item.path, 0, 0), { number: item.number ?? 0 }, [
      problem.note('first', {}, span(first.path, 0, 0)),
    ]),
  ),
);
