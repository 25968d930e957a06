import { ends, fullHeight, heightOf, starts, type Fragment, type Row } from './row.ts';
import { forcedSplit, split } from './split.ts';

/** Footnotes take no more of a page than this share, so that there is always room for the text. */
const MOST = 0.5;

/** A footnote, or the part of one that stands on a page. */
interface Part<C, R> {
  readonly row: Row<C, R>;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly height: number;
}

/**
 * The footnotes of a text while it is laid on pages. A note begins on the page that calls it first and stands nowhere
 * else; what is too high for the page goes on at the foot of the next.
 */
export class Notes<C, R> {
  readonly #rows: ReadonlyMap<string, Row<C, R>>;
  readonly #depth: number;
  readonly #gap: number;
  readonly #placed = new Set<string>();
  #here: Part<C, R>[] = [];
  #later: Part<C, R>[] = [];

  /** `depth` is the height of the type area, `gap` the room between the text and its notes, in points. */
  constructor(rows: ReadonlyMap<string, Row<C, R>>, depth: number, gap: number) {
    this.#rows = rows;
    this.#depth = depth;
    this.#gap = gap;
  }

  get isEmpty(): boolean {
    return this.#here.length === 0;
  }

  /** What the notes of this page take of it, with those called besides. */
  height(called: readonly string[] = []): number {
    const more = this.#fresh(called).flatMap((note) => this.#parts(note).slice(0, 1));
    const height = sum([...this.#here, ...more]);
    return height === 0 ? 0 : height + this.#gap;
  }

  /** Puts notes on this page, as far as there is room; the rest waits for the next. */
  place(called: readonly string[], room: number): void {
    for (const note of this.#fresh(called)) {
      this.#placed.add(note);
      for (const part of this.#parts(note)) {
        const isFree = this.#later.length === 0 && sum([...this.#here, part]) + this.#gap <= room + 0.01;
        // What follows a note's first part stands overleaf in any case.
        if (isFree && part.from.every((start) => start === 0)) this.#here.push(part);
        else this.#later.push(part);
      }
    }
  }

  /** The notes of this page, from the foot of its type area up; begins the next with those that wait. */
  turn(): Fragment<C, R>[] {
    let y = this.#depth - sum(this.#here);
    const placed = this.#here.map(({ row, from, to, height }): Fragment<C, R> => {
      const isFirst = from.every((start) => start === 0);
      const isLast = to.every((end, k) => end === row.columns[k]?.lines.length);
      const fragment = { row, y, height, from, to, isFirst, isLast, isRepeat: false };
      y += height + (isLast ? row.after : 0);
      return fragment;
    });
    this.#here = [];
    while (this.#later[0] !== undefined && sum([...this.#here, this.#later[0]]) <= this.#most + 0.01) {
      this.#here.push(...this.#later.splice(0, 1));
    }
    return placed;
  }

  get #most(): number {
    return MOST * this.#depth;
  }

  #fresh(called: readonly string[]): string[] {
    return called.filter((note) => this.#rows.has(note) && !this.#placed.has(note));
  }

  #parts(note: string): Part<C, R>[] {
    const row = this.#rows.get(note);
    if (row === undefined) return [];
    if (fullHeight(row) <= this.#most) return [{ row, from: starts(row), to: ends(row), height: fullHeight(row) }];
    const parts: Part<C, R>[] = [];
    const whole = ends(row);
    for (let from = starts(row); from.some((start, k) => start < (whole[k] ?? 0));) {
      const to = split(row, from, this.#most) ?? forcedSplit(row, from, this.#most);
      parts.push({ row, from, to, height: heightOf(row, from, to) });
      from = to;
    }
    return parts;
  }
}

function sum<C, R>(parts: readonly Part<C, R>[]): number {
  return parts.reduce((height, part) => height + part.height + part.row.after, 0);
}
