import { declare } from '../../problem/declare.ts';

export const versionTooSmall = declare({
  code: 'version-too-small',
  severity: 'error',
  message: {
    zh: '版本号 {claimed} 太小：与 {before} 相比，至少应为 {least}（{level}）',
    en: 'The version {claimed} is too small: after {before} the data deserve {least} at least ({level})',
  },
  why: {
    zh: '使用数据的人靠版本号知道能不能放心更新；已公布的标识不见了却只改修订号，会让他们的程序无声地出错。',
    en: 'Whoever builds on the data tells from the version whether it is safe to update; an id that goes in a patch release breaks them without a word.',
  },
  fix: {
    zh: '把 plan.yaml 的 version 改成 {least} 或更大；如果改动不是有意的，就改回去。',
    en: 'Raise `version` in plan.yaml to {least} or more; or undo the change, if it was not meant.',
  },
  notes: {
    forced: { zh: '要求这样的是：{what}（{id}）', en: 'What asks for it: {what} ({id})' },
    more: { zh: '这样的变化还有 {count} 处。', en: 'There are {count} more changes of this weight.' },
    backwards: { zh: '版本号比原来的还小。', en: 'The version is less than the old one.' },
  },
  examples: { bad: [], good: [{ body: '一段话。 {#p-2222}\n' }] },
});
