import type { YAMLError } from 'yaml';
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
    unclosed: { zh: '少了一个配对的括号或引号。', en: 'A closing bracket or quote is missing.' },
    unexpected: { zh: '没有料到这里出现这些字符。', en: 'These characters were not expected here.' },
    documents: { zh: '一个文件只能有一份 YAML。', en: 'A file holds one YAML document only.' },
    map: { zh: '这里应当是若干“键: 值”。', en: 'Keys with values (`key: value`) were expected here.' },
  },
  examples: {
    bad: [
      { text: '---\nowners: { lead: commerce\n⟦-⟧--\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      { text: '---\n⟦只是一句话⟧\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
    ],
    good: [{ text: '---\nowners: { lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' }],
  },
});

const NOTES: Readonly<Partial<Record<YAMLError['code'], keyof typeof yamlSyntaxProblem.declaration.notes>>> = {
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'unclosed',
  BAD_DQ_ESCAPE: 'unexpected',
  UNEXPECTED_TOKEN: 'unexpected',
  MULTIPLE_DOCS: 'documents',
};

/** The library's sentence is not shown: it has one language, and may carry what a terminal would obey. */
export function yamlSyntax(source: Source, offset: number, error: YAMLError): Diagnostic {
  const [from, to] = error.pos;
  const at = span(source.path, offset + from, offset + Math.max(from, Math.min(to, from + 40)));
  const key = NOTES[error.code];
  return yamlSyntaxProblem.at(at, {}, key ? [yamlSyntaxProblem.note(key, {})] : []);
}

yamlSyntax.notMap = (at: Span): Diagnostic => yamlSyntaxProblem.at(at, {}, [yamlSyntaxProblem.note('map', {})]);
