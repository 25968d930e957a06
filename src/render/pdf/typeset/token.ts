import type { Lang } from '../../../source/lang.ts';
import { classify, type CharacterClass } from './character.ts';
import { displayed } from './display.ts';
import type { Face } from './face.ts';
import type { Run, Text } from './run.ts';

/** What is set as one: an ideograph, a mark, a dash, a space, or a word in Latin script. */
export interface Token {
  /** The characters of the text, which are what is copied from the page. */
  readonly text: string;
  /** The characters whose glyphs are drawn: the same, but for marks. */
  readonly shown: string;
  readonly kind: CharacterClass;
  readonly run: Run;
  readonly face: Face;
}

/** Stands in for a character that no face has; an error is reported besides. */
const GETA = '〓';

export function tokens(text: Text): Token[] {
  const found = characters(text).reduce<Token[]>(joined, []);
  return found.filter((token, i) => !isLineFeedInHan(found, token, i));
}

/** One token for each character, in its class and face. */
function characters(text: Text): Token[] {
  const plain = text.runs.flatMap((run) => [...run.text].map((character) => ({ character, run })));
  const all = plain.map(({ character }) => character);
  const forms = text.lang === 'zh' ? displayed(all) : all;
  return plain.map(({ character, run }, i): Token => {
    const form = forms[i] ?? character;
    // A note's number belongs to the word before it, as ％ belongs to its figure.
    const isNote = run.marks.some((mark) => mark.type === 'note');
    const kind = isNote ? 'after' : inWord(all, i, text.lang) ? 'latin' : classify(form, text.lang);
    const { face, shown } = faceFor(form, isNote ? 'latin' : kind, run);
    return { text: shown === GETA ? GETA : character, shown, kind, run, face };
  });
}

function joined(found: Token[], next: Token): Token[] {
  const last = found.at(-1);
  const isSame = last !== undefined && last.run === next.run && last.kind === next.kind && last.face === next.face;
  if (last !== undefined && isSame && isJoining(next.kind, last.shown, next.shown)) {
    found[found.length - 1] = { ...last, text: last.text + next.text, shown: last.shown + next.shown };
  } else found.push(next);
  return found;
}

/** The apostrophe of “People’s” and the point of “Zi·bo” are Latin even in a Chinese sentence. */
function inWord(characters: readonly string[], i: number, lang: Lang): boolean {
  const character = characters[i];
  if (lang !== 'zh' || (character !== '’' && character !== '·')) return false;
  return /[A-Za-z]/.test(characters[i - 1] ?? '') && /[A-Za-z]/.test(characters[i + 1] ?? '');
}

/** Latin letters make a word; two like dashes are one mark, which is never parted. */
function isJoining(kind: CharacterClass, before: string, character: string): boolean {
  return kind === 'latin' || (kind === 'dash' && before.startsWith(character));
}

/** The face of the character's own script, else the other of the pair, else a geta mark. */
function faceFor(character: string, kind: CharacterClass, run: Run): { face: Face; shown: string } {
  const { han, latin } = run.style.faces;
  const isLatin = kind === 'latin' || kind === 'space' || kind === 'fixed';
  if (kind === 'space') return { face: latin, shown: character };
  const point = character.codePointAt(0) ?? 0;
  const [first, second] = isLatin ? [latin, han] : [han, latin];
  if (first.has(point)) return { face: first, shown: character };
  if (second.has(point)) return { face: second, shown: character };
  return { face: han, shown: GETA };
}

/** A line feed in the source between two ideographs is no space. */
function isLineFeedInHan(all: readonly Token[], token: Token, i: number): boolean {
  if (token.kind !== 'space' || !/[\n\r]/.test(token.text)) return false;
  const isHan = (other: Token | undefined): boolean =>
    other !== undefined && other.kind !== 'latin' && other.kind !== 'space' && other.kind !== 'fixed';
  return isHan(all[i - 1]) && isHan(all[i + 1]);
}
