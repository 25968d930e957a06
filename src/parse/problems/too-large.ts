import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import type { Span } from '../../source/span.ts';

export const tooLargeProblem = declare({
  code: 'too-large',
  severity: 'error',
  message: {
    zh: '这里超出了 planc 能处理的大小（{limit}）',
    en: 'This is larger than planc reads (the limit is {limit})',
  },
  why: {
    zh: '异常庞大的输入会让解析变得极慢，所以在解析之前就被拒绝；正常的规划文本远低于这些上限。',
    en: 'Abnormally large input can make parsing take minutes, so it is refused before it is parsed. Ordinary plans stay far below these limits.',
  },
  fix: {
    zh: '把这一部分拆开，或删去不该在此的内容。',
    en: 'Split this part, or remove what does not belong here.',
  },
  notes: {
    file: { zh: '一个文件最多 {limit} 个字符。', en: 'A file may have {limit} characters.' },
    line: { zh: '一行最多 {limit} 个字符。', en: 'A line may have {limit} characters.' },
    markup: { zh: '一个段落最多 {limit} 个标记符号。', en: 'A paragraph may have {limit} markup characters.' },
    nesting: { zh: '列表和引用最多嵌套 {limit} 层。', en: 'Lists and quotations may be nested {limit} deep.' },
    quotes: { zh: '一个文件最多 {limit} 行引用。', en: 'A file may have {limit} lines of quotation.' },
    run: {
      zh: '不含空格的西文字符最多连续 {limit} 个。',
      en: 'At most {limit} characters may follow each other without a space (Chinese aside).',
    },
    yaml: { zh: 'YAML 最多 {limit} 个字符。', en: 'YAML may have {limit} characters.' },
    yamlLines: { zh: 'YAML 最多 {limit} 行。', en: 'YAML may have {limit} lines.' },
  },
  examples: {
    bad: [{ body: `⟦${'> '.repeat(17)}一段话。 {#p-2222}⟧\n` }],
    good: [{ body: '一段话。 {#p-2222}\n' }],
  },
});

export function tooLarge(kind: keyof typeof tooLargeProblem.declaration.notes, limit: number, at: Span): Diagnostic {
  return tooLargeProblem.at(at, { limit }, [tooLargeProblem.note(kind, { limit })]);
}
