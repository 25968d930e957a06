import type { Face, Placed } from './face.ts';
import type { Run } from './run.ts';

/**
 * What a paragraph is made of, after Knuth and Plass: boxes that are set as they are, and glue between them that can be
 * stretched, shrunk or broken at. Two boxes without glue between them are never parted. Widths are in points.
 */
export type Item = Box | Glue | Penalty;

export interface Box {
  readonly type: 'box';
  readonly width: number;
  readonly run: Run;
  readonly face: Face;
  /** Placed in em of the run's size. */
  readonly glyphs: readonly Placed[];
  /** How many characters it counts when a last line is judged too short; punctuation counts nothing. */
  readonly count: number;
  /**
   * A full-width mark of which only the inked half is in `width`; the blank half is the glue after or before it, so that
   * a mark at a line's edge, or beside another, is half-width.
   */
  readonly half: 'none' | 'blank-after' | 'blank-before';
  /** Distance from the pen at which the glyphs begin: negative for a mark that hangs in the margin. */
  readonly offset: number;
}

export type GlueKind =
  /** Between ideographs: nothing until a line must be filled. */
  | 'han'
  /** The blank half of an opening or closing mark. */
  | 'blank'
  /** Between Han and Latin or digits. */
  | 'gap'
  /** A space character. */
  | 'space'
  /** A place where a long word may be broken. */
  | 'seam';

export interface Glue {
  readonly type: 'glue';
  readonly kind: GlueKind;
  readonly width: number;
  /** How much may be added before the line's other glue is touched. */
  readonly stretch: number;
  /** Share in what is then added to all glue alike; 0 for glue that never takes part. */
  readonly share: number;
  readonly shrink: number;
  /** The order in which glue gives way, 1 first. */
  readonly stage: number;
  /** Cost of a line break here; `null` where there can be none. */
  readonly cost: number | null;
  /** The space character as it is drawn, so that copied text has it; else `null`. */
  readonly box: Box | null;
}

/** A place between two boxes that may be broken at, and what is then shown at the line's end. */
export interface Penalty {
  readonly type: 'penalty';
  readonly cost: number;
  /** A hyphen, or `null`. */
  readonly box: Box | null;
}
