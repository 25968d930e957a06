import { declare } from '../../problem/declare.ts';

/** The release can be held against the plan, goal by goal, but is of a shape that this planc no longer reads whole. */
export const releaseNotCompared = declare({
  code: 'release-not-compared',
  severity: 'warning',
  waivable: false,
  message: {
    zh: '上一次发布的数据“{file}”不是这个 planc 的格式，没有生成变更清单',
    en: 'The last release “{file}” has another shape than this planc writes, so no list of changes was made',
  },
  why: {
    zh: '读者和使用数据的人要知道与上一次发布相比改了什么。',
    en: 'Readers, and those who build on the data, want to know what changed since the last release.',
  },
  fix: {
    zh: '改用当时的 git 版本比较：planc diff 版本，planc 会重新编译。',
    en: 'Compare with the git revision of that release instead: `planc diff REVISION` compiles it anew.',
  },
  examples: { bad: [], good: [{ body: '一段话。 {#p-2222}\n' }] },
});
