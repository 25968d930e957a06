import type { Lang } from '../../../source/lang.ts';
import { plainRun } from '../compose/cell.ts';
import { colour, isParallel, styleOf, type Context } from '../compose/context.ts';
import type { Style } from '../theme.ts';
import { naturalWidth, setParagraph } from '../typeset/paragraph.ts';
import type { Area } from './page.ts';
import { drawPlain, type TextTools } from './text.ts';

/** What is said at the head and foot of a page. */
export interface Furniture {
  /** The heading that applies, in each language of the edition. */
  readonly section: readonly string[];
  /** What this edition is. It stands on every page, so that no page taken alone passes for an official one. */
  readonly note: string;
  readonly folio: string;
}

/** Distance of the running head's baseline above the type area, and of the folio's below it, in points. */
const HEAD = 16;
const FOLIO = 26;
/** GB/T 9704-2012, 7.5: the folio stands 7 mm below the type area, in 4号 (14 pt), one character in from the edge. */
const GB_FOLIO = { size: 14, distance: 7 * (72 / 25.4) } as const;
/** Least room between two texts on one line, in points. */
const BETWEEN = 18;

interface Text {
  readonly words: string;
  readonly lang: Lang;
  readonly style: Style;
}

/** Running head and folio: artifacts, since they say nothing that is not said elsewhere. */
export function drawFurniture(context: Context, tools: TextTools, furniture: Furniture, area: Area): void {
  tools.file.artifact('Pagination', () => {
    drawHead(context, tools, furniture, area);
    drawFoot(context, tools, furniture, area);
  });
}

/** In parallel columns each has its heading above it; alone, the heading stands outside and the note inside. */
function drawHead(context: Context, tools: TextTools, { section, note }: Furniture, area: Area): void {
  const lang = firstLang(context);
  const second = context.edition.languages[1];
  const y = area.top - HEAD;
  const heading = text(context, section[0] ?? '', lang);
  if (second !== undefined) drawPair(context, tools, heading, text(context, section[1] ?? '', second), area, y);
  else if (area.isRight) drawPair(context, tools, text(context, note, lang), heading, area, y);
  else drawPair(context, tools, heading, text(context, note, lang), area, y);
  const right = area.left + context.layout.page.measure;
  tools.file.rules([{ from: [area.left, y + 5], to: [right, y + 5] }], 0.35, colour(context, 'rule'));
}

/** On mirrored pages the folio stands at the outer edge, one character in; else in the middle. */
function drawFoot(context: Context, tools: TextTools, { folio, note }: Furniture, area: Area): void {
  const { page, mirrored } = context.layout;
  const lang = firstLang(context);
  const words = context.layout.folio.replace('{n}', folio);
  const base = styleOf(context, lang, 'table');
  const y = area.top + page.depth + FOLIO;
  if (isParallel(context)) drawAt(context, tools, text(context, note, lang), page.measure, area.left, y);
  if (!mirrored) {
    const style: Style = { ...base, align: 'center', colour: 'muted', indent: 0 };
    drawAt(context, tools, { words, lang, style }, page.measure, area.left, y);
    return;
  }
  const { size, distance } = GB_FOLIO;
  const style: Style = { ...base, size, align: area.isRight ? 'right' : 'left', indent: 0 };
  const baseline = area.top + page.depth + distance + size * 0.4;
  drawAt(context, tools, { words, lang, style }, page.measure - 2 * size, area.left + size, baseline);
}

/** Two texts on one line, the second at its end; the longer gives way. */
function drawPair(context: Context, tools: TextTools, left: Text, right: Text, area: Area, y: number): void {
  const { measure } = context.layout.page;
  const room = measure - BETWEEN;
  const half = room / 2;
  const leftWidth = Math.max(half, room - width(context, right));
  const rightWidth = Math.max(half, room - width(context, left));
  drawAt(context, tools, fitted(context, left, leftWidth), measure, area.left, y);
  const end: Text = { ...right, style: { ...right.style, align: 'right' } };
  drawAt(context, tools, fitted(context, end, rightWidth), measure, area.left, y);
}

/** The text as far as it fits, with an ellipsis for the rest. */
function fitted(context: Context, whole: Text, room: number): Text {
  const characters = [...whole.words];
  let words = whole.words;
  while (characters.length > 0 && width(context, { ...whole, words }) > room) {
    characters.pop();
    words = `${characters.join('').trimEnd()}…`;
  }
  return { ...whole, words };
}

function width(context: Context, { words, lang, style }: Text): number {
  return naturalWidth({ lang, runs: [plainRun(context, words, style)] });
}

function drawAt(
  context: Context,
  tools: TextTools,
  { words, lang, style }: Text,
  room: number,
  x: number,
  y: number,
): void {
  const runs = [plainRun(context, words, style)];
  const [line] = setParagraph({ lang, runs }, { width: room, indent: 0, align: style.align, size: style.size });
  if (line !== undefined) drawPlain(tools.file, [{ line, height: 0, baseline: 0, notes: [] }], x, y);
}

function text(context: Context, words: string, lang: Lang): Text {
  return { words, lang, style: { ...styleOf(context, lang, 'small'), align: 'left', colour: 'muted', indent: 0 } };
}

function firstLang(context: Context): Lang {
  return context.edition.languages[0] ?? context.edition.original;
}
