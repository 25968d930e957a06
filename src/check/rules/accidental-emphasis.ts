import type { Inline } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import { fileText, inlinesOf, passagesOf } from '../facts.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'accidental-emphasis',
  severity: 'error',
  message: {
    zh: '这里的“{marker}”会被当成强调符号，从正文里消失',
    en: 'This “{marker}” would be read as a mark of emphasis and vanish from the text',
  },
  why: {
    zh: '5*6*7 会变成 567：正文少了字符，意思也变了。',
    en: '5*6*7 would become 567: characters of the text would be lost, and its meaning with them.',
  },
  fix: {
    zh: '如果是正文里的符号，在每一个前面加反斜杠（\\*），或改用 ×；如果确是强调，与旁边的字母或数字隔开。',
    en: 'Where the characters are text, put a backslash before each (\\*) or write ×; where emphasis is meant, keep it apart from letters and digits.',
  },
  examples: {
    bad: [
      { body: '面积5⟦*6*⟧7平方米。 {#p-2222}\n' },
      { body: '单价3⟦*数量*⟧5。 {#p-2222}\n' },
      { body: '共a⟦**b**⟧c项。 {#p-2222}\n' },
    ],
    good: [{ body: '**加快发展**5G产业，面积5\\*6\\*7，*强调*一下，a_b_c。 {#p-2222}\n' }],
  },
});

type Emphasis = Extract<Inline, { type: 'strong' | 'emphasis' }>;

export const accidentalEmphasis = defineLocalRule(problem, (model) =>
  passagesOf(model.documents).flatMap((passage) => {
    const text = fileText(model, passage.file);
    return inlinesOf(passage)
      .filter((inline): inline is Emphasis => inline.type === 'strong' || inline.type === 'emphasis')
      .filter((inline) => isAccidental(inline, text))
      .map((inline) => problem.at(inline.span, { marker: text[inline.span.start] ?? '' }));
  }),
);

/** A bold topic may well stand before a digit (`**发展**5G产业`); where both sides of a marker are Latin it is arithmetic. */
function isAccidental({ type, span: { start, end } }: Emphasis, text: string): boolean {
  const width = type === 'strong' ? 2 : 1;
  const before = isLatin(text[start - 1]);
  const after = isLatin(text[end]);
  if (type === 'emphasis') return before || after;
  return (before && after) || (before && isLatin(text[start + width])) || (after && isLatin(text[end - width - 1]));
}

const isLatin = (character: string | undefined): boolean => character !== undefined && /[A-Za-z0-9]/.test(character);
