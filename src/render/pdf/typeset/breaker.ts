import type { Item } from './item.ts';

/** A line as a stretch of items: `start` included, `end` not; `end` is the item broken at, or the number of items. */
export interface Break {
  readonly start: number;
  readonly end: number;
}

export type Align = 'justify' | 'left' | 'center' | 'right';

export interface Measure {
  /** Width of the lines, in points. */
  readonly width: number;
  /** By how much the first line is shorter. */
  readonly indent: number;
  readonly align: Align;
  /** Extra points a unit of glue share at which a line counts as loose: about .05 em in Chinese, half a space in English. */
  readonly looseness: number;
  /** A last line with fewer characters than this is avoided; punctuation does not count. */
  readonly shortest: number;
}

interface Node {
  readonly at: number;
  readonly demerits: number;
  readonly before: Node | null;
  readonly hyphened: boolean;
}

const LINE = 10;
/** Lines that fill less than this share of the measure are not weighed where a better one is at hand. */
const TOO_SHORT = 0.6;
const SHORT_LAST_LINE = 4e7;
const TWO_HYPHENS = 2e4;
const OVERFULL = 1e12;
const WITHIN_PHRASE = 40;

/** The best of all ways to break a paragraph, after Knuth and Plass: the sum of all lines' faults is least. */
export function breakLines(items: readonly Item[], measure: Measure): Break[] {
  const sums = new Sums(items);
  let active: Node[] = [{ at: 0, demerits: 0, before: null, hyphened: false }];
  for (let end = 1; end <= items.length; end++) {
    const cost = costOfBreak(items, end, measure.align);
    if (cost === null) continue;
    const { best, alive } = reach(items, sums, measure, active, end, cost);
    active = best === null ? alive : [...alive, best];
  }
  return linesTo(active.find((node) => node.at === items.length) ?? null, items, sums);
}

/** The best line that ends here, and the starts from which a later line may still fit. */
function reach(
  items: readonly Item[],
  sums: Sums,
  measure: Measure,
  active: readonly Node[],
  end: number,
  cost: number,
): { best: Node | null; alive: Node[] } {
  const hyphened = items[end]?.type === 'penalty' && widthAt(items, end) > 0;
  const alive: Node[] = [];
  let best: Node | null = null;
  let bestOverfull: Node | null = null;
  for (const [i, node] of active.entries()) {
    // The later the start, the shorter the line: once one is far too short, so are the others.
    if (best !== null && end < items.length && sums.width(node.at, end) < TOO_SHORT * measure.width) {
      return { best, alive: [...alive, ...active.slice(i)] };
    }
    const fit = fitOf(items, sums, measure, node.at, end);
    const total = node.demerits + demerits(fit, cost) + (hyphened && node.hyphened ? TWO_HYPHENS : 0);
    const reached = { at: end, demerits: total, before: node, hyphened };
    if (fit.overfull) {
      if (bestOverfull === null || total < bestOverfull.demerits) bestOverfull = reached;
      continue;
    }
    alive.push(node);
    if (best === null || total < best.demerits) best = reached;
  }
  // Where nothing fits, the least overfull line is taken: no text is ever dropped.
  return { best: alive.length === 0 ? bestOverfull : best, alive };
}

interface Fit {
  readonly overfull: boolean;
  readonly badness: number;
  readonly short: boolean;
  readonly excess: number;
}

function fitOf(items: readonly Item[], sums: Sums, measure: Measure, from: number, end: number): Fit {
  const start = sums.firstBox(from);
  const room = measure.width - (from === 0 ? measure.indent : 0);
  const spare = room - (sums.width(start, end) + widthAt(items, end));
  const isLast = end === items.length;
  const justified = measure.align === 'justify';
  const shrink = justified ? sums.shrink(start, end) : 0;
  const overfull = spare < -shrink - 0.001;
  const short = isLast && from > 0 && sums.count(start, end) < measure.shortest;
  const excess = overfull ? -spare : 0;
  if (isLast && measure.align !== 'center' && spare >= 0) return { overfull, badness: 0, short, excess };
  if (!justified) return { overfull, badness: 100 * (Math.max(0, spare) / measure.width) ** 2, short, excess };
  return { overfull, badness: badness(spare, shrink, sums, start, end, measure.looseness), short, excess };
}

