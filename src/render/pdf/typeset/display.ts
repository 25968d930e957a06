import { classify } from './character.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/**
 * How the marks of a Chinese text are shown: half-width marks beside ideographs as full-width ones (GB/T 15834-2011).
 * One character for one, and only as glyphs: what is copied from the page is the text as it was adopted.
 */
export function displayed(characters: readonly string[]): string[] {
  const shown = [...characters];
  const brackets: number[] = [];
  for (const [i, character] of characters.entries()) {
    if (character === '(') brackets.push(i);
    else if (character === ')') pair(characters, shown, brackets.pop(), i);
    else if (character !== undefined && isMark(characters, i)) shown[i] = FULL_WIDTH[character] ?? character;
  }
  return shown;
}

/** Brackets change together, or not at all. */
function pair(characters: readonly string[], shown: string[], start: number | undefined, end: number): void {
  if (start === undefined) return;
  const around = [characters[start - 1], characters[end + 1], ...characters.slice(start + 1, end)];
  if (!around.some(isChinese)) return;
  shown[start] = '（';
  shown[end] = '）';
}

/** `9:30`, `1,234` and `PPP:REIT` keep their marks. */
function isMark(characters: readonly string[], i: number): boolean {
  const character = characters[i] ?? '';
  if (!(character in FULL_WIDTH)) return false;
  const before = characters[i - 1];
  const after = characters[i + 1];
  if (character === '?' || character === '!') return isChinese(before);
  return isChinese(before) || (isChinese(after) && !/[A-Za-z0-9]/.test(before ?? ''));
}

function isChinese(character: string | undefined): boolean {
  if (character === undefined) return false;
  const kind = classify(character, 'zh');
  return kind !== 'latin' && kind !== 'space' && kind !== 'fixed';
}
