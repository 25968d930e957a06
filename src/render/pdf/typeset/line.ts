import type { Align, Break, Measure } from './breaker.ts';
import type { Face, Glyph } from './face.ts';
import type { Box, Glue, Item } from './item.ts';
import type { Run } from './run.ts';

/** One set line: glyphs at their places. Positions are in points from the line's left edge. */
export interface Line {
  readonly segments: readonly Segment[];
  /** Where the ink begins and ends. */
  readonly start: number;
  readonly end: number;
}

/** Glyphs of one face and one run. */
export interface Segment {
  readonly run: Run;
  readonly face: Face;
  readonly glyphs: readonly Glyph[];
  /** Where each glyph stands: a list of its own, since objects for each of a plan's glyphs would fill the memory. */
  readonly xs: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Places the glyphs of one line. */
export function setLine(items: readonly Item[], line: Break, measure: Measure, isFirst: boolean): Line {
  const indent = isFirst ? measure.indent : 0;
  const closing = items[line.end];
  const hyphen = closing?.type === 'penalty' ? closing.box : null;
  const trailing = closing?.type === 'glue' ? closing.box : null;
  const natural = naturalWidth(items, line) + (hyphen?.width ?? 0);
  const spare = measure.width - indent - natural;
  const isLast = line.end === items.length;
  const widths = glueWidths(items, line, justification(measure.align, spare, isLast));
  const pen = new Pen(indent + offset(measure.align, spare));
  for (let i = line.start; i < line.end; i++) {
    const item = items[i];
    if (item?.type === 'box') addBox(pen, items, line, i, item);
    else if (item?.type === 'glue') addGlue(pen, items, i, item, widths.get(i) ?? item.width);
  }
  if (hyphen !== null) pen.box(hyphen);
  const end = pen.x;
  // The space at which a line is broken is not seen, but whoever copies the text needs it.
  if (trailing !== null) pen.unseen(trailing);
  return { segments: pen.segments(), start: indent + offset(measure.align, spare), end };
}

function naturalWidth(items: readonly Item[], line: Break): number {
  let width = 0;
  for (let i = line.start; i < line.end; i++) {
    const item = items[i];
    if (item !== undefined && item.type !== 'penalty') width += item.width;
  }
  return width;
}

/** How many points are to be added to the line's glue. */
function justification(align: Align, spare: number, isLast: boolean): number {
  if (align !== 'justify') return Math.min(0, spare);
  return isLast && spare > 0 ? 0 : spare;
}

function offset(align: Align, spare: number): number {
  if (align === 'right') return Math.max(0, spare);
  return align === 'center' ? Math.max(0, spare) / 2 : 0;
}

/** Glue by position in `items`, with the width it gets. */
function glueWidths(items: readonly Item[], line: Break, spare: number): Map<number, number> {
  const glue: [number, Glue][] = [];
  for (let i = line.start; i < line.end; i++) {
    const item = items[i];
    if (item?.type === 'glue') glue.push([i, item]);
  }
  const widths = new Map(glue.map(([i, item]) => [i, item.width]));
  if (spare > 0) stretch(glue, widths, spare);
  else if (spare < 0) shrink(glue, widths, -spare);
  return widths;
}

/** First what stretches by itself, then everything alike. */
function stretch(glue: readonly [number, Glue][], widths: Map<number, number>, spare: number): void {
  const easy = sum(glue, (item) => item.stretch);
  const first = Math.min(spare, easy);
  const share = sum(glue, (item) => item.share);
  for (const [i, item] of glue) {
    const own = easy > 0 ? (item.stretch / easy) * first : 0;
    const common = share > 0 ? (item.share / share) * (spare - first) : 0;
    widths.set(i, item.width + own + common);
  }
}

/** Stage after stage, each as far as it can go (clreq, 行内调整). */
function shrink(glue: readonly [number, Glue][], widths: Map<number, number>, needed: number): void {
  let left = needed;
  for (let stage = 1; stage <= 6 && left > 0; stage++) {
    const here = glue.filter(([, item]) => item.stage === stage);
    const room = sum(here, (item) => item.shrink);
    const taken = Math.min(left, room);
    for (const [i, item] of here) widths.set(i, item.width - (item.shrink / room) * taken);
    left -= taken;
  }
}

function sum(glue: readonly [number, Glue][], of: (item: Glue) => number): number {
  return glue.reduce((total, [, item]) => total + of(item), 0);
}

/** A mark whose blank half stands beside it on the line is drawn with the font's own full-width glyph. */
function addBox(pen: Pen, items: readonly Item[], line: Break, i: number, box: Box): void {
  const blankBefore =
    box.half === 'blank-before' && i > line.start && isBlank(items[i - 1]) && !isAfterMark(items, i - 1);
  const blankAfter = box.half === 'blank-after' && i + 1 < line.end && isBlank(items[i + 1]);
  if (blankBefore) pen.full(box, -0.5);
  else if (blankAfter) pen.full(box, 0);
  else pen.box(box);
}

function isBlank(item: Item | undefined): boolean {
  return item?.type === 'glue' && item.kind === 'blank';
}

/** The blank between “，” and “（” is the comma's. */
function isAfterMark(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return before?.type === 'box' && before.half === 'blank-after';
}

function addGlue(pen: Pen, items: readonly Item[], i: number, glue: Glue, width: number): void {
  if (glue.box !== null) pen.at(glue.box, 0);
  // A gap belongs to the glyph before it: a gap made by moving the pen would be copied as a space.
  if (glue.kind === 'gap' && items[i - 1]?.type === 'box') pen.widen(width);
  pen.move(width);
}

interface Growing {
  readonly run: Run;
  readonly face: Face;
  readonly glyphs: Glyph[];
  readonly xs: number[];
  readonly start: number;
  end: number;
}

function put(segment: Growing, glyph: Glyph, x: number): void {
  segment.glyphs.push(glyph);
  segment.xs.push(x);
}

/** Collects glyphs into segments while moving along the line. */
class Pen {
  x: number;
  readonly #segments: Growing[] = [];

