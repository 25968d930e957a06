import type { Lang } from '../../../source/lang.ts';
import { classify, type CharacterClass } from './character.ts';
import type { Face } from './face.ts';
import type { Run, Text } from './run.ts';

/** What is set as one: an ideograph, a mark, a dash, a space, or a word in Latin script. */
export interface Token {
  text: string;
  readonly kind: CharacterClass;
  readonly run: Run;
  readonly face: Face;
}

/** Stands in for a character that no face has; an error is reported besides. */
const GETA = '〓';

export function tokens(text: Text): Token[] {
  const runs = text.runs.map((run) => ({ run, characters: [...run.text], isNote: isNote(run) }));
  const all = runs.flatMap(({ characters }) => characters);
  const found: Token[] = [];
  let at = 0;
  for (const { run, characters, isNote } of runs) {
    for (const character of characters) {
      const kind = inWord(all, at, text.lang) ? 'latin' : classify(character, text.lang);
      const { face, shown } = faceFor(character, kind, run);
      // A note's number belongs to the word before it, as ％ belongs to its figure.
      add(found, shown, isNote ? 'after' : kind, run, face);
      at++;
    }
  }
  const hasLineFeed = found.some((token) => token.kind === 'space' && /[\n\r]/.test(token.text));
  return hasLineFeed ? found.filter((token, i) => !isLineFeedInHan(found, token, i)) : found;
}

function isNote(run: Run): boolean {
  return run.marks.some((mark) => mark.type === 'note');
}

/** Adds a character, to the last token if both make one word or dash. */
function add(found: Token[], text: string, kind: CharacterClass, run: Run, face: Face): void {
  const last = found.at(-1);
  if (
    last !== undefined &&
    last.run === run &&
    last.kind === kind &&
    last.face === face &&
    isJoining(kind, last.text, text)
  ) {
    last.text += text;
  } else found.push({ text, kind, run, face });
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
