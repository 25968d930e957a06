import { nodeAt } from '../../model/schema/validate.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'unknown-parent',
  severity: 'error',
  message: { zh: '没有目标“{parent}”，不能作上级目标', en: 'There is no goal “{parent}” to be a parent' },
  why: { zh: '数据里的引用必须找得到它所指的目标。', en: 'A reference in the data must find what it names.' },
  fix: { zh: '改正标识，或删去 parent。', en: 'Correct the id, or remove `parent`.' },
  notes: { meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [
      {
        text: '---\ntargets:\n  growth: {}\n  exports:\n    parent: ⟦grwoth⟧\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth),[扩大出口](goal:exports)。 {#p-2222}\n',
      },
    ],
    good: [
      {
        text: '---\ntargets:\n  growth: {}\n  exports:\n    parent: growth\n---\n\n# 第一节 {#first}\n\n[保持增长](goal:growth),[扩大出口](goal:exports)。 {#p-2222}\n',
      },
    ],
  },
});

export const unknownParent = defineRule(problem, ({ goals, documents }) => {
  const known = new Set(goals.map(({ id }) => id));
  return goals.flatMap(({ id, parent, file, span }) => {
    if (parent === null || known.has(parent)) return [];
    const yaml = documents.find(({ path }) => path === file)?.syntax.frontMatter;
    const place = yaml ? nodeAt(yaml, ['targets', id, 'parent'])?.span : undefined;
    const near = nearest(parent, known);
    return [problem.at(place ?? span, { parent }, near ? [problem.note('meant', { near })] : [])];
  });
});