  constructor(x: number) {
    this.x = x;
  }

  move(width: number): void {
    this.x += width;
  }

  box(box: Box): void {
    this.at(box, box.offset);
    this.x += box.width;
  }

  /** Draws a box's glyphs without moving on. */
  at(box: Box, offset: number): void {
    const size = box.run.style.size;
    const segment = this.#segment(box);
    for (const { glyph, x } of box.glyphs) put(segment, glyph, this.x + offset + x * size);
    segment.end = this.x + box.width;
  }

  /** Adds glyphs that nothing is measured by. */
  unseen(box: Box): void {
    const segment = this.#segment(box);
    const { end } = segment;
    this.at(box, 0);
    segment.end = end;
  }

  /** Draws a half-width mark with the full-width glyph, whose blank half lies on the glue beside it. */
  full(box: Box, shift: number): void {
    const size = box.run.style.size;
    const segment = this.#segment(box);
    for (const { glyph, x } of box.glyphs) {
      put(segment, { ...glyph, width: 1, shift: 0 }, this.x + (shift + x) * size);
    }
    this.x += box.width;
    segment.end = this.x;
  }

  /** Gives the last glyph so many points more of width. */
  widen(points: number): void {
    const segment = this.#segments.at(-1);
    const last = segment?.glyphs.pop();
    if (segment === undefined || last === undefined) return;
    const em = points / segment.run.style.size;
    segment.glyphs.push({ ...last, width: last.width + stepped(em) });
  }

  segments(): readonly Segment[] {
    return this.#segments;
  }

  #segment(box: Box): Growing {
    const last = this.#segments.at(-1);
    if (last !== undefined && last.run === box.run && last.face === box.face) return last;
    const made = { run: box.run, face: box.face, glyphs: [], xs: [], start: this.x, end: this.x };
    this.#segments.push(made);
    return made;
  }
}

/** Gaps are told apart in steps of a thirty-second of an em, so that few glyphs differ by them alone. */
function stepped(em: number): number {
  return Math.round(em * 32) / 32;
}
