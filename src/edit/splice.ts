import type { Source } from '../source/source.ts';

/** One change of a text: what stands in [start, end) gives way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after the edits, which must not overlap; everything outside them stays as it is. */
export function splice(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`);
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The bytes of a source with new text: the mark at its beginning is put back. */
export function encode(source: Source, text: string): Uint8Array {
  return new TextEncoder().encode(source.bom ? `\uFEFF${text}` : text);
}

/** The line end that a file uses, for lines that are added to it. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
