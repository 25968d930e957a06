import type { Document, Model } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { span } from '../../source/span.ts';
import { originalOf, originals, passagesOf, translations } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'translation-without-original',
  severity: 'error',
  message: {
    zh: '这个译文文件在原文里没有同名的文件（{path}）',
    en: 'This translation has no original of the same name ({path})',
  },
  why: {
    zh: '译文与原文按文件对应；对不上，译者和审校者就找不到它译的是什么。',
    en: 'Translations and originals correspond file by file; if they do not, translators and reviewers cannot find what was translated.',
  },
  fix: {
    zh: '让译文与原文的文件夹名、文件名完全一致；原文已删的，译文也删去。',
    en: 'Give folder and file the same names as in the original; if the original was deleted, delete this file, too.',
  },
  notes: {
    meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' },
    holds: { zh: '它译的段落在“{near}”里。', en: 'The blocks that it translates are in “{near}”.' },
  },
  examples: {
    bad: [{ file: 'en/1-demo/1-frist.md', text: '⟦⟧# First {#first}\n\nA paragraph. {#p-2222}\n' }],
    good: [{ file: 'en/1-demo/1-first.md', text: '# First {#first}\n\nA paragraph. {#p-2222}\n' }],
  },
});

export const translationWithoutOriginal = defineRule(problem, (model) =>
  translations(model)
    .filter((document) => !originalOf(model, document))
    .map((document) => {
      const path = `${model.plan.original}/${document.folder}/${document.name}`;
      const paths = originals(model).map((original) => original.path);
      const holder = fileOfOriginal(model, document);
      const near = nearest(path, paths);
      const meant = near ? [problem.note('meant', { near })] : [];
      const notes = holder ? [problem.note('holds', { near: holder })] : meant;
      return problem.at(span(document.path, 0, 0), { path }, notes);
    }),
);

/** The file whose blocks the translation translates: surer than a likeness of names. */
function fileOfOriginal(model: Model, document: Document): string | null {
  const ids = new Set(document.passages.map(({ id }) => id?.value));
  return passagesOf(originals(model)).find(({ id }) => id !== null && ids.has(id.value))?.file ?? null;
}
