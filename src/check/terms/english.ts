/** English as a glossary needs to compare it: words in any of their inflections, hyphen and space alike. */

export interface Word {
  /** As written, without what shows possession. */
  readonly word: string;
  /** What inflections of a word have in common. */
  readonly stem: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether a clause ends before it, so that no term runs over it. */
  readonly opens: boolean;
}

/** Letters and digits, with apostrophes, points and commas inside, and with plus signs (AA+, 1+1+N). */
const WORD = /[A-Za-z\d\u00C0-\u024F\u3400-\u9FFF]+(?:[’'.,][A-Za-z\d\u00C0-\u024F\u3400-\u9FFF]+)*\+*/g;

export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    const word = /[’']s$/.test(written) ? written.slice(0, -2) : written;
    const isNext = end === 0 || (start === end + 1 && text[end] === ' ');
    const opens = !isNext && isBreak(text.slice(end, start), found.at(-1));
    end = start + written.length;
    found.push({ word, stem: stem(word), start, end, opens });
  }
  return found;
}

/** Whether no term runs over what stands between two words; “No. 1” is one name. */
function isBreak(between: string, before: Word | undefined): boolean {
  return /[.;:!?—\n\t]/.test(between) && !(between === '. ' && before?.word === 'No');
}

const IRREGULAR: Readonly<Record<string, string>> = {
  analyses: 'analysis',
  children: 'child',
  criteria: 'criterion',
  feet: 'foot',
  men: 'man',
  people: 'person',
  women: 'woman',
  built: 'build',
  led: 'lead',
  made: 'make',
};

/** These only look like plurals. */
const INVARIANT = new Set(['means', 'news', 'series', 'species']);

const stems = new Map<string, string>();

/** Both sides of a comparison are cut alike, so it does no harm that what is left is often no word. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const result = cut(word.toLowerCase());
  stems.set(word, result);
  return result;
}

function cut(word: string): string {
  if (INVARIANT.has(word)) return word;
  const regular = IRREGULAR[word] ?? word;
  if (!/^[a-z]+$/.test(regular)) return regular.replace(/(?<=[a-z\d]{2})s$/, '');
  const singular = regular
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh|zz)es$/, '')
    .replace(/(?<=[a-z]{2}[^siu])s$/, '');
  const base = singular
    .replace(/(?<=[a-z]{2})ied$/, 'y')
    .replace(/(?<=[aeiouy][a-z]+)(?:ing|ed)$/, '')
    .replace(/(?<=[a-z]{2})e$/, '');
  return base.replace(/([a-z])\1$/, '$1');
}

/** Whether a word may stand for a glossary's: a capital in the glossary is one in the text; at a sentence's beginning anything may have one. */
export function hasCaseOf(word: string, form: string): boolean {
  for (let i = 0; i < form.length && i < word.length; i++) {
    const letter = form[i] ?? '';
    if (letter !== letter.toLowerCase() && word[i] !== letter) return false;
  }
  return true;
}
