import { declare } from '../../problem/declare.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { span } from '../../source/span.ts';
import type { Source } from '../../source/source.ts';

export const forbiddenCharacter = declare({
  code: 'forbidden-character',
  severity: 'error',
  message: {
    zh: '这里有一个看不见或不可交换的字符 {code}',
    en: 'There is an invisible or uninterchangeable character {code} here',
  },
  why: {
    zh: '控制字符、零宽字符、双向控制符和私用区字符在屏幕上看不出来，却会改变搜索、比对和显示的结果。',
    en: 'Control, zero-width, bidirectional and private-use characters cannot be seen, yet they change what is found, compared and displayed.',
  },
  fix: {
    zh: '删去这个字符；如果它代表一个生僻字，请换成该字的 Unicode 编码。',
    en: 'Delete the character; where it stands for a rare ideograph, use that ideograph’s Unicode code point.',
  },
  examples: {
    bad: [
      { body: '推动\u2060绿色⟦\u200B⟧发展。 {#p-2222}\n'.replace('\u2060', '') },
      { body: '一段⟦\uE000⟧话。 {#p-2222}\n' },
    ],
    good: [{ body: '推动绿色发展👩‍👧。 {#p-2222}\n' }],
  },
});

/**
 * Control characters but tab, line feed and carriage return; soft hyphen; fillers, zero-width and bidirectional
 * controls; tags outside flags; what stands for something lost (U+FFFC, U+FFFD); private use; non-characters; lone
 * surrogates. Joiners are let through, see below.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF9-\uFFFF\uE000-\uF8FF\u{E0000}-\u{E007F}\u{F0000}-\u{10FFFF}]|\p{Cs}|[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}]/gu;

/** Joiners and tags belong inside emoji and in scripts that need them; elsewhere they only hide. */
const JOINABLE = /[\p{Extended_Pictographic}\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007E}]$/u;

export function forbiddenCharacters(source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of source.text.matchAll(FORBIDDEN)) {
    const character = match[0];
    const isJoiner = /[\u200C\u200D\u{E0020}-\u{E007F}]/u.test(character);
    if (isJoiner && JOINABLE.test(source.text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const at = span(source.path, match.index, match.index + character.length);
    found.push(forbiddenCharacter.at(at, { code: codeName(character) }));
  }
  return found;
}

function codeName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
