import { paginate } from '../paginate/paginate.ts';
import { pageLabel, type Pages } from './labels.ts';
import { annexRows } from './annex.ts';
import { bodyRows, footnotes } from './body.ts';
import { colophonRows } from './colophon.ts';
import type { PdfPage, PdfRow } from './content.ts';
import { contentsRows } from './contents.ts';
import type { Context } from './context.ts';
import { coverRows } from './cover.ts';

/** Room between the text and its footnotes, in points. */
const NOTE_GAP = 12;

/**
 * Lays out the whole publication. The text comes first: the annex and the contents name its pages. The pages before the
 * text are numbered by themselves, so that their number cannot change what they say.
 */
export function compose(context: Context): Pages {
  const notes = footnotes(context);
  const frame = { depth: context.layout.page.depth, notes, noteGap: NOTE_GAP };
  const body = paginate(bodyRows(context), frame);
  const inBody = pageFinder(body, 0);
  const annex = paginate(annexRows(context, inBody), frame);
  const colophon = paginate(colophonRows(context), frame);
  const all = [...body, ...annex, ...colophon];
  const inAll = pageFinder(all, 0);
  const cover = paginate(coverRows(context), frame);
  const contents = paginate(contentsRows(context, inAll), frame);
  return { front: evened(context, [...cover, ...contents]), body: all };
}

/** Bound on both sides, the text begins on a right page. */
function evened(context: Context, front: readonly PdfPage[]): PdfPage[] {
  const isOdd = front.length % 2 === 1;
  return context.layout.mirrored && isOdd ? [...front, { fragments: [], notes: [] }] : [...front];
}

/** The number of the page on which a destination stands. */
function pageFinder(pages: readonly PdfPage[], front: number): (destination: string) => string {
  const found = new Map<string, number>();
  for (const [i, page] of pages.entries()) {
    for (const { row, isFirst, isRepeat } of [...page.fragments, ...page.notes]) {
      if (isFirst && !isRepeat) for (const name of destinationsOf(row)) found.set(name, i);
    }
  }
  return (destination) => {
    const page = found.get(destination);
    return page === undefined ? '' : pageLabel(page + front, front);
  };
}

function destinationsOf(row: PdfRow): readonly string[] {
  return row.content.destinations;
}
