/** A sum over several years: a bar to be filled, in pieces where few things are counted. */
import type { Bounds } from './bounds.ts';
import { type Drawing, LEFT, mark, met, ray, RIGHT, stroke, unknown } from './svg.ts';

const TOP = 26;
const BAR = 16;
const MIDDLE = TOP + BAR / 2;
/** Up to so many things each has a piece of its own. */
const MOST_PIECES = 12;

export function totalChart(bounds: Bounds): Drawing {
  const { value, upper, figures, beyond, isMet } = bounds;
  // Room for what lies beyond the sum, where that counts too.
  const end = beyond === 'above' ? RIGHT - 26 : RIGHT;
  const full = upper ?? value;
  const at = (sum: number): number => LEFT + ((end - LEFT) * sum) / (full || 1);
  const pieces = Number.isInteger(full) && full > 0 && full <= MOST_PIECES ? full : 1;
  const gap = pieces > 1 ? 3 : 0;
  const width = (end - LEFT - gap * (pieces - 1)) / pieces;
  const bar = Array.from({ length: pieces }, (_, piece) => unknown(LEFT + piece * (width + gap), TOP, width, BAR));
  const shapes = [
    ...(upper !== null ? [met(at(value), TOP, end - at(value), BAR)] : []),
    ...(beyond === 'above' ? [met(end, TOP, RIGHT - end, BAR), ray(end, MIDDLE, RIGHT, MIDDLE)] : []),
    ...(beyond === 'below' ? [met(LEFT, TOP, end - LEFT, BAR)] : []),
    ...bar,
    ...figures.map((sum) => stroke(at(sum), TOP, at(sum), TOP + BAR) + mark(at(sum), MIDDLE, isMet)),
  ];
  return { shapes: shapes.join(''), from: '0', to: '' };
}
