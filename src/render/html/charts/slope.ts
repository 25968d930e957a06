/**
 * Average growth, as the slope that it comes to over its years. Where it starts is not known, and stands as a dashed line;
 * growth is compounded, and only its end is judged.
 */
import type { Bounds } from './bounds.ts';
import { axis, type Drawing, element, LEFT, mark, met, point, ray, RIGHT, stroke, tick, unknownLine } from './svg.ts';

const AXIS = 47;
const BASE = 41;
const PEAK = 21;
const END = RIGHT - 5;
/** To what multiple of its start the plot reaches, so that slopes of a kind stand on one scale. */
const REACHES = [1.5, 2, 3, 5, 10, 100, 1000] as const;

/** The figures are percent a year, for as many years as from the first to the last, both counted. */
export function slopeChart(bounds: Bounds, from: number, to: number): Drawing {
  const years = to - from + 1;
  // How much of the start is there at the end.
  const ends = bounds.figures.map((rate) => (1 + Math.max(rate, -100) / 100) ** years);
  const y = scaleOf(ends);
  const [stop = BASE, other] = ends.map(y);
  const shapes = [
    axis(LEFT, AXIS, END),
    ...Array.from({ length: years + 1 }, (_, year) => tick(x(year, years), AXIS - 4)),
    unknownLine(LEFT, y(1), END, y(1)),
    other === undefined ? beyond(bounds, stop) : stroke(END, stop, END, other),
    ...ends.map((end) => slope(end, years, y) + mark(END, y(end), bounds.isMet)),
  ];
  return { shapes: shapes.join(''), from: String(from), to: String(to) };
}

/** What grows starts low, on a scale of few steps; what falls starts at the top and can fall to nought. */
function scaleOf(ends: readonly number[]): (share: number) => number {
  const height = BASE - PEAK;
  if (Math.min(...ends) < 1) return (share) => BASE - (height * share) / Math.max(...ends, 1);
  const farthest = Math.max(...ends);
  const reach = REACHES.find((one) => one >= farthest) ?? farthest;
  return (share) => BASE - (height * (share - 1)) / (reach - 1);
}

function slope(end: number, years: number, y: (share: number) => number): string {
  const points = Array.from({ length: years + 1 }, (_, year) => point(x(year, years), y(end ** (year / years))));
  return element('path', {
    class: 'chart-target',
    d: `M${points.join('L')}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
  });
}

function x(year: number, years: number): number {
  return LEFT + ((END - LEFT) * year) / years;
}

/** Above the end of the slope, or below it, the target is met. */
function beyond({ beyond: side }: Bounds, stop: number): string {
  if (side === null) return '';
  const tip = side === 'above' ? stop - 16 : Math.min(stop + 17, AXIS);
  return met(END - 4, Math.min(stop, tip), 8, Math.abs(tip - stop)) + ray(END, stop, END, tip);
}
