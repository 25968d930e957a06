import type { Edition } from '../../../view/edition.ts';
import type { OutlineEntry, PdfFile } from '../bridge.ts';
import type { PdfPage } from '../compose/content.ts';
import { colour, type Context } from '../compose/context.ts';
import { pageLabel, type Pages } from '../compose/labels.ts';
import { Elements } from './elements.ts';
import { drawFurniture, drawPage, type Area } from './page.ts';
import type { TextTools } from './text.ts';

export function drawDocument(context: Context, file: PdfFile, pages: Pages): void {
  const all = [...pages.front, ...pages.body];
  const tools: TextTools = {
    file,
    elements: new Elements(file),
    goalColour: colour(context, 'goal'),
    isKnown: knownDestinations(all),
  };
  let running = '';
  for (const [i, page] of all.entries()) {
    running = runningHead(page, running);
    const area = areaOf(context, i);
    const { width, height } = context.layout.page;
    file.addPage(width, height);
    drawPage(context, tools, page, area);
    // The cover, and the blank page before the text, have neither head nor folio.
    if (i > 0 && page.fragments.length > 0) {
      const folio = pageLabel(i, pages.front.length);
      drawFurniture(context, tools, { section: running, note: noteOf(context.edition), folio }, area);
    }
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

/** The last heading on the page, or the one that still applies. */
function runningHead(page: PdfPage, before: string): string {
  const heads = page.fragments.flatMap(({ row }) => (row.content.running === null ? [] : [row.content.running]));
  return heads.at(-1) ?? before;
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
