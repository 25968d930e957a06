import { ID_PATTERN } from '../../parse/attributes.ts';
import { declare } from '../../problem/declare.ts';
import { nearest } from '../../problem/nearest.ts';
import { originalOf, originals, passagesOf, translations } from '../facts.ts';
import { defineRule } from '../rule.ts';

const problem = declare({
  code: 'orphan-block',
  severity: 'error',
  message: {
    zh: '原文里没有标识为“{id}”的段落，这段译文没有归属',
    en: 'The original has no block “{id}”, so this translation belongs to nothing',
  },
  why: {
    zh: '没有原文的译文不会出现在任何地方；标识写错，两种语言就对不上。',
    en: 'A translation without an original is shown nowhere; with a wrong id the two languages do not meet.',
  },
  fix: {
    zh: '改成原文那一段的标识；原文已删的，译文也删去。',
    en: 'Use the id of the original block; if that was deleted, delete this one, too.',
  },
  notes: { meant: { zh: '是不是“{near}”？原文在这里。', en: 'Did you mean “{near}”? The original is here.' } },
  examples: {
    bad: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#⟦p-2223⟧}\n' },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: { 'en/1-demo/1-first.md': '# First {#first}\n\nA paragraph. {#p-2222}\n' },
      },
    ],
  },
});

export const orphanBlock = defineRule(problem, (model) => {
  const known = new Map(passagesOf(originals(model)).flatMap(({ id }) => (id ? [[id.value, id.span] as const] : [])));
  return translations(model).flatMap((document) => {
    const original = originalOf(model, document);
    const taken = new Set(document.passages.map(({ id }) => id?.value));
    const free = (original?.passages ?? []).flatMap(({ id }) => (id && !taken.has(id.value) ? [id.value] : []));
    return document.passages.flatMap(({ id }) => {
      if (!id || known.has(id.value) || !ID_PATTERN.test(id.value)) return [];
      const near = nearest(id.value, free);
      const place = near === null ? null : (known.get(near) ?? null);
      return [problem.at(id.span, { id: id.value }, near === null ? [] : [problem.note('meant', { near }, place)])];
    });
  });
});
