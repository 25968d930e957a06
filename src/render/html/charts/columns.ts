/** What each single year must reach: a column a year, dashed as long as nobody knows how high it stands. */
import type { Bounds } from './bounds.ts';
import { axis, type Drawing, LEFT, mark, met, RIGHT, stroke, unknown } from './svg.ts';

const BASE = 46;
const PEAK = 23;
const GAP = 6;
/** More columns than this cannot be told apart. */
export const MOST_YEARS = 12;

/** `whole` is what a column can reach at most, 100 for a share; `null` where there is no such thing. */
export function columnsChart(bounds: Bounds, from: number, to: number, whole: number | null): Drawing {
  const years = to - from + 1;
  const width = (RIGHT - LEFT - GAP * (years - 1)) / years;
  const top = whole ?? 1.5 * (bounds.upper ?? bounds.value);
  const y = (value: number): number => BASE - (BASE - PEAK) * (top > 0 ? value / top : 0);
  const columns = Array.from({ length: years }, (_, year) => {
    const x = LEFT + year * (width + GAP);
    return column(bounds, x, width, y);
  });
  const shapes = [...columns, axis(LEFT, BASE, RIGHT)].join('');
  return { shapes, from: String(from), to: years > 1 ? String(to) : '' };
}

function column(bounds: Bounds, x: number, width: number, y: (value: number) => number): string {
  const at = y(bounds.value);
  const { upper, figures, beyond, isMet } = bounds;
  const [from, to] =
    upper !== null ? [y(upper), at] : beyond === 'above' ? [PEAK, at] : beyond === 'below' ? [at, BASE] : [at, at];
  return [
    met(x, from, width, to - from),
    unknown(x, PEAK, width, BASE - PEAK),
    ...figures.map(y).map((line) => stroke(x, line, x + width, line) + mark(x + width / 2, line, isMet, 3.5)),
  ].join('');
}
