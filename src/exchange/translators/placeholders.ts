import type { Piece } from './notation.ts';

/** How codes are written in plain text: `{1}…{/1}` around words, `{2/}` by itself; a bracket that is text is doubled. */
export interface Brackets {
  readonly open: string;
  readonly close: string;
}

export const BRACES: Brackets = { open: '{', close: '}' };
/** For Word: nobody types them, no font styles them, no correction touches them. */
export const WHITE_BRACKETS: Brackets = { open: '⟦', close: '⟧' };

export function withPlaceholders(pieces: readonly Piece[], { open, close }: Brackets): string {
  return pieces
    .map((piece) =>
      piece.type === 'text' ? doubled(piece.text, { open, close }) : placeholder(piece, { open, close }),
    )
    .join('');
}

export function placeholder(piece: Exclude<Piece, { type: 'text' }>, { open, close }: Brackets): string {
  const before = piece.type === 'close' ? '/' : '';
  const after = piece.type === 'alone' ? '/' : '';
  return `${open}${before}${piece.code}${after}${close}`;
}

export function doubled(text: string, { open, close }: Brackets): string {
  return text.replaceAll(open, open + open).replaceAll(close, close + close);
}

/** The pieces of a text; where a bracket is neither doubled nor part of a code, the words around it. */
export function readPlaceholders(
  text: string,
  { open, close }: Brackets,
): { readonly pieces: readonly Piece[]; readonly stray: string | null } {
  const pieces: Piece[] = [];
  let stray: string | null = null;
  let at = 0;
  const add = (words: string): void => void (words !== '' && pieces.push({ type: 'text', text: words }));
  for (const match of text.matchAll(patternOf(open, close))) {
    const [written, slash, closing, opening, alone] = match;
    const number = closing ?? opening;
    add(text.slice(at, match.index));
    at = match.index + written.length;
    if (number !== undefined) pieces.push({ type: slash ? 'close' : alone ? 'alone' : 'open', code: number });
    else add(written[0] ?? '');
    if (number === undefined && written.length === 1) stray ??= text.slice(Math.max(0, at - 8), at + 8);
  }
  add(text.slice(at));
  return { pieces, stray };
}

/** A doubled bracket, a code, or a bracket by itself, the first that fits. */
function patternOf(open: string, close: string): RegExp {
  const [begin, end] = [open, close].map((bracket) => bracket.replace(/[{}]/, '\\$&'));
  return new RegExp(`${begin}{2}|${end}{2}|${begin}(?:(/)(\\d{1,9})|(\\d{1,9})(/?))${end}|[${begin}${end}]`, 'g');
}
