import type { Lang } from '../../../source/lang.ts';

/**
 * What a character is to the setting of lines, after W3C clreq and GB/T 15834-2011.
 *
 * | class  | which                  | at a line's start | at its end |
 * | ------ | ---------------------- | ----------------- | ---------- |
 * | han    | ideographs and symbols | yes               | yes        |
 * | open   | “‘（《〈【〔           | yes, half-width   | never      |
 * | close  | ”’）》〉】〕           | never             | half-width |
 * | comma  | ，、；：               | never             | half-width |
 * | stop   | 。！？                 | never             | half-width |
 * | middle | ·                      | never             | yes        |
 * | dash   | —— ……                  | yes, unbroken     | yes        |
 * | after  | ％ ℃ ～ 〜             | never             | yes        |
 * | space  | word space             | dropped           | dropped    |
 * | fixed  | no-break space         | yes               | yes        |
 * | latin  | everything else        | yes               | yes        |
 */
export type CharacterClass =
  'han' | 'open' | 'close' | 'comma' | 'stop' | 'middle' | 'dash' | 'after' | 'space' | 'fixed' | 'latin';

const FULL_WIDTH = new Map<string, CharacterClass>([
  ...each('（《〈【〔「『｛［〖', 'open'),
  ...each('）》〉】〕」』｝］〗', 'close'),
  ...each('，、；：', 'comma'),
  ...each('。！？．', 'stop'),
  ...each('％℃‰～〜', 'after'),
  ...each(' \t\n\r', 'space'),
  ['\u00A0', 'fixed'],
]);

/** Marks that Chinese shares with Latin, and that are full-width only in a Chinese text. */
const SHARED = new Map<string, CharacterClass>([
  ...each('“‘', 'open'),
  ...each('”’', 'close'),
  ...each('·', 'middle'),
  ...each('—…', 'dash'),
]);

export function classify(character: string, lang: Lang): CharacterClass {
  const fixed = FULL_WIDTH.get(character);
  if (fixed !== undefined) return fixed;
  if (lang === 'zh') {
    const shared = SHARED.get(character);
    if (shared !== undefined) return shared;
  }
  return isWide(character.codePointAt(0) ?? 0) ? 'han' : 'latin';
}

/** Marks that end a phrase and carry a blank right half. */
export function isClosing(kind: CharacterClass): boolean {
  return kind === 'close' || kind === 'comma' || kind === 'stop';
}

/** Characters that take a full em in a Chinese face: CJK blocks, numbers in circles, shapes. */
function isWide(point: number): boolean {
  return (
    (point >= 0x2e80 && point <= 0xa4cf) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe4f) ||
    (point >= 0xff00 && point <= 0xffef) ||
    (point >= 0x20000 && point <= 0x3ffff) ||
    (point >= 0x2460 && point <= 0x24ff) ||
    (point >= 0x2500 && point <= 0x26ff) ||
    point === 0x203b
  );
}

function each(characters: string, kind: CharacterClass): [string, CharacterClass][] {
  return [...characters].map((character) => [character, kind]);
}