/** 0 for a line that is right as it is, 100 for one that is just acceptable. Shrinking is preferred to stretching. */
function badness(spare: number, shrink: number, sums: Sums, start: number, end: number, looseness: number): number {
  if (spare < 0) return shrink === 0 ? 0 : 60 * (-spare / shrink) ** 3;
  const easy = sums.stretch(start, end);
  if (spare <= easy) return easy === 0 ? 0 : 8 * (spare / easy) ** 2;
  const each = (spare - easy) / Math.max(0.01, sums.share(start, end)) / looseness;
  return (easy > 0 ? 8 : 0) + 100 * Math.min(each, 100) ** 3;
}

function demerits(fit: Fit, cost: number): number {
  return (
    (LINE + fit.badness + cost) ** 2 +
    (fit.short ? SHORT_LAST_LINE : 0) +
    (fit.overfull ? OVERFULL * (1 + fit.excess) : 0)
  );
}

/** What a break here costs; `null` where there can be none. Glue can only be broken at after a box. */
function costOfBreak(items: readonly Item[], end: number, align: Align): number | null {
  const item = items[end];
  if (item === undefined) return 0;
  if (item.type === 'box') return null;
  if (item.type === 'penalty') return item.cost;
  const before = items[end - 1];
  if (item.cost === null || before?.type !== 'box') return null;
  // Lines that need not be filled are broken between words and phrases rather than within them.
  const isBetween = item.kind === 'space' || before.half === 'blank-after';
  return align !== 'justify' && !isBetween ? item.cost + WITHIN_PHRASE : item.cost;
}

/** Width of what is shown only if the line is broken here: a hyphen. */
function widthAt(items: readonly Item[], end: number): number {
  const item = items[end];
  return item?.type === 'penalty' ? (item.box?.width ?? 0) : 0;
}

function linesTo(last: Node | null, items: readonly Item[], sums: Sums): Break[] {
  const lines: Break[] = [];
  for (let node = last; node?.before != null; node = node.before) {
    lines.unshift({ start: sums.firstBox(node.before.at), end: Math.min(node.at, items.length) });
  }
  return lines;
}

/** Sums over the items, so that what lies between two breaks is known without adding it up again. */
class Sums {
  readonly #width: Float64Array;
  readonly #stretch: Float64Array;
  readonly #share: Float64Array;
  readonly #shrink: Float64Array;
  readonly #count: Float64Array;
  readonly #firstBox: Int32Array;

  constructor(items: readonly Item[]) {
    const n = items.length;
    this.#width = new Float64Array(n + 1);
    this.#stretch = new Float64Array(n + 1);
    this.#share = new Float64Array(n + 1);
    this.#shrink = new Float64Array(n + 1);
    this.#count = new Float64Array(n + 1);
    this.#firstBox = new Int32Array(n + 1).fill(n);
    for (const [i, item] of items.entries()) this.#add(item, i);
    for (let i = n - 1; i >= 0; i--) this.#firstBox[i] = items[i]?.type === 'box' ? i : (this.#firstBox[i + 1] ?? n);
  }

  #add(item: Item, i: number): void {
    const glue = item.type === 'glue' ? item : null;
    const next = (sum: Float64Array, value: number): void => {
      sum[i + 1] = (sum[i] ?? 0) + value;
    };
    next(this.#width, item.type === 'penalty' ? 0 : item.width);
    next(this.#stretch, glue?.stretch ?? 0);
    next(this.#share, glue?.share ?? 0);
    next(this.#shrink, glue?.shrink ?? 0);
    next(this.#count, item.type === 'box' ? item.count : 0);
  }

  width = (start: number, end: number): number => between(this.#width, start, end);
  stretch = (start: number, end: number): number => between(this.#stretch, start, end);
  share = (start: number, end: number): number => between(this.#share, start, end);
  shrink = (start: number, end: number): number => between(this.#shrink, start, end);
  count = (start: number, end: number): number => between(this.#count, start, end);

  /** Glue and penalties at the start of a line are dropped. */
  firstBox(from: number): number {
    return this.#firstBox[from] ?? this.#firstBox.length - 1;
  }
}

function between(sum: Float64Array, start: number, end: number): number {
  return end <= start ? 0 : (sum[end] ?? 0) - (sum[start] ?? 0);
}
