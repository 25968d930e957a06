import { declare } from '../../problem/declare.ts';
import { passagesOf, repeats } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'duplicate-block-id',
  severity: 'error',
  message: { zh: '段落标识“{id}”用了两次', en: 'The block id “{id}” is used twice' },
  why: {
    zh: '两段同一个标识，引用和译文就不知道指的是哪一段。',
    en: 'With one id for two blocks nobody can tell which of them a citation or a translation means.',
  },
  fix: {
    zh: '如果这一段是复制来的，删去段末的标识，再运行 planc fmt 生成新的。',
    en: 'If this block was copied, delete the id at its end and run `planc fmt`, which makes a new one.',
  },
  notes: { first: { zh: '第一次用在这里。', en: 'It is used here first.' } },
  examples: {
    bad: [{ body: '一段话。 {#p-2222}\n\n又一段话。 {#⟦p-2222⟧}\n' }, { body: '一段话。 {#⟦demo⟧}\n' }],
    good: [{ body: '一段话。 {#p-2222}\n\n又一段话。 {#p-3333}\n' }],
  },
});

/** Blocks, sections and chapters share one space of ids; each language has its own. */
export const duplicateBlockId = defineRule(problem, (model) => {
  const ids = passagesOf(model.documents).flatMap(({ id, lang }) => (id ? [{ ...id, lang }] : []));
  return repeats(ids, ({ value, lang }) => `${lang} ${value}`).map(({ item, first }) =>
    problem.at(item.span, { id: item.value }, [problem.note('first', {}, first.span)]),
  );
});
