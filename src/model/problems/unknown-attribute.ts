import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { nearest } from '../../problem/nearest.ts';
import type { Span } from '../../source/span.ts';

export const unknownAttributeProblem = declare({
  code: 'unknown-attribute',
  severity: 'error',
  message: { zh: '段落标识里不认识“{word}”', en: '“{word}” is not an attribute of a block' },
  why: {
    zh: '写错的属性如果被忽略，编者所加的标记就会悄悄失效。',
    en: 'Were a misspelt attribute ignored, what the editor meant by it would be lost in silence.',
  },
  fix: {
    zh: '标识之后只能写 editorial，译文还可以写 src=… 和 status=…。',
    en: 'After the id stand `editorial`, and in a translation `src=…` and `status=…`; nothing else.',
  },
  notes: { meant: { zh: '是不是想写“{near}”？', en: 'Did you mean “{near}”?' } },
  examples: {
    bad: [{ body: '一段话。 {#p-2222 ⟦editoral⟧}\n' }],
    good: [{ body: '一段话。 {#p-2222 editorial}\n' }],
  },
});

export function unknownAttribute(word: string, at: Span): Diagnostic {
  const near = nearest(word, ['editorial', 'src', 'status']);
  const notes = near ? [unknownAttributeProblem.note('meant', { near })] : [];
  return unknownAttributeProblem.at(at, { word }, notes);
}
