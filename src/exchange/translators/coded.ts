import type { Code, Codes, Piece } from './notation.ts';

const HAN_OR_FULL_WIDTH = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”‘’…—\u{20000}-\u{3FFFF}]/u;

/**
 * Pieces as they are compared and taken over: neighbouring texts as one, white space that tools wrap lines with as a
 * space, or as nothing beside Chinese, and none at the ends.
 */
export function normalized(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  const lines = merged.map((piece) => (piece.type === 'text' ? { ...piece, text: joined(piece.text) } : piece));
  return trimmed(lines, 'start', trimmed(lines, 'end', lines)).filter(
    (piece) => piece.type !== 'text' || piece.text !== '',
  );
}

function joined(text: string): string {
  return text.replaceAll('\t', ' ').replace(/ *(?:\r\n|[\n\r])\s*/g, (lineEnd: string, at: number) => {
    const before = text[at - 1] ?? '';
    const after = text[at + lineEnd.length] ?? '';
    return HAN_OR_FULL_WIDTH.test(before) || HAN_OR_FULL_WIDTH.test(after) ? '' : ' ';
  });
}

function trimmed(whole: readonly Piece[], side: 'start' | 'end', pieces: readonly Piece[]): Piece[] {
  const at = side === 'start' ? 0 : whole.length - 1;
  return pieces.map((piece, i) => {
    if (i !== at || piece.type !== 'text') return piece;
    return { ...piece, text: side === 'start' ? piece.text.replace(/^ +/, '') : piece.text.replace(/ +$/, '') };
  });
}

export function samePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  return JSON.stringify(normalized(a)) === JSON.stringify(normalized(b));
}

/** Whether nobody has written anything: no words, and no code either. */
export function isEmpty(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => piece.type === 'text' && piece.text.trim() === '');
}

/** The words alone. A code that stands for words, or for a gap in a table, gives those. */
export function plainWords(pieces: readonly Piece[], codes: Codes): string {
  return pieces
    .map((piece) => {
      if (piece.type === 'text') return piece.text;
      return piece.type === 'alone' ? wordsOf(codes.get(piece.code)) : '';
    })
    .join('');
}

function wordsOf(code: Code | undefined): string {
  switch (code?.type) {
    case 'code':
      return code.text;
    case 'break':
    case 'row':
      return '\n';
    case 'cell':
      return '\t';
    default:
      return '';
  }
}
