import { isCollection, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { span, type Span } from '../../source/span.ts';
import type { Source } from '../../source/source.ts';

export const yamlSyntaxProblem = declare({
  code: 'yaml-syntax',
  severity: 'error',
  message: { zh: '这里的 YAML 写法有误', en: 'This YAML cannot be read' },
  why: {
    zh: 'YAML 读不懂，这个文件里声明的目标、主管部门和来源就都无从得知。',
    en: 'As long as the YAML cannot be read, the targets, owners and sources that it declares are unknown.',
  },
  fix: {
    zh: '检查缩进（只用空格）、括号和引号是否成对、冒号后面是否有空格。',
    en: 'Check the indentation (spaces only), that brackets and quotes are paired, and that a space follows each colon.',
  },
  notes: {
    indent: { zh: '缩进不对：同一层的键要对齐。', en: 'The indentation is off: keys of one level must be aligned.' },
    tab: { zh: '缩进只能用空格，不能用制表符。', en: 'Indent with spaces; tabs are not allowed.' },
    unclosed: {
      zh: '这里打开的括号或引号没有关上，或者里面的行没有缩进。',
      en: 'What opens here is not closed, or its lines are not indented.',
    },
    missing: { zh: '这里少了冒号、逗号或空格。', en: 'A colon, a comma or a space is missing here.' },
    unexpected: { zh: '没有料到这里出现这些字符。', en: 'These characters were not expected here.' },
    documents: { zh: '一个文件只能有一份 YAML。', en: 'A file holds one YAML document only.' },
    map: { zh: '这里应当是若干“键: 值”。', en: 'Keys with values (`key: value`) were expected here.' },
  },
  examples: {
    bad: [
      { text: '---\nowners: ⟦{⟧ lead: commerce\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      { text: '---\n⟦只是一句话⟧\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
    ],
    good: [{ text: '---\nowners: { lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' }],
  },
});

const NOTES: Readonly<Partial<Record<YAMLError['code'], keyof typeof yamlSyntaxProblem.declaration.notes>>> = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'missing',
  BAD_DQ_ESCAPE: 'unexpected',
  UNEXPECTED_TOKEN: 'unexpected',
  MULTIPLE_DOCS: 'documents',
};

/** The library's sentence is not shown: it has one language, and may carry what a terminal would obey. */
export function yamlSyntax(source: Source, offset: number, document: Document, error: YAMLError): Diagnostic {
  const opening = openingOf(document, error, source.text.slice(offset));
  if (opening !== null) {
    const at = span(source.path, offset + opening, offset + opening + 1);
    return yamlSyntaxProblem.at(at, {}, [yamlSyntaxProblem.note('unclosed', {})]);
  }
  // What is missing at the end is told of one character past it.
  const from = Math.min(offset + error.pos[0], source.text.length);
  const to = Math.min(offset + error.pos[1], from + 40, source.text.length);
  const key = NOTES[error.code];
  const notes = key ? [yamlSyntaxProblem.note(key, {})] : [];
  return yamlSyntaxProblem.at(span(source.path, from, Math.max(from, to)), {}, notes);
}

/** Where the innermost bracket or quote opens that is still open where the error is: mostly far above, hard to find. */
function openingOf(document: Document, error: YAMLError, text: string): number | null {
  let opening: number | null = null;
  visit(document, {
    Node(_, node) {
      const isQuoted = isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');
      if (!node.range || !(isQuoted || (isCollection(node) && node.flow))) return;
      const [from, to] = node.range;
      if (to === error.pos[0] && (to === from + 1 || text[to - 1] !== CLOSING[text[from] ?? ''])) opening = from;
    },
  });
  return opening;
}

const CLOSING: Readonly<Record<string, string>> = { "'": "'", '"': '"', '[': ']', '{': '}' };

yamlSyntax.notMap = (at: Span): Diagnostic => yamlSyntaxProblem.at(at, {}, [yamlSyntaxProblem.note('map', {})]);
