import type { Edition } from '../../../view/edition.ts';
import type { OutlineEntry, PdfFile } from '../bridge.ts';
import type { PdfPage } from '../compose/content.ts';
import { colour, type Context } from '../compose/context.ts';
import { pageLabel, type Pages } from '../compose/labels.ts';
import { Elements } from './elements.ts';
import { drawFurniture } from './furniture.ts';
import { drawPage, type Area } from './page.ts';
import type { TextTools } from './text.ts';

export function drawDocument(context: Context, file: PdfFile, pages: Pages): void {
  const all = [...pages.front, ...pages.body];
  const tools: TextTools = {
    file,
    elements: new Elements(file),
    goalColour: colour(context, 'goal'),
    isKnown: knownDestinations(all),
  };
  let running: readonly string[] = [];
  for (const [i, page] of all.entries()) {
    const area = areaOf(context, i);
    const { width, height } = context.layout.page;
    file.addPage(width, height);
    drawPage(context, tools, page, area);
    // The cover, and the blank page before the text, have neither head nor folio.
    if (i > 0 && page.fragments.length + page.notes.length > 0) {
      const folio = pageLabel(i, pages.front.length);
      const section = runningHead(page, running);
      drawFurniture(context, tools, { section, note: noteOf(context.edition), folio }, area);
    }
    running = lastHeading(page) ?? running;
  }
  file.labels([
    { first: 0, style: 'roman' },
    { first: pages.front.length, style: 'decimal' },
  ]);
  file.outline(outline(context, all));
}

/** Odd pages are right ones; on mirrored pages the inner margin is at the binding edge. */
function areaOf(context: Context, i: number): Area {
  const { page, mirrored } = context.layout;
  const isRight = i % 2 === 0;
  const left = mirrored && !isRight ? page.width - page.inner - page.measure : page.inner;
  return { left, top: page.top, isRight };
}

/** What a page's head says: the heading at its top, else the one that still applies from the page before. */
function runningHead(page: PdfPage, before: readonly string[]): readonly string[] {
  const [first] = page.fragments;
  return first?.row.content.running ?? before;
}

/** The last heading on a page, which still applies at the top of the next. */
function lastHeading(page: PdfPage): readonly string[] | null {
  return page.fragments.map(({ row }) => row.content.running).findLast((running) => running !== null) ?? null;
}

function noteOf(edition: Edition): string {
  const notes = edition.languages.map((lang) => edition.plan.note[lang]).filter((note) => note !== null);
  return notes.join('  ');
}

function knownDestinations(pages: readonly PdfPage[]): (name: string) => boolean {
  const names = new Set(
    pages.flatMap(({ fragments, notes }) => [...fragments, ...notes].flatMap(({ row }) => row.content.destinations)),
  );
  return (name) => names.has(name);
}

interface Grown extends OutlineEntry {
  readonly level: number;
  readonly children: Grown[];
}

/** Headings and topics, nested by level. */
function outline(context: Context, pages: readonly PdfPage[]): OutlineEntry[] {
  const top: Grown[] = [];
  const open: Grown[] = [];
  for (const [page, { fragments }] of pages.entries()) {
    for (const fragment of fragments) {
      const entry = fragment.row.content.outline;
      if (entry === null || !fragment.isFirst || fragment.isRepeat) continue;
      const y = Math.max(0, context.layout.page.top + fragment.y - 6);
      const made: Grown = { title: entry.title, level: entry.level, page, y, children: [] };
      while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
      (open.at(-1)?.children ?? top).push(made);
      open.push(made);
    }
  }
  return top;
}
