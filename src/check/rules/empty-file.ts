import { declare } from '../../problem/declare.ts';
import { span } from '../../source/span.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'empty-file',
  severity: 'error',
  message: { zh: '这个文件没有正文', en: 'This file has no text' },
  why: {
    zh: '空的一节会在目录里留下没有标题的位置；也可能是内容被误删了。',
    en: 'An empty section has no title in the contents; and its text may have been deleted by mistake.',
  },
  fix: { zh: '补上正文，至少写标题；不需要的文件请删去。', en: 'Add its text, a title at least; or delete the file.' },
  examples: {
    bad: [{ text: '⟦⟧' }, { text: '⟦⟧---\nowners: { lead: commerce }\n---\n\n' }],
    good: [{ text: '# 第一节 {#first}\n' }],
  },
});

/** A body that could not be read, or that holds only what is not allowed, is not empty. */
export const emptyFile = defineRule(problem, (model) =>
  model.documents
    .filter(({ syntax }) => !syntax.unread && syntax.body.children.length === 0)
    .map(({ path }) => problem.at(span(path, 0, 0), {})),
);
