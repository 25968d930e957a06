import type { Assignment, Model } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { firsts, yamlRoot } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'unknown-owner',
  severity: 'error',
  message: { zh: '责任部门“{owner}”没有列在 owners.yaml 里', en: 'The owner “{owner}” is not in owners.yaml' },
  why: {
    zh: '不知道是哪个部门，目标就没有人负责，也无法显示部门名称。',
    en: 'If nobody knows which department is meant, nobody answers for the goal, and no name can be shown.',
  },
  fix: {
    zh: '改正部门的标识，或在 owners.yaml 里加上这个部门。',
    en: 'Correct the id, or add the department to owners.yaml.',
  },
  notes: {
    meant: { zh: '是不是“{near}”？它列在这里。', en: 'Did you mean “{near}”, which is listed here?' },
    none: { zh: '规划里还没有 owners.yaml 这个文件。', en: 'The plan has no file owners.yaml yet.' },
    also: { zh: '这里也用了它。', en: 'It is used here, too.' },
  },
  examples: {
    bad: [
      { text: '---\nowners: { lead: ⟦comerce⟧ }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      { text: '---\nowners: { lead: commerce, co: [⟦police⟧] }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
    ],
    good: [
      { text: '---\nowners: { lead: commerce, co: [finance] }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
    ],
  },
});

/** An owner that is missing is missing once, however many sections it answers for. */
export const unknownOwner = defineRule(problem, (model) => {
  const hasFile = model.sources.has('owners.yaml');
  if (hasFile && !yamlRoot(model, 'owners.yaml')) return [];
  const places = new Map(model.owners.map(({ id, span }) => [id, span]));
  const unknown = assignments(model).filter(({ org }) => !places.has(org));
  const shown = hasFile ? firsts(unknown, ({ org }) => org) : unknown.slice(0, 1);
  return shown.map((assignment) => {
    const near = nearest(assignment.org, places.keys());
    const meant = near === null ? [] : [problem.note('meant', { near }, places.get(near) ?? null)];
    const others = unknown.filter(({ org, span }) => org === assignment.org && span !== assignment.span);
    const also = others.map(({ span }) => problem.note('also', {}, span));
    return problem.at(assignment.span, { owner: assignment.org }, [
      ...(hasFile ? meant : [problem.note('none', {})]),
      ...also,
    ]);
  });
});

/** Of sections and of goals, each once: goals without owners of their own carry their section's. */
function assignments({ chapters, goals }: Model): readonly Assignment[] {
  const sections = chapters.flatMap(({ introduction, sections: others }) => [introduction, ...others]);
  const all = [...sections.flatMap(({ owners }) => owners), ...goals.flatMap(({ owners }) => owners)];
  return firsts(all, ({ span }) => `${span.file} ${span.start}`);
}
