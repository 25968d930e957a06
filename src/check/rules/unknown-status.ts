import { STATUSES } from '../../model/translation.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { passagesOf, translations } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'unknown-status',
  severity: 'error',
  message: { zh: '译文的状态不能是“{value}”', en: 'A translation has no status “{value}”' },
  why: {
    zh: '状态决定读者看到“草稿”还是“已审校”；写错了，就不知道该显示什么。',
    en: 'The status decides whether readers are told that they read a draft; from a misspelt one nobody can tell.',
  },
  fix: {
    zh: '可以写 draft（草稿）、reviewed（已审校）或 missing（尚未翻译）；一般由 planc translate accept 写入。',
    en: 'It is `draft`, `reviewed` or `missing` (not translated yet), and is best written by `planc translate accept`.',
  },
  notes: { meant: { zh: '是不是想写“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [
      {
        body: '一段话。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222 src=078b0409b2 ⟦status=reveiwed⟧}\n',
        },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222 src=078b0409b2 status=draft}\n' },
      },
    ],
  },
});

export const unknownStatus = defineRule(problem, (model) =>
  passagesOf(translations(model)).flatMap(({ status }) => {
    if (!status || STATUSES.some((known) => known === status.value)) return [];
    const near = nearest(status.value, STATUSES);
    return [problem.at(status.span, { value: status.value }, near ? [problem.note('meant', { near })] : [])];
  }),
);
