import { declare } from '../../problem/declare.ts';
import { firsts, originals } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'missing-introduction',
  severity: 'error',
  message: {
    zh: '“{folder}”这一章没有 0-introduction.md',
    en: 'The chapter “{folder}” has no 0-introduction.md',
  },
  why: {
    zh: '一章的标题和引言写在序号为 0 的文件里；没有它，第一节会被当成这一章的标题。',
    en: 'The title and introduction of a chapter are in its file number 0; without it the first section would be taken for them.',
  },
  fix: {
    zh: '在这个文件夹里建 0-introduction.md，至少写上这一章的标题：# 标题 {#标识}。',
    en: 'Add a file 0-introduction.md that has at least the chapter’s title: # Title {#id}.',
  },
  examples: {
    bad: [
      {
        file: 'plan.yaml',
        text: 'id: demo\nversion: 0.1.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: zh, translations: [en] }\nchapters: [1-demo, ⟦2-people⟧]\n',
        files: { 'zh/2-people/1-schools.md': '# 学校 {#schools}\n\n一段话。 {#p-7777}\n' },
      },
    ],
    good: [{ body: '一段话。 {#p-2222}\n' }],
  },
});

export const missingIntroduction = defineRule(problem, (model) =>
  firsts(model.plan.chapterFolders, ({ folder }) => folder).flatMap(({ folder, span }) => {
    const documents = originals(model).filter((document) => document.folder === folder);
    return documents.length === 0 || documents.some(({ number }) => number === 0) ? [] : [problem.at(span, { folder })];
  }),
);
