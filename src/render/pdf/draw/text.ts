import type { PdfFile, Rectangle } from '../bridge.ts';
import type { LoadedFace } from '../fonts/loaded.ts';
import type { Element } from '../kit.ts';
import type { LineBox } from '../paginate/row.ts';
import type { Segment } from '../typeset/line.ts';
import type { Mark } from '../typeset/run.ts';
import { blockDestination, goalDestination } from '../compose/place.ts';
import type { Elements } from './elements.ts';

/** Ascent and height of the area that a link or an underline belongs to, in em. */
const LINK = { ascent: 0.95, height: 1.25 } as const;
/** How far below the baseline a goal is underlined, in em, and how thick, in points. */
const UNDERLINE = { depth: 0.24, width: 0.45 } as const;

export interface TextTools {
  readonly file: PdfFile;
  readonly elements: Elements;
  readonly goalColour: string;
  /** Whether a destination will be there: a link to nowhere is not made. */
  isKnown(destination: string): boolean;
}

interface Piece {
  readonly segment: Segment;
  readonly x: number;
  readonly y: number;
}

/** Pieces in a row that mean the same; `line` tells apart the lines on which a mark is drawn. */
interface Group {
  readonly mark: Mark | null;
  readonly pieces: Piece[];
  readonly line: number;
}

/** Where words go in the tag tree. */
export interface Home {
  readonly leaf: Element;
  /** Where the number of an item or note goes, if not with its words. */
  readonly label: Element | null;
}

/** Draws lines as parts of an element, with their links; then, as artifacts, what marks the goals. */
export function drawText(tools: TextTools, home: Home, lines: readonly LineBox[], x: number, y: number): void {
  const groups = grouped(lines, x, y);
  for (const group of groups) drawGroup(tools, home, group);
  for (const group of groups) if (group.mark?.type === 'goal') underline(tools, group);
}

/** Draws lines that are not read. */
export function drawPlain(file: PdfFile, lines: readonly LineBox[], x: number, y: number): void {
  for (const { pieces } of grouped(lines, x, y)) for (const piece of pieces) drawPiece(file, piece);
}

function grouped(lines: readonly LineBox[], x: number, y: number): Group[] {
  const groups: Group[] = [];
  let top = y;
  for (const [line, box] of lines.entries()) {
    for (const segment of box.line.segments) {
      const mark = segment.run.marks.find(isDrawn) ?? null;
      const last = groups.at(-1);
      const piece = { segment, x, y: top + box.baseline - segment.run.style.rise };
      if (last !== undefined && last.mark === mark && (mark === null || last.line === line)) last.pieces.push(piece);
      else groups.push({ mark, pieces: [piece], line });
    }
    top += box.height;
  }
  return groups;
}

/** Marks that make an element of their own. */
function isDrawn(mark: Mark): boolean {
  return mark.type !== 'strong' && mark.type !== 'emphasis' && mark.type !== 'code';
}

function drawGroup(tools: TextTools, { leaf, label }: Home, group: Group): void {
  const { file, elements } = tools;
  const draw = (): void => {
    for (const piece of group.pieces) drawPiece(file, piece);
  };
  const target = targetOf(tools, group.mark);
  if (target !== null) {
    const parent = group.mark?.type === 'note' ? elements.child(leaf, 'Reference') : leaf;
    const link = elements.child(parent, 'Link');
    file.inElement(link, draw);
    file.link(link, area(group.pieces), target.place, target.label);
  } else if (group.mark === null || group.mark.type === 'goal') file.inElement(leaf, draw);
  else if (group.mark.type === 'label' && label !== null) file.inElement(label, draw);
  else file.inElement(elements.child(leaf, 'Span'), draw);
}

function targetOf(
  tools: TextTools,
  mark: Mark | null,
): { place: { to: string } | { href: string }; label: string } | null {
  if (mark === null) return null;
  switch (mark.type) {
    case 'link':
      return isAddress(mark.href) ? { place: { href: mark.href }, label: mark.href } : null;
    case 'goal':
      return within(tools, goalDestination(mark.goals[0] ?? ''), mark.goals.join(', '));
    case 'reference':
      return within(tools, mark.to, mark.label);
    case 'note':
      return within(tools, blockDestination(mark.block), mark.marker);
    default:
      return null;
  }
}

function within(tools: TextTools, to: string, label: string): { place: { to: string }; label: string } | null {
  return tools.isKnown(to) ? { place: { to }, label } : null;
}

/** Only addresses of the web and of mail lead out of the file. */
function isAddress(href: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(href);
}

function drawPiece(file: PdfFile, { segment, x, y }: Piece): void {
  const { size, colour } = segment.run.style;
  file.glyphs(segment.face as LoadedFace, size, colour, segment, x, y);
}

function area(pieces: readonly Piece[]): Rectangle {
  const left = Math.min(...pieces.map(({ segment, x }) => x + segment.start));
  const right = Math.max(...pieces.map(({ segment, x }) => x + segment.end));
  const size = Math.max(...pieces.map(({ segment }) => segment.run.style.size));
  const baseline = Math.max(...pieces.map(({ y }) => y));
  return { x: left, y: baseline - LINK.ascent * size, width: right - left, height: LINK.height * size };
}

function underline(tools: TextTools, group: Group): void {
  const { x, width } = area(group.pieces);
  const [first] = group.pieces;
  if (first === undefined) return;
  const y = first.y + UNDERLINE.depth * first.segment.run.style.size;
  tools.file.artifact('Layout', () => {
    tools.file.rule([x, y], [x + width, y], UNDERLINE.width, tools.goalColour);
  });
}
