import { createHash } from 'node:crypto';

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const HAN = '\\p{Script=Han}\\u3001-\\u303F\\u2018\\u2019\\u201C\\u201D\\u2026\\u2014';
const SPACE_BESIDE_HAN = new RegExp(`(?<=[${HAN}])\\s+|\\s+(?=[${HAN}])`, 'gu');

/** Ten hex digits, in small letters. */
export const FINGERPRINT_PATTERN = /^[0-9a-f]{10}$/;

/**
 * What a translation remembers of the original that it translates: ten hex digits of the SHA-256 of the block's words,
 * folded. A mark or a full-width comma changes nothing; a word or a number does.
 */
export function fingerprint(text: string): string {
  return createHash('sha256').update(foldText(text)).digest('hex').slice(0, 10);
}

/** The words whatever their typography: full-width forms as ASCII, no white space beside Han, no other white space twice. */
export function foldText(text: string): string {
  return text
    .replace(/\u3000/g, ' ')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(SPACE_BESIDE_HAN, '')
    .replace(/\s+/g, ' ')
    .trim();
}
