import type { Lang } from '../../../source/lang.ts';
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

/** Pieces in a row that mean the same, on one line or several. */
interface Group {
  readonly mark: Mark | null;
  readonly lines: Piece[][];
}

/** Where words go in the tag tree. */
export interface Home {
  readonly lang: Lang;
  readonly leaf: Element;
  /** Where the number of an item or note goes, if not with its words. */
  readonly label: Element | null;
}

/** Draws lines as parts of an element, with their links; then, as artifacts, what marks the goals. */
export function drawText(tools: TextTools, home: Home, lines: readonly LineBox[], x: number, y: number): void {
  const groups = grouped(lines, x, y);
  for (const group of groups) drawGroup(tools, home, group);
  underline(
    tools,
    groups.filter(({ mark }) => mark?.type === 'goal').flatMap((group) => group.lines),
  );
}

/** Draws lines that are not read. */
export function drawPlain(file: PdfFile, lines: readonly LineBox[], x: number, y: number): void {
  for (const group of grouped(lines, x, y)) for (const piece of group.lines.flat()) drawPiece(file, piece);
}

function grouped(lines: readonly LineBox[], x: number, y: number): Group[] {
  const groups: Group[] = [];
  let top = y;
  for (const box of lines) {
    const begun = new Set<Group>();
    for (const segment of box.line.segments) {
      const mark = segment.run.marks.find(isDrawn) ?? null;
      const group = groupFor(groups, mark);
      if (!begun.has(group)) group.lines.push([]);
      begun.add(group);
      group.lines.at(-1)?.push({ segment, x, y: top + box.baseline - segment.run.style.rise });
    }
    top += box.height;
  }
  return groups;
}

/** The last group, if it means the same, else a new one. */
function groupFor(groups: Group[], mark: Mark | null): Group {
  const last = groups.at(-1);
  if (last !== undefined && last.mark === mark) return last;
  const made: Group = { mark, lines: [] };
  groups.push(made);
  return made;
}

/** Marks that make an element of their own. */
function isDrawn(mark: Mark): boolean {
  return mark.type !== 'strong' && mark.type !== 'emphasis' && mark.type !== 'code';
}

function drawGroup(tools: TextTools, { leaf, label, lang }: Home, group: Group): void {
  const { file, elements } = tools;
  const draw = (element: Element): void => drawPieces(tools, element, group.lines.flat(), lang);
  const target = targetOf(tools, group.mark);
  if (target !== null) {
    const parent = group.mark?.type === 'note' ? elements.child(leaf, 'Reference') : leaf;
    const link = elements.child(parent, 'Link');
    draw(link);
    file.link(link, group.lines.map(area), target.place, target.label);
  } else if (group.mark === null || group.mark.type === 'goal') draw(leaf);
  else if (group.mark.type === 'label' && label !== null) draw(label);
  else draw(elements.child(leaf, 'Span'));
}

/** Draws pieces as content of an element; words of another language than its own get an element that says so. */
function drawPieces({ file, elements }: TextTools, element: Element, pieces: readonly Piece[], lang: Lang): void {
  for (let from = 0, to = 0; from < pieces.length; from = to) {
    const other = languageOf(pieces[from], lang);
    while (to < pieces.length && languageOf(pieces[to], lang) === other) to++;
    const alike = pieces.slice(from, to);
    file.inElement(other === lang ? element : elements.child(element, 'Span', other), () => {
      for (const piece of alike) drawPiece(file, piece);
    });
  }
}

/** The language of a piece in a text of `lang`: words in another script would else be spelt out by a voice, or left out. */
function languageOf(piece: Piece | undefined, lang: Lang): Lang {
  const points = piece?.segment.glyphs.flatMap(({ codePoints }) => codePoints) ?? [];
  const words = String.fromCodePoint(...points);
  if (lang === 'zh') return /[A-Za-z]{2}/.test(words) ? 'en' : 'zh';
  return /\p{Script=Han}/u.test(words) ? 'zh' : 'en';
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

function underline(tools: TextTools, lines: readonly (readonly Piece[])[]): void {
  const under = lines.flatMap((pieces) => {
    const { x, width } = area(pieces);
    const [first] = pieces;
    if (first === undefined) return [];
    const y = first.y + UNDERLINE.depth * first.segment.run.style.size;
    return [{ from: [x, y], to: [x + width, y] } as const];
  });
  if (under.length === 0) return;
  tools.file.artifact('Layout', () => tools.file.rules(under, UNDERLINE.width, tools.goalColour));
}
