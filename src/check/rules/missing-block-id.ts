import { declare } from '../../problem/declare.ts';
import { originals, passagesOf } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'missing-block-id',
  severity: 'error',
  message: { zh: '这一段没有段落标识', en: 'This block has no id' },
  why: {
    zh: '译文、引用和修订记录都靠段落标识找到这一段；没有标识，译文无法对应，也不能逐段引用。',
    en: 'Translations, citations and amendments find a block by its id: without one it can be neither translated nor cited.',
  },
  fix: {
    zh: '运行 planc fmt，它会在段末补上标识，例如 {#p-7k3q}；不要自己编号。',
    en: 'Run `planc fmt`: it adds an id such as {#p-7k3q} at the end of the block. Do not number blocks by hand.',
  },
  examples: {
    bad: [
      { body: '一段话。⟦⟧\n' },
      { body: '- 第一项⟦⟧\n- 第二项 {#p-3333}\n' },
      { body: '| 指标 | 数值 |\n| --- | --- |\n| 增速 | 5% |⟦⟧\n' },
    ],
    good: [{ body: '一段话。 {#p-2222}\n' }, { body: '| 指标 | 数值 |\n| --- | --- |\n| 增速 | 5% |\n\n{#p-2222}\n' }],
  },
});

export const missingBlockId = defineRule(problem, (model) =>
  passagesOf(originals(model))
    .filter(({ id }) => id === null)
    .map(({ span }) => problem.at({ ...span, start: span.end }, {})),
);
