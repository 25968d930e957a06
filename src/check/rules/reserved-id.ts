import { declare } from '../../problem/declare.ts';
import { declaredGoals, firsts, passagesOf } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'reserved-id',
  severity: 'error',
  message: {
    zh: '“{id}”是 Windows 的设备名，不能作标识',
    en: '“{id}” is the name of a Windows device and cannot be an id',
  },
  why: {
    zh: '标识会成为文件名；在 Windows 上无法建立叫这个名字的文件，规划就不能在那里编译。',
    en: 'Ids become file names, and on Windows no file can have this name: the plan could not be built there.',
  },
  fix: { zh: '换一个标识，例如在后面加一个词。', en: 'Choose another id; add a word to it, for instance.' },
  examples: {
    bad: [
      { body: '一段话。 {#⟦con⟧}\n' },
      { text: '---\ntargets:\n  ⟦com1⟧: {}\n---\n\n# 第一节 {#first}\n\n[建成一座图书馆](goal:com1)。 {#p-2222}\n' },
    ],
    good: [{ body: '一段话。 {#console}\n' }],
  },
});

/** Windows reserves these with any extension: `con.md` as much as `con`. */
const DEVICE = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i;

export const reservedId = defineRule(problem, (model) => {
  const blocks = passagesOf(model.documents).flatMap(({ id }) => (id ? [{ id: id.value, span: id.span }] : []));
  return firsts([...blocks, ...declaredGoals(model), ...model.owners], ({ id }) => id)
    .filter(({ id }) => DEVICE.test(id))
    .map(({ id, span }) => problem.at(span, { id }));
});
