import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import type { Undecodable } from '../../source/decode.ts';
import { span } from '../../source/span.ts';
import type { Source } from '../../source/source.ts';

export const notUtf8 = declare({
  code: 'not-utf8',
  severity: 'error',
  message: {
    zh: '这个文件不是 UTF-8 编码（第 {byte} 字节起无法识别）',
    en: 'This file is not UTF-8 (unreadable from byte {byte} on)',
  },
  why: {
    zh: '用错误的编码读取会悄悄改变文字，所以 planc 只读 UTF-8，绝不猜测。',
    en: 'Reading with the wrong encoding would change characters in silence, so planc reads UTF-8 alone and never guesses.',
  },
  fix: {
    zh: '在编辑器里选“另存为”，编码选 UTF-8。',
    en: 'Save the file as UTF-8 (“Save as …” in the editor).',
  },
  notes: { looks: { zh: '看起来像 {encoding} 编码。', en: 'It looks like {encoding}.' } },
  examples: { bad: [], good: [{ body: '一段话。 {#p-2222}\n' }] },
});

export function undecodable(source: Source, { byte, looksLike }: Undecodable): Diagnostic {
  const at = Math.max(0, source.text.search(/\uFFFD|\0/));
  const notes = looksLike === 'unknown' ? [] : [notUtf8.note('looks', { encoding: looksLike })];
  return notUtf8.at(span(source.path, at, at + 1), { byte: byte + 1 }, notes);
}
