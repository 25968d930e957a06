import { decodeString } from 'micromark-util-decode-string';

/** An escape, a character reference, a line end with the indentation that CommonMark drops, or one plain character. */
const PIECE = /\\[!-/:-@[-`{-~]|&(?:#[xX]?[\da-fA-F]{1,7}|[\dA-Za-z]{1,31});|[ \t]*(\r\n|\n|\r)[ \t]*|[^]/g;

/**
 * Where each UTF-16 unit of a Markdown text node's value stands in the source; `null` where value and source are the
 * same, which is nearly always.
 */
export function textOffsets(source: string, start: number, end: number, value: string): readonly number[] | null {
  if (end - start === value.length && source.startsWith(value, start)) return null;
  const offsets: number[] = [];
  for (const match of source.slice(start, end).matchAll(PIECE)) {
    const [piece, lineEnd] = match;
    const decoded = lineEnd ?? (piece.length > 1 ? decodeString(piece) : piece);
    // What is literal after all keeps a place for each character.
    const literal = decoded === piece;
    for (let i = 0; i < decoded.length; i++) offsets.push(start + match.index + (literal ? i : 0));
  }
  // A shape that this reading does not know must not point outside the node.
  while (offsets.length < value.length) offsets.push(end);
  return offsets;
}
