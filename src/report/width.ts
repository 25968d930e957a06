/** How many columns of a terminal a text takes, by Unicode Standard Annex #11, East Asian Width. */

/**
 * First and last code points of the ranges whose East_Asian_Width is W or F (Unicode 17), emoji aside: those are
 * known by their property. Code points not yet assigned within a block count as their neighbours. Ambiguous
 * characters, “ ” … · among them, count one, as the annex advises where nothing is known of the font.
 */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

/** Marks and joiners stand on what precedes them; vowels and finals of Hangul complete its syllable. */
const ZERO = /[\p{M}\p{DI}\u1160-\u11FF\uD7B0-\uD7FF]/u;
/** Drawn as a picture: by default, or because U+FE0F asks for it. */
const PICTURE = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\uFE0F\u20E3/u;

/** ASCII, Chinese and their punctuation: nothing in it combines, so that it takes no segmenter, which is slow to make. */
const SIMPLE = /^[ -~\u2014\u2018-\u201D\u2026\u3001-\u3029\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

let segmenter: Intl.Segmenter | undefined;

/** A text in the units that a reader counts: an emoji with its joiners, a letter with its marks. */
export function clusters(text: string): string[] {
  if (SIMPLE.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The columns of one grapheme cluster; a picture takes two, however many code points it is made of. */
export function clusterWidth(cluster: string): number {
  if (cluster.length === 1 && SIMPLE.test(cluster)) return cluster < '\u3001' ? 1 : 2;
  if (PICTURE.test(cluster)) return 2;
  let width = 0;
  for (const character of cluster) width += characterWidth(character);
  return width;
}

export function displayWidth(text: string): number {
  return clusters(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
}

export function isWide(character: string): boolean {
  return characterWidth(character) === 2;
}

function characterWidth(character: string): number {
  if (ZERO.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x1100 && WIDE.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}
