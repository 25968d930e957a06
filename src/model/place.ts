import { span, type Span } from '../source/span.ts';
import type { Passage, Piece } from './model.ts';

/** Where a stretch of a passage's text stands in its file; an empty stretch is an empty span at its place. */
export function placeOf(passage: Passage, start: number, end: number): Span {
  const from = fileOffset(passage, start);
  return span(passage.file, from, end > start ? Math.max(from, fileOffset(passage, end - 1) + 1) : from);
}

/** The file's offset of one unit; past the last unit the place right after it. */
function fileOffset({ pieces, span: whole }: Passage, at: number): number {
  for (const piece of pieces) {
    // Between the cells of a table the text has units that are in no file: the next cell's place stands for them.
    if (at < piece.at) return piece.start;
    if (at < piece.at + piece.length) return unitAt(piece, at - piece.at);
  }
  const last = pieces.at(-1);
  return last ? unitAt(last, last.length - 1) + 1 : whole.start;
}

function unitAt(piece: Piece, unit: number): number {
  return piece.offsets?.[unit] ?? piece.start + unit;
}
