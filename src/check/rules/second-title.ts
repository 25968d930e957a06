import type { Document, Passage } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'second-title',
  severity: 'error',
  message: { zh: '一个文件里只能有一个一级标题', en: 'A file has one heading of the first level only' },
  why: {
    zh: '一个文件就是一节；第二个一级标题会让后面的段落在目录里没有归属。',
    en: 'A file is one section: under a second title its paragraphs would have no place in the contents.',
  },
  fix: {
    zh: '下一级标题写成 ## ；如果是新的一节，另建一个文件。',
    en: 'Write ## for a subordinate heading; a new section goes into a file of its own.',
  },
  notes: { first: { zh: '标题在这里。', en: 'The title is here.' } },
  examples: {
    bad: [{ body: '一段话。 {#p-2222}\n\n⟦#⟧ 第二节 {#second}\n\n又一段话。 {#p-3333}\n' }],
    good: [{ body: '## 第一目 {#sub}\n\n一段话。 {#p-2222}\n' }],
  },
});

export const secondTitle = defineLocalRule(problem, (model) =>
  model.documents.flatMap((document) => {
    const [first, ...more] = titles(document);
    return more.map(({ span }) =>
      problem.at({ ...span, end: span.start + 1 }, {}, first ? [problem.note('first', {}, first.span)] : []),
    );
  }),
);

function titles({ passages }: Document): Passage[] {
  return passages.filter(({ kind, depth }) => kind === 'heading' && depth === 1);
}
