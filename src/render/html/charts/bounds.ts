/** What a comparator means on a scale. */
import type { Comparator } from '../../../model/terms.ts';
import type { MeasureView } from '../../../view/edition.ts';

/** A target with a figure: all that a chart can be drawn from. */
export interface Bounds {
  /** As printed, in the printed unit; for a range its lower end. */
  readonly value: number;
  /** The upper end of a range, else `null`. */
  readonly upper: number | null;
  /** Both, or the one there is. */
  readonly figures: readonly number[];
  /** Whether the figure itself meets the target. */
  readonly isMet: boolean;
  /** Towards which side everything meets it. */
  readonly beyond: 'above' | 'below' | null;
}

const MEANINGS: Readonly<Record<Comparator, Pick<Bounds, 'isMet' | 'beyond'>>> = {
  lt: { isMet: false, beyond: 'below' },
  le: { isMet: true, beyond: 'below' },
  eq: { isMet: true, beyond: null },
  ge: { isMet: true, beyond: 'above' },
  gt: { isMet: false, beyond: 'above' },
  approx: { isMet: true, beyond: null },
  between: { isMet: true, beyond: null },
};

/** `null` for a target without a figure. */
export function boundsOf({ comparator, value, upper }: MeasureView): Bounds | null {
  if (comparator === null || value === null) return null;
  const [low, high] = [Number(value), upper === null ? null : Number(upper)];
  const figures = high === null ? [low] : [low, high];
  return figures.every(Number.isFinite) ? { value: low, upper: high, figures, ...MEANINGS[comparator] } : null;
}
