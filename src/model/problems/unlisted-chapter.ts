import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { nearest } from '../../problem/nearest.ts';
import { span } from '../../source/span.ts';
import type { Plan } from '../model.ts';

export const unlistedChapterProblem = declare({
  code: 'unlisted-chapter',
  severity: 'error',
  message: {
    zh: '文件夹“{folder}”没有列入 plan.yaml 的 chapters',
    en: 'The folder “{folder}” is not among the chapters in plan.yaml',
  },
  why: {
    zh: '各章的顺序以 plan.yaml 为准；没有列入的一章不会出版。',
    en: 'plan.yaml says which chapters there are and in which order; one that is not listed would not be published.',
  },
  fix: {
    zh: '把文件夹名加进 chapters，或改正文件夹名。',
    en: 'Add the folder to `chapters`, or correct its name.',
  },
  notes: {
    meant: {
      zh: 'plan.yaml 里写的是“{near}”，两处应当一致。',
      en: 'plan.yaml has “{near}” here; the two must be the same.',
    },
  },
  examples: {
    bad: [{ file: 'zh/1-dem/2-more.md', text: '⟦⟧# 更多 {#more}\n\n一段话。 {#p-7777}\n' }],
    good: [{ file: 'zh/1-demo/7-more.md', text: '# 更多 {#more}\n\n一段话。 {#p-7777}\n' }],
  },
});

export function unlistedChapter(path: string, folder: string, plan: Plan): Diagnostic {
  const near = nearest(
    folder,
    plan.chapterFolders.map((chapter) => chapter.folder),
  );
  const listed = plan.chapterFolders.find((chapter) => chapter.folder === near);
  const notes = near && listed ? [unlistedChapterProblem.note('meant', { near }, listed.span)] : [];
  return unlistedChapterProblem.at(span(path, 0, 0), { folder }, notes);
}
