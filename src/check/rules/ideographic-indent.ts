import type { Document } from '../../model/model.ts';
import { declare } from '../../problem/declare.ts';
import { span, type Span } from '../../source/span.ts';
import { findFrontMatter } from '../../parse/front-matter.ts';
import { defineLocalRule } from '../rule.ts';

const problem = declare({
  code: 'ideographic-indent',
  severity: 'error',
  message: { zh: '行首用全角空格缩进', en: 'This line is indented with ideographic spaces' },
  why: {
    zh: '首行缩进由排版负责；全角空格会混进正文和数据，标题和列表也会因此失效。',
    en: 'Indentation is the layout’s business: these spaces would become part of the text and the data, and keep headings and lists from being read as such.',
  },
  fix: { zh: '删去行首的全角空格。', en: 'Delete the spaces at the beginning of the line.' },
  examples: {
    bad: [{ body: '⟦　　⟧一段话。 {#p-2222}\n' }, { body: '- ⟦　⟧第一项 {#p-2222}\n' }],
    good: [{ body: '一段话　分两半。 {#p-2222}\n' }],
  },
});

/**
 * U+3000 at the beginning of a line, or of what a list item, quotation or heading marker opens. The spaces between are
 * counted, so that a line of nothing but spaces takes no time.
 */
const INDENT = /(?<=^[ \t]{0,32}(?:[-+*>]|\d{1,9}[.)]|#{1,6})?[ \t]{0,8})\u3000+/gm;

export const ideographicIndent = defineLocalRule(problem, (model) =>
  model.documents.flatMap((document) => indents(document).map((place) => problem.at(place, {}))),
);

function indents({ path, syntax }: Document): Span[] {
  const { text } = syntax.source;
  if (!text.includes('\u3000') || syntax.unread) return [];
  const bodyStart = findFrontMatter(text)?.bodyStart ?? 0;
  return [...text.matchAll(INDENT)]
    .filter(({ index }) => index >= bodyStart)
    .map(({ 0: spaces, index }) => span(path, index, index + spaces.length));
}
