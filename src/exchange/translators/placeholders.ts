import type { Piece } from './coded.ts';

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
  let words = '';
  const flush = (): void => {
    if (words !== '') pieces.push({ type: 'text', text: words });
    words = '';
  };
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at, at + LONGEST);
    const [code, slash = '', number = '', alone = ''] =
      new RegExp(`^${escapeRegExp(open)}(/?)([0-9]{1,9})(/?)${escapeRegExp(close)}`).exec(rest) ?? [];
    if (rest.startsWith(open + open) || rest.startsWith(close + close)) {
      words += rest[0] ?? '';
      at += 2;
    } else if (code !== undefined && !(slash && alone)) {
      flush();
      pieces.push({ type: slash ? 'close' : alone ? 'alone' : 'open', code: number });
      at += code.length;
    } else {
      if (rest.startsWith(open) || rest.startsWith(close)) stray ??= text.slice(Math.max(0, at - 8), at + 8);
      words += text[at] ?? '';
      at++;
    }
  }
  flush();
  return { pieces, stray };
}

/** No code is written longer. */
const LONGEST = 16;

const escapeRegExp = (text: string): string => text.replace(/[{}]/g, '\\$&');
