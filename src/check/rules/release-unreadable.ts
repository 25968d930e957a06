import { declare } from '../../problem/declare.ts';
import { defineRule } from '../rule.ts';

const PLAN =
  'id: demo\nversion: 0.2.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: zh, translations: [en] }\nchapters: [1-demo]\n';

const problem = declare({
  code: 'release-unreadable',
  severity: 'error',
  message: {
    zh: '上一次发布的数据“{file}”读不到，或者不是 plan.json',
    en: 'The last release “{file}” cannot be read, or is no plan.json',
  },
  why: {
    zh: '没有它，就查不出已公布的目标有没有不见。',
    en: 'Without it nothing shows that a goal which was published has vanished.',
  },
  fix: {
    zh: '把 release 改成上一次发布的 plan.json 的路径，从 plan.yaml 所在的文件夹算起；还没有发布过，就删去这一行。',
    en: 'Let `release` name the plan.json of the last release, from the folder of plan.yaml; if there has been none, remove the line.',
  },
  examples: {
    bad: [
      { file: 'plan.yaml', text: `${PLAN}release: ⟦releases/0.1.0.json⟧\n` },
      { file: 'plan.yaml', text: `${PLAN}release: ⟦release.json⟧\n`, files: { 'release.json': '{ "goals": 3 }\n' } },
    ],
    good: [
      {
        file: 'plan.yaml',
        text: `${PLAN}release: release.json\n`,
        files: { 'release.json': '{ "plan": { "id": "demo", "version": "0.1.0" }, "goals": [] }\n' },
      },
    ],
  },
});

export const releaseUnreadable = defineRule(problem, ({ release }) =>
  release && !release.content ? [problem.at(release.span, { file: release.file })] : [],
);
