/**
 * Average growth, as the slope that it comes to over its years. Where it starts is not known, and stands as a dashed line;
 * growth is compounded, and only its end is judged.
 */
import type { Bounds } from './bounds.ts';
import { axis, below, element, label, LEFT, mark, met, ray, RIGHT, stroke, tick, unknownLine } from './svg.ts';

const AXIS = 47;
const BASE = 41;
const PEAK = 21;
const END = RIGHT - 5;
/** To what multiple of its start the plot reaches, so that slopes of a kind stand on one scale. */
const REACHES = [1.5, 2, 3, 5, 10, 100, 1000] as const;

/** `rate` in percent a year, for as many years as from the first to the last, both counted. */
export function slopeChart(bounds: Bounds, figure: string, from: number, to: number): string {
  const years = to - from + 1;
  const ends = [bounds.value, bounds.upper ?? bounds.value].map((rate) => (1 + Math.max(rate, -100) / 100) ** years);
  const farthest = Math.max(...ends.map((end) => Math.max(end, 1)));
  const reach = REACHES.find((one) => one >= farthest) ?? farthest;
  const falls = bounds.value < 0;
  // What falls starts at the top and can fall to nought.
  const y = (index: number): number =>
    falls ? BASE - (BASE - PEAK) * index : BASE - ((BASE - PEAK) * (index - 1)) / (reach - 1);
  const stops = ends.map(y);
  const path = (index: number): string =>
    Array.from({ length: years + 1 }, (_, year) => {
      const growth = (ends[index] ?? 1) ** (year / years);
      return `${year === 0 ? 'M' : 'L'}${fixed(x(year, years))} ${fixed(y(growth))}`;
    }).join('');
  const lines = ends.map((_, index) =>
    element('path', {
      class: 'chart-target',
      d: path(index),
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 2,
    }),
  );
  const [first = BASE, second = first] = stops;
  return [
    axis(LEFT, AXIS, END),
    ...Array.from({ length: years + 1 }, (_, year) => tick(x(year, years), AXIS - 4)),
    unknownLine(LEFT, y(1), END, y(1)),
    ...(bounds.upper === null ? [beyond(bounds, first)] : [stroke(END, first, END, second)]),
    ...lines,
    ...(bounds.upper === null ? [first] : [first, second]).map((stop) => mark(END, stop, bounds.isMet)),
    label(figure, 0),
    below(String(from), LEFT, 'start'),
    below(String(to), RIGHT, 'end'),
  ].join('');
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

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
