/** The shapes that every chart is made of. Colours are the style sheet's: without it all is in the colour of the text. */
import { escapeHtml } from '../escape.ts';

/** Units of the drawing; a chart is meant to be shown some 120 to 200 pixels wide. */
export const WIDTH = 160;
export const HEIGHT = 64;
/** The plot, within the room for marks that stand on its edge. */
export const LEFT = 6;
export const RIGHT = WIDTH - LEFT;
/** Baselines of the figure above the plot and of the words below it. */
const TOP_TEXT = 15;
const BOTTOM_TEXT = 60;
const LABEL_SIZE = 15;
const SMALL_SIZE = 12;
const SMALL = 'chart-words';

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

/** The figure above the plot, over `x` as far as it fits. */
export function label(text: string, x: number): string {
  return words(text, middleOf(text, x), TOP_TEXT, sizeOf(text), 'middle', 'chart-label');
}

/** The figure over `x`, and the years at the other side: above the plot if there is room for both, else below it. */
export function labelled(text: string, x: number, years: string): string {
  const half = (ems(text) * sizeOf(text)) / 2;
  const middle = middleOf(text, x);
  const [before, after] = [middle - half - LEFT, RIGHT - middle - half];
  if (Math.max(before, after) < ems(years) * SMALL_SIZE + 6) return label(text, x) + below(years, RIGHT, 'end');
  const [side, anchor] = before > after ? ([LEFT, 'start'] as const) : ([RIGHT, 'end'] as const);
  return label(text, x) + words(years, side, TOP_TEXT, SMALL_SIZE, anchor, SMALL);
}

function sizeOf(text: string): number {
  return Math.min(LABEL_SIZE, (RIGHT - LEFT) / ems(text));
}

function middleOf(text: string, x: number): number {
  const half = (ems(text) * sizeOf(text)) / 2;
  return Math.min(Math.max(x, LEFT + half), RIGHT - half);
}

/** Whether a label can be read at its size. */
export function fits(text: string): boolean {
  return sizeOf(text) >= 0.75 * LABEL_SIZE;
}

export function below(text: string, x: number, anchor: 'start' | 'middle' | 'end'): string {
  return words(text, x, BOTTOM_TEXT, SMALL_SIZE, anchor, SMALL);
}

function words(text: string, x: number, y: number, size: number, anchor: string, name: string): string {
  const place = { class: name, x, y, 'font-size': size, 'text-anchor': anchor, fill: 'currentColor' };
  return element('text', place, escapeHtml(text));
}

/** About how wide a text is, in ems: what is Han, a long dash or a broad sign counts more than a digit. */
function ems(text: string): number {
  const width = (character: string): number =>
    /[\u2e80-\uffef\u2014]/u.test(character) ? 1 : /[%<>≤≥≈mwMW]/u.test(character) ? 0.9 : 0.57;
  return [...text].reduce((sum, character) => sum + width(character), 0);
}
