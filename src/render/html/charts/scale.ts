/** A level on a scale that begins at nought: a share on the bar of its whole, anything else on an open line. */
import type { Bounds } from './bounds.ts';
import { axis, type Drawing, LEFT, mark, met, ray, RIGHT, stroke, tick, unknown } from './svg.ts';

const TOP = 26;
const BAR = 16;
const MIDDLE = TOP + BAR / 2;

/** The whole stands for 100 %; how much of it is reached is not known, and so it is dashed. */
export function shareChart(bounds: Bounds): Drawing {
  const at = (percent: number): number => LEFT + ((RIGHT - LEFT) * percent) / 100;
  const shapes = [
    target(bounds, at, { from: LEFT, to: RIGHT, isOpen: false }),
    unknown(LEFT, TOP, RIGHT - LEFT, BAR),
    marks(bounds, at),
  ];
  return { shapes: shapes.join(''), from: '0', to: '100%' };
}

/** Nought and the figure are true to scale; how far the line goes on means nothing. */
export function levelChart(bounds: Bounds): Drawing {
  const values = [0, ...bounds.figures];
  const low = 1.5 * Math.min(...values);
  const high = 1.5 * Math.max(...values) || (low === 0 ? 1 : 0);
  const at = (value: number): number => LEFT + ((RIGHT - LEFT) * (value - low)) / (high - low);
  const shapes = [
    axis(LEFT, MIDDLE, RIGHT),
    tick(at(0), MIDDLE - 2),
    target(bounds, at, { from: LEFT, to: RIGHT, isOpen: true }),
    marks(bounds, at),
  ];
  // Where the scale goes below nought and above it, its tick stands between the ends.
  return { shapes: shapes.join(''), from: low === 0 ? '0' : '', to: high === 0 ? '0' : '' };
}

interface Reach {
  readonly from: number;
  readonly to: number;
  /** Whether the scale goes on beyond its ends. */
  readonly isOpen: boolean;
}

function target({ value, upper, beyond }: Bounds, at: (value: number) => number, reach: Reach): string {
  const x = at(value);
  if (upper !== null) return met(x, TOP, at(upper) - x, BAR) + stroke(x, MIDDLE, at(upper), MIDDLE);
  if (beyond === null) return '';
  const end = beyond === 'above' ? reach.to : Math.max(reach.from, reach.isOpen && value > 0 ? at(0) : reach.from);
  const line = reach.isOpen && end !== at(0) ? ray : stroke;
  return met(Math.min(x, end), TOP, Math.abs(end - x), BAR) + line(x, MIDDLE, end, MIDDLE);
}

function marks({ figures, isMet }: Bounds, at: (value: number) => number): string {
  return figures.map((one) => mark(at(one), MIDDLE, isMet)).join('');
}
