import british from 'hyphen/en-gb/index.js';

const SOFT_HYPHEN = '\u00AD';
const SHORTEST = 7;
const LEAST_BEFORE = 3;
const LEAST_AFTER = 3;

const known = new Map<string, readonly string[]>();

/**
 * Where an English word may be broken, as its parts. Only plain words in small letters are hyphenated: names, codes and
 * figures stay whole.
 */
export function hyphenate(word: string): readonly string[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  const parts = /^[a-z]+$/.test(word) && word.length >= SHORTEST ? longEnough(raw(word)) : [word];
  known.set(word, parts);
  return parts;
}

function raw(word: string): string[] {
  return british.hyphenateSync(word, { minWordLength: SHORTEST }).split(SOFT_HYPHEN);
}

function longEnough(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.length < LEAST_BEFORE) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  const last = joined.at(-1);
  if (joined.length > 1 && last !== undefined && last.length < LEAST_AFTER) {
    joined.splice(-2, 2, `${joined.at(-2)}${last}`);
  }
  return joined;
}
