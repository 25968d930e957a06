/** A text file as it was read: the ground that every position in planc stands on. */
export interface Source {
  /** Path relative to the plan's folder, with `/`; a seed's may begin with `../`. */
  readonly path: string;
  /** The text without its byte order mark; line ends are kept as they stand in the file. */
  readonly text: string;
  /** Whether the file began with U+FEFF, so that whoever writes it back can put it there. */
  readonly bom: boolean;
  /** Offset of the first character of each line, in UTF-16 units. */
  readonly lineStarts: readonly number[];
}

/** A place in a text, counted from 1; columns are UTF-16 units, as in LSP and SARIF. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function createSource(path: string, text: string): Source {
  const bom = text.startsWith('\uFEFF');
  const body = bom ? text.slice(1) : text;
  return { path, text: body, bom, lineStarts: findLineStarts(body) };
}

/** Line and column of an offset; offsets past the end are the end's. */
export function positionAt(source: Source, offset: number): Position {
  const { lineStarts, text } = source;
  const at = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (lineStarts[low] ?? 0) + 1 };
}

/** The words of a line (counted from 1) without its line end; empty past the last line. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return '';
  const end = source.lineStarts[line] ?? source.text.length;
  return source.text.slice(start, end).replace(/\r?\n$|\r$/, '');
}

/** LF, CRLF and a lone CR all end a line, as in CommonMark. */
function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
