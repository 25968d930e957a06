import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { firsts, originals } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'missing-chapter',
  severity: 'error',
  message: {
    zh: 'plan.yaml 列出了“{folder}”这一章，但原文里没有它的文件',
    en: 'plan.yaml lists the chapter “{folder}”, but the original has no files for it',
  },
  why: {
    zh: '列出而没有正文的一章会从出版物里悄悄消失。',
    en: 'A chapter that is listed and has no text would be missing from the publication, and nobody would know.',
  },
  fix: {
    zh: '改正文件夹名，补上这一章的文件，或从 chapters 里删去它。',
    en: 'Correct the folder’s name, add the chapter’s files, or remove it from `chapters`.',
  },
  notes: { meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [
      {
        file: 'plan.yaml',
        text: 'id: demo\nversion: 0.1.0\ndate: 2026-01-01\nedition: { status: unofficial }\ntitle: { zh: 示范规划, en: Demonstration plan }\njurisdiction: { name: { zh: 示范区, en: Demo District } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: zh, translations: [en] }\nchapters: [1-demo, ⟦2-people⟧]\n',
      },
    ],
    good: [{ body: '一段话。 {#p-2222}\n' }],
  },
});

export const missingChapter = defineRule(problem, (model) => {
  const folders = new Set(originals(model).map(({ folder }) => folder));
  const missing = model.plan.chapterFolders.filter(({ folder }) => !folders.has(folder));
  return firsts(missing, ({ folder }) => folder).map(({ folder, span }) => {
    const near = nearest(folder, folders);
    return problem.at(span, { folder }, near ? [problem.note('meant', { near })] : []);
  });
});
