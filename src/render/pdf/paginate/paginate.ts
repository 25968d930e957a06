import { ends, fullHeight, heightOf, starts, type Fragment, type Page, type Row } from './row.ts';
import { Notes } from './notes.ts';
import { forcedSplit, leastHeight, split } from './split.ts';

export interface Frame<C, R> {
  /** Height of the type area, in points. */
  readonly depth: number;
  /** Footnotes by the id of their block. */
  readonly notes: ReadonlyMap<string, Row<C, R>>;
  /** Room between the text and its footnotes. */
  readonly noteGap: number;
}

/** Lays rows on pages, in order. */
export function paginate<C, R>(rows: readonly Row<C, R>[], frame: Frame<C, R>): Page<C, R>[] {
  const builder = new Builder(frame);
  for (const [i, row] of rows.entries()) {
    const needed = row.before + keptHeight(rows, i);
    if (row.newPage || (row.keep && needed > builder.room)) builder.breakPage();
    builder.add(row);
  }
  return builder.finish();
}

/** What must stand together from here: headings, and the first lines of what follows them. */
function keptHeight<C, R>(rows: readonly Row<C, R>[], first: number): number {
  let height = 0;
  for (let i = first; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined) break;
    if (i > first) height += row.before;
    if (!row.keep) return height + leastHeight(row);
    height += fullHeight(row) + row.after;
  }
  return height;
}

class Builder<C, R> {
  readonly #frame: Frame<C, R>;
  readonly #pages: Page<C, R>[] = [];
  #fragments: Fragment<C, R>[] = [];
  readonly #notes: Notes<C, R>;
  #y = 0;

  constructor(frame: Frame<C, R>) {
    this.#frame = frame;
    this.#notes = new Notes(frame.notes, frame.depth, frame.noteGap);
  }

  get room(): number {
    return this.#frame.depth - this.#y - this.#notes.height();
  }

  breakPage(): void {
    if (this.#fragments.length > 0) this.#turn();
  }

  /** Notes may go on when the text has ended. */
  finish(): Page<C, R>[] {
    while (this.#fragments.length > 0 || !this.#notes.isEmpty) this.#turn();
    return this.#pages;
  }

  #turn(): void {
    this.#pages.push({ fragments: this.#fragments, notes: this.#notes.turn() });
    this.#fragments = [];
    this.#y = 0;
  }

  add(row: Row<C, R>): void {
    if (this.#fragments.length > 0) this.#y += row.before;
    const whole = ends(row);
    let from = starts(row);
    for (;;) {
      this.#repeatHead(row, from);
      const to = this.#take(row, from);
      if (to === null) {
        this.breakPage();
        continue;
      }
      this.#place(row, from, to, false);
      if (to.every((end, k) => end === whole[k])) break;
      from = to;
      this.breakPage();
    }
    this.#y += row.after;
  }

  /** How much of a row this page takes; `null` for nothing of it. A page that is empty takes something in any case. */
  #take(row: Row<C, R>, from: readonly number[]): number[] | null {
    const isEmpty = this.#fragments.every((fragment) => fragment.isRepeat);
    for (let room = this.room; ;) {
      const to = split(row, from, room) ?? (isEmpty ? forcedSplit(row, from, room) : null);
      if (to === null) return null;
      const notes = notesIn(row, from, to);
      const needed = heightOf(row, from, to) + this.#notes.height(notes) - this.#notes.height();
      if (needed <= this.room + 0.01 || room <= 0) return to;
      room = Math.min(room - 1, this.room - (needed - heightOf(row, from, to)));
    }
  }

  #place(row: Row<C, R>, from: readonly number[], to: readonly number[], isRepeat: boolean): void {
    const height = heightOf(row, from, to);
    const isFirst = from.every((start) => start === 0);
    const isLast = to.every((end, k) => end === row.columns[k]?.lines.length);
    this.#fragments.push({ row, y: this.#y, height, from, to, isFirst, isLast, isRepeat });
    this.#y += height;
    this.#notes.place(notesIn(row, from, to), this.#frame.depth - this.#y);
  }

  /** The rows of a table that go on overleaf have its head above them again. */
  #repeatHead(row: Row<C, R>, from: readonly number[]): void {
    if (row.head === null || this.#fragments.length > 0 || this.#pages.length === 0) return;
    const last = this.#pages.at(-1)?.fragments.at(-1);
    const goesOn = last?.row.head === row.head || last?.row === row.head || from.some((start) => start > 0);
    if (!goesOn) return;
    this.#place(row.head, starts(row.head), ends(row.head), true);
    this.#y += row.head.after;
  }
}

/** Footnotes that some lines of a row call, each once. */
function notesIn<C, R>(row: Row<C, R>, from: readonly number[], to: readonly number[]): string[] {
  const called = row.columns.flatMap(({ lines }, k) => lines.slice(from[k], to[k]).flatMap((line) => line.notes));
  return [...new Set(called)];
}
