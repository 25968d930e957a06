import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { span } from '../../source/span.ts';
import type { Source } from '../../source/source.ts';

export const yamlFullWidth = declare({
  code: 'yaml-full-width',
  severity: 'error',
  message: {
    zh: '这里的“{found}”是全角标点，YAML 只认半角的“{wanted}”',
    en: 'This “{found}” is full-width; YAML only knows the half-width “{wanted}”',
  },
  why: {
    zh: '全角标点在 YAML 里只是普通文字：这一项会被读成一句话，其中的设置全部失效。',
    en: 'To YAML full-width punctuation is ordinary text: the whole entry would be read as one sentence, and what it sets would be lost.',
  },
  fix: {
    zh: '切换到英文输入法，把它改成半角“{wanted}”，冒号后面加一个空格。',
    en: 'Switch the input method to English and write “{wanted}”, with a space after a colon.',
  },
  examples: {
    bad: [
      { text: '---\nowners⟦：⟧{ lead: commerce }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
      { text: '---\nowners: { lead: commerce⟦，⟧ co: [commerce] }\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
    ],
    good: [
      { text: '---\nowners: { lead: commerce } # 注：见附件，略\n---\n\n# 第一节 {#first}\n\n一段话。 {#p-2222}\n' },
    ],
  },
});

/** A key at the start of a line or of a flow entry, followed by a full-width colon. */
const COLON = /(?:^[ \t]*(?:- +)?|[{,，][ \t]*)[A-Za-z][\w.-]*[ \t]*(：)/gm;
/** A full-width comma before what can only be the next key, or a full-width bracket around a mapping. */
const COMMA = /(，)[ \t]*[A-Za-z][\w -]*:[ \t]/g;
const HALF: Readonly<Record<string, string>> = { '：': ':', '，': ',' };

export function fullWidthInYaml(source: Source, start: number, text: string): Diagnostic[] {
  if (!text.includes('：') && !text.includes('，')) return [];
  const bare = blankQuotesAndComments(text);
  const found: Diagnostic[] = [];
  for (const pattern of [COLON, COMMA]) {
    for (const match of bare.matchAll(pattern)) {
      const mark = match[1] ?? '';
      const at = start + match.index + match[0].indexOf(mark, pattern === COLON ? match[0].length - 1 : 0);
      found.push(yamlFullWidth.at(span(source.path, at, at + 1), { found: mark, wanted: HALF[mark] ?? '' }));
    }
  }
  return found;
}

/** Quoted text and comments may hold any punctuation; blanked at the same length, places stay right. */
function blankQuotesAndComments(text: string): string {
  return text.replace(/"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|(?<=^|\s)#.*$/gm, (part) => ' '.repeat(part.length));
}
