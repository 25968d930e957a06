import { visible } from './sanitize.ts';
import { clusters, displayWidth } from './width.ts';

/** A line, or as much of it as fits, in three parts, as it is to be printed. */
export interface LineWindow {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns that `before` takes: where the underline begins. */
  readonly indent: number;
  /** Columns that the marked words take; 0 for a place between two characters. */
  readonly width: number;
}

/** What is printed for one grapheme cluster of the source. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

const TAB_STOP = 4;
const CUT = '…';

/**
 * The part of a line around [from, to), both offsets in the line, in at most `width` columns. A paragraph of Chinese
 * is one line of hundreds of characters: what is cut off is replaced by an ellipsis.
 */
export function windowOf(line: string, from: number, to: number, width: number): LineWindow {
  // No more of the line is looked at than could be shown: the longest line has 20,000 characters.
  const reach = width;
  const sliceStart = boundary(line, from - reach);
  const sliceEnd = boundary(line, Math.min(to, from + reach) + reach);
  const cells = toCells(line.slice(sliceStart, sliceEnd), sliceStart);
  const first = firstAt(cells, from);
  const last = Math.max(first, to > from ? firstAt(cells, to, true) : first);
  const whole = sliceStart === 0 && sliceEnd === line.length && columns(cells) <= width;
  const [low, high] = whole ? [0, cells.length] : grow(cells, first, last, width - 2 * CUT.length);
  const cutBefore = low > 0 || sliceStart > 0 ? CUT : '';
  const cutAfter = high < cells.length || sliceEnd < line.length ? CUT : '';
  const end = Math.min(last, high);
  const before = cells.slice(low, first);
  const marked = cells.slice(first, end);
  return {
    before: cutBefore + text(before),
    marked: text(marked),
    after: text(cells.slice(end, high)) + cutAfter,
    indent: cutBefore.length + columns(before),
    width: columns(marked),
  };
}

/** Widens [first, last) on both sides, evenly as long as there is something on both; cuts it where it is too wide. */
function grow(cells: readonly Cell[], first: number, last: number, width: number): readonly [number, number] {
  let [low, high] = [first, first];
  let used = 0;
  const fits = (cell: Cell | undefined): cell is Cell => cell !== undefined && used + cell.width <= width;
  for (; high < last && fits(cells[high]); high++) used += cells[high]?.width ?? 0;
  let [left, right] = [0, 0];
  for (;;) {
    const [previous, next] = [cells[low - 1], high < last ? undefined : cells[high]];
    if (fits(previous) && (left <= right || !fits(next))) {
      left += previous.width;
      used += previous.width;
      low--;
    } else if (fits(next)) {
      right += next.width;
      used += next.width;
      high++;
    } else return [low, high];
  }
}

function toCells(slice: string, offset: number): Cell[] {
  let start = offset;
  let column = 0;
  return clusters(slice).map((cluster) => {
    const shown = cluster === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : visible(cluster);
    const cell = { start, end: start + cluster.length, shown, width: displayWidth(shown) };
    start = cell.end;
    column += cell.width;
    return cell;
  });
}

/** The cell that an offset falls into; for the end of a stretch, the first cell that is wholly past it. */
function firstAt(cells: readonly Cell[], offset: number, isEnd = false): number {
  const found = cells.findIndex((cell) => (isEnd ? cell.start >= offset : cell.end > offset));
  return found < 0 ? cells.length : found;
}

/** An offset within the line that does not part a surrogate pair. */
function boundary(line: string, offset: number): number {
  const at = Math.max(0, Math.min(offset, line.length));
  return /[\uD800-\uDBFF]/.test(line.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(line.charAt(at)) ? at - 1 : at;
}

const text = (cells: readonly Cell[]): string => cells.map(({ shown }) => shown).join('');
const columns = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);
