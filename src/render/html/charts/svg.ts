/** The shapes that every chart is made of. Colours are the style sheet's: without it all is in the colour of the text. */
import { escapeHtml } from '../escape.ts';

/** Units of the drawing; a chart is meant to be shown some 120 to 200 pixels wide. */
export const WIDTH = 160;
/** From the top of the highest mark to below the ticks. */
export const TOP_EDGE = 8;
export const HEIGHT = 40;
/** The plot, within the room for marks that stand on its edge. */
export const LEFT = 6;
export const RIGHT = WIDTH - LEFT;

type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes, content: string | null = null): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escapeHtml(value)}"`,
  );
  return content === null ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** Hundredths of a unit, the same on every machine; no minus before a nought. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** What nobody knows yet: a dashed outline. */
export function unknown(x: number, y: number, width: number, height: number): string {
  return element('rect', { class: 'chart-unknown', x, y, width, height, ...DASHED });
}

export function unknownLine(x1: number, y1: number, x2: number, y2: number): string {
  return element('line', { class: 'chart-unknown', x1, y1, x2, y2, ...DASHED });
}

const DASHED = { fill: 'none', stroke: 'currentColor', 'stroke-width': 1, 'stroke-dasharray': '3 2.5' };

export function axis(x1: number, y: number, x2: number): string {
  return element('line', { class: 'chart-axis', x1, y1: y, x2, y2: y, stroke: 'currentColor', 'stroke-width': 1 });
}

export function tick(x: number, y: number): string {
  return element('line', {
    class: 'chart-axis',
    x1: x,
    y1: y,
    x2: x,
    y2: y + 4,
    stroke: 'currentColor',
    'stroke-width': 1,
  });
}

/** Where the target is met. */
export function met(x: number, y: number, width: number, height: number): string {
  return element('rect', { class: 'chart-met', x, y, width, height, fill: 'currentColor', 'fill-opacity': 0.16 });
}

export function stroke(x1: number, y1: number, x2: number, y2: number): string {
  return element('line', { class: 'chart-target', x1, y1, x2, y2, stroke: 'currentColor', 'stroke-width': 2.5 });
}

/** A stroke with a head: it goes on. */
export function ray(x1: number, y1: number, x2: number, y2: number): string {
  const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)];
  const head = `M${point(x2 - 5 * dx - 3.5 * dy, y2 - 5 * dy - 3.5 * dx)}L${point(x2, y2)}L${point(x2 - 5 * dx + 3.5 * dy, y2 - 5 * dy + 3.5 * dx)}`;
  const path = element('path', {
    class: 'chart-target',
    d: head,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
  });
  return stroke(x1, y1, x2, y2) + path;
}

/** A place, as paths write it. */
export function point(x: number, y: number): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** The figure itself: a dot if it meets the target, a ring if only what lies beyond does. */
export function mark(cx: number, cy: number, isMet: boolean, r = 4.5): string {
  if (isMet) return element('circle', { class: 'chart-dot', cx, cy, r, fill: 'currentColor' });
  const ring = { class: 'chart-ring', cx, cy, r: r - 1, fill: 'Canvas', stroke: 'currentColor', 'stroke-width': 2 };
  return element('circle', ring);
}

/** A drawing, and the words under its two ends; empty where nothing is to be said. */
export interface Drawing {
  readonly shapes: string;
  readonly from: string;
  readonly to: string;
}
