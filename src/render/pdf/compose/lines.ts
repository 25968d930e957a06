import type { Lang } from '../../../source/lang.ts';
import type { LineBox } from '../paginate/row.ts';
import type { Style } from '../theme.ts';
import type { Box } from '../typeset/item.ts';
import { items } from '../typeset/items.ts';
import type { Line } from '../typeset/line.ts';
import { setItems } from '../typeset/paragraph.ts';
import type { Run } from '../typeset/run.ts';

/** Middle of an ideograph above the baseline, in em: what is centred in a line's height. */
const MIDDLE = 0.38;

export interface TextShape {
  readonly lang: Lang;
  readonly style: Style;
  readonly width: number;
  /** Text that hangs in the margin before the first line: the number of a list item. */
  readonly marker?: Run | null;
  /** How far before the first line it begins, in points. */
  readonly markerRoom?: number;
  /** Indent of all lines, in points. */
  readonly hang?: number;
}

/** Sets lists of runs under each other: the first is a paragraph's beginning, each further one follows a forced break. */
export function textLines(lists: readonly (readonly Run[])[], shape: TextShape): LineBox[] {
  return lists.flatMap((runs, i) => {
    const made = items({ lang: shape.lang, runs });
    const marker =
      i === 0 && shape.marker ? hanging(shape.marker, shape.lang, shape.markerRoom ?? shape.hang ?? 0) : [];
    const all = marker.length === 0 ? made : [...marker, ...made];
    if (all.length === 0) return [];
    const lines = setItems(
      all,
      { lang: shape.lang, runs },
      {
        width: shape.width - (shape.hang ?? 0),
        indent: i === 0 && !shape.hang ? shape.style.indent : 0,
        align: shape.style.align,
        size: shape.style.size,
      },
    );
    return padded(
      lines.map((line) => lineBox(shifted(line, shape.hang ?? 0), shape.style)),
      shape.style,
    );
  });
}

export function lineBox(line: Line, style: Style): LineBox {
  const notes = line.segments.flatMap(({ run }) =>
    run.marks.flatMap((mark) => (mark.type === 'note' ? [mark.block] : [])),
  );
  return { line, height: style.leading, baseline: style.leading / 2 + MIDDLE * style.size, notes };
}

/** A block that must take so many lines of the grid stands in the middle of them. */
function padded(lines: readonly LineBox[], style: Style): LineBox[] {
  const missing = ((style.lines ?? 0) - lines.length) * style.leading;
  if (missing <= 0) return [...lines];
  return raised(lowered(lines, missing / 2), missing / 2);
}

/** The same lines, the first pushed down. */
export function lowered(lines: readonly LineBox[], by: number): LineBox[] {
  return lines.map((box, i) => (i === 0 ? { ...box, height: box.height + by, baseline: box.baseline + by } : box));
}

/** The same lines with room below the last. */
export function raised(lines: readonly LineBox[], by: number): LineBox[] {
  return lines.map((box, i) => (i === lines.length - 1 ? { ...box, height: box.height + by } : box));
}

function shifted(line: Line, by: number): Line {
  if (by === 0) return line;
  const segments = line.segments.map((segment) => ({
    ...segment,
    start: segment.start + by,
    end: segment.end + by,
    xs: segment.xs.map((x) => x + by),
  }));
  return { segments, start: line.start + by, end: line.end + by };
}

/** A list item's number takes no room on the line: it stands in the indent before it. */
function hanging(marker: Run, lang: Lang, hang: number): Box[] {
  let offset = -hang;
  return items({ lang, runs: [marker] }).flatMap((item) => {
    const at = offset;
    if (item.type === 'penalty') return [];
    offset += item.width;
    return item.type === 'box' ? [{ ...item, width: 0, count: 0, offset: at }] : [];
  });
}

/** Lets the first baselines of columns agree. */
export function aligned(columns: readonly (readonly LineBox[])[]): LineBox[][] {
  const lowest = Math.max(0, ...columns.map((lines) => lines[0]?.baseline ?? 0));
  return columns.map((lines) => lowered(lines, lowest - (lines[0]?.baseline ?? lowest)));
}
