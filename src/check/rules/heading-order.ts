import { declare } from '../../problem/declare.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'heading-order',
  severity: 'error',
  message: {
    zh: '标题跳级了：这里是第 {depth} 级，上一个标题是第 {above} 级',
    en: 'A level of headings is skipped: this is level {depth}, the heading above is level {above}',
  },
  why: {
    zh: '跳级会打乱目录和编号，读屏软件的用户会以为漏了一级。',
    en: 'It breaks the contents and the numbering, and those who listen to the page think that a level is missing.',
  },
  fix: { zh: '逐级使用标题：# 之后是 ##，再是 ###。', en: 'Go down one level at a time: # then ## then ###.' },
  examples: {
    bad: [{ body: '⟦###⟧ 第一目 {#sub}\n\n一段话。 {#p-2222}\n' }],
    good: [
      {
        body: '## 第一目 {#sub}\n\n### 第一条 {#subsub}\n\n一段话。 {#p-2222}\n\n## 第二目 {#sub2}\n\n一段话。 {#p-3333}\n',
      },
    ],
  },
});

export const headingOrder = defineLocalRule(problem, (model) =>
  model.documents.flatMap(({ passages }) => {
    const headings = passages.filter(({ kind }) => kind === 'heading');
    return headings.flatMap(({ span, depth }, i) => {
      const above = headings[i - 1]?.depth;
      if (above === undefined || depth <= above + 1) return [];
      return [problem.at({ ...span, end: span.start + depth }, { depth, above })];
    });
  }),
);
