import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { span } from '../../source/span.ts';
import type { Source } from '../../source/source.ts';
import type { FrontMatterFence } from '../front-matter.ts';

export const misplaced = declare({
  code: 'misplaced-front-matter',
  severity: 'error',
  message: {
    zh: '文件开头的 YAML 没有写完整，无法识别',
    en: 'The front matter of this file is not complete, so it is not read as such',
  },
  why: {
    zh: '元数据必须从文件的第一行开始，以单独一行 --- 开头、单独一行 --- 结尾；否则其中的目标和主管部门会被当作正文或丢失。',
    en: 'Front matter must begin on the very first line, and both its first and its last line are --- alone; otherwise its targets and owners would be read as prose.',
  },
  fix: {
    zh: '文件第一行写 ---，前面不留空行和空格，并确认末尾另有一行 ---。',
    en: 'Begin the file with a line ---, without blank lines or spaces before it, and make sure that another line --- ends it.',
  },
  examples: {
    bad: [
      { text: '\n⟦---⟧\nowners: { lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      { text: '⟦---⟧\nowners: { lead: commerce }\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      { text: '⟦owners:⟧ { lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
    ],
    good: [{ text: '---\nowners: { lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' }],
  },
});

/** Three dashes in any width. */
const FENCE = /^(\s*)(-{3,}|－{3}|—{2,})[ \t]*(?:\r\n|\n|\r)/;

/** What front matter begins with, where the line of dashes above it is missing. */
const FIRST_KEY = /^(\s*)((?:source|owners|targets)[:：])/;

/** An opening fence that has no partner, or that stands below the first line. */
export function misplacedFrontMatter(source: Source, fence: FrontMatterFence | null): Diagnostic[] {
  if (fence) return [];
  const opening = FENCE.exec(source.text) ?? FIRST_KEY.exec(source.text);
  if (!opening) return [];
  const start = opening[1]?.length ?? 0;
  return [misplaced.at(span(source.path, start, start + (opening[2]?.length ?? 0)), {})];
}
