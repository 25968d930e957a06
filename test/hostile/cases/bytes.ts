import { INTRODUCTION, type Case } from '../case.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const WHOLE = '# 标题 {#demo}\n\n正文一段。 {#p-2222}\n';

/** The introduction with bytes in the middle of its words. */
const within = (name: string, bytes: readonly number[], expected: Partial<Case> = { outcome: 'refused' }): Case => ({
  name,
  files: { [INTRODUCTION]: join(utf8('# 标题 {#demo}\n\n正文'), bytes, utf8('一段。 {#p-2222}\n')) },
  ...expected,
});

const all = (name: string, bytes: Uint8Array, expected: Partial<Case> = {}): Case => ({
  name,
  files: { [INTRODUCTION]: bytes },
  ...expected,
});

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
};

/** “标题” and “正文一段。” in GBK, as an old editor on Windows saves them. */
const GBK = join(
  utf8('# '),
  [0xb1, 0xea, 0xcc, 0xe2],
  utf8(' {#demo}\n\n'),
  [0xd5, 0xfd, 0xce, 0xc4],
  utf8(' {#p-2222}\n'),
);

/** Characters that are not to be seen, or make others look like what they are not. */
const UNSEEN: readonly (readonly [name: string, character: string])[] = [
  ['a bell', '\u0007'],
  ['an escape', '\u001B[31m'],
  ['a backspace', '\b'],
  ['a form feed', '\f'],
  ['a vertical tab', '\v'],
  ['a delete', '\u007F'],
  ['a next line', '\u0085'],
  ['a C1 control', '\u009B'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['a zero-width space', '\u200B'],
  ['a zero-width joiner', '\u200D'],
  ['a zero-width non-joiner', '\u200C'],
  ['a word joiner', '\u2060'],
  ['a byte order mark within', '\uFEFF'],
  ['a soft hyphen', '\u00AD'],
  ['a right-to-left override', '\u202E'],
  ['a right-to-left isolate', '\u2067'],
  ['a left-to-right mark', '\u200E'],
  ['a private character', '\uE000'],
  ['a private character of a far plane', '\u{F0000}'],
  ['a non-character', '\uFFFE'],
  ['another non-character', '\uFDD0'],
  ['a tag character', '\u{E0041}'],
  ['an interlinear anchor', '\uFFF9'],
  ['an object replacement', '\uFFFC'],
  ['a replacement character', '\uFFFD'],
  ['a Mongolian vowel separator', '\u180E'],
  ['a Hangul filler', '\u3164'],
  ['a combining grapheme joiner', '\u034F'],
  ['an invisible times', '\u2062'],
];

export const BYTES: readonly Case[] = [
  all('GBK', GBK, { outcome: 'refused', code: 'not-utf8' }),
  all('UTF-16, little end first', join([0xff, 0xfe], utf16(WHOLE, true)), { outcome: 'refused', code: 'not-utf8' }),
  all('UTF-16, big end first', join([0xfe, 0xff], utf16(WHOLE, false)), { outcome: 'refused', code: 'not-utf8' }),
  all('UTF-16 without a mark', utf16(WHOLE, true), { outcome: 'refused', code: 'not-utf8' }),
  all('UTF-32', Uint8Array.from([...WHOLE].flatMap((c) => [c.codePointAt(0) ?? 0, 0, 0, 0])), { outcome: 'refused' }),
  all('a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), {
    outcome: 'refused',
  }),
  all(
    'a Word file',
    join(
      [0x50, 0x4b, 3, 4],
      Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256),
    ),
    { outcome: 'refused' },
  ),
  all(
    'random bytes',
    Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
    { outcome: 'refused' },
  ),
  all('NUL bytes alone', new Uint8Array(1000), { outcome: 'refused' }),
  all('nothing', new Uint8Array(), { outcome: 'refused' }),
  all('a byte order mark alone', utf8('\uFEFF'), { outcome: 'refused' }),
  all('a byte order mark first', utf8(`\uFEFF${WHOLE}`), { outcome: 'published', kept: ['正文一段。'] }),
  all('two byte order marks', utf8(`\uFEFF\uFEFF${WHOLE}`), { outcome: 'refused' }),
  all('CRLF', utf8(WHOLE.replaceAll('\n', '\r\n')), { outcome: 'published', kept: ['正文一段。'] }),
  all('CR alone', utf8(WHOLE.replaceAll('\n', '\r'))),
  all('line ends of all kinds', utf8('# 标题 {#demo}\r\n\n正文。 {#p-2222}\r\r正文二。 {#p-3333}\n'), {
    kept: ['正文二'],
  }),
  all('no line feed at the end', utf8(WHOLE.trimEnd()), { outcome: 'published', kept: ['正文一段。'] }),
  all('white space at the ends of lines', utf8('# 标题 {#demo}  \n\n正文。 {#p-2222}  \n'), { kept: ['正文。'] }),
  within('a lone continuation byte', [0x80]),
  within('a sequence cut short', [0xe6, 0xad]),
  within('an overlong slash', [0xc0, 0xaf]),
  within('an overlong NUL', [0xc0, 0x80]),
  within('half a surrogate pair', [0xed, 0xa0, 0x80]),
  within('beyond Unicode', [0xf4, 0x90, 0x80, 0x80]),
  within('a byte that never is', [0xff]),
  within('a NUL', [0x00]),
  ...UNSEEN.map(([name, character]) => within(name, [...utf8(character)], { kept: ['正文', '一段'] })),
  within('a variation selector', [...utf8('葛\u{E0100}')], { outcome: 'published', kept: ['葛\u{E0100}'] }),
  within('a compatibility ideograph', [...utf8('\uF9DC')], { kept: ['正文', '一段'] }),
  within('decomposed letters', [...utf8('e\u0301')], { kept: ['e\u0301'] }),
  ...['plan.yaml', 'owners.yaml'].map((name): Case => ({
    name: `${name} in GBK`,
    files: { [`plan/${name}`]: GBK },
    outcome: 'refused',
    code: 'not-utf8',
  })),
];
