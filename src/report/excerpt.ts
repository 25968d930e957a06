import type { Lang } from '../source/lang.ts';
import { lineText, type Source } from '../source/source.ts';
import { windowOf } from './cells.ts';
import type { Place } from './finding.ts';
import type { Ink, Paint } from './paint.ts';
import { visible } from './sanitize.ts';
import { displayWidth } from './width.ts';
import { REPORT_WORDS } from './words.ts';
import { wrap } from './wrap.ts';

export interface Drawing {
  readonly lang: Lang;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Digits that line numbers may take, so that the excerpts of one finding stand under each other. */
  readonly digits: number;
  /** What the words are underlined with, and in which ink. */
  readonly mark: string;
  readonly ink: Ink;
}

/** `--> path:line:column`: editors and terminals make a link of it. */
export function arrow(place: Place, { paint, digits }: Pick<Drawing, 'paint' | 'digits'>): string {
  return `${' '.repeat(digits)}${paint('frame', '-->')} ${placeWords(place)}`;
}

export function placeWords({ file, line, column }: Place): string {
  return `${visible(file)}:${line}:${column}`;
}

/**
 * The source line of a place with its words underlined, and what is to be said of them beside the underline; of a
 * stretch of several lines, its first and last.
 */
export function excerpt(place: Place, drawing: Drawing, label = ''): string[] {
  const { source } = place;
  if (!source || source.text === '') return wrapped(label, 0, drawing);
  const { line, column, endLine, endColumn } = withoutLineEnd(place, source);
  if (line === endLine) return marked(source, line, column - 1, endColumn - 1, drawing, label);
  const words = REPORT_WORDS[drawing.lang];
  const last = lineText(source, endLine);
  const indent = Math.min(last.length - last.trimStart().length, endColumn - 1);
  return [
    ...marked(source, line, column - 1, lineText(source, line).length, drawing, words.fromHere),
    ...(endLine - line > 1 ? [drawing.paint('frame', '...')] : []),
    ...marked(source, endLine, indent, endColumn - 1, drawing, words.toHere),
    ...wrapped(label, 0, drawing),
  ];
}

/** A stretch that ends with a line's end does not reach into the next line. */
function withoutLineEnd(place: Place, source: Source): Place {
  if (place.endColumn > 1 || place.endLine === place.line) return place;
  const endLine = place.endLine - 1;
  return { ...place, endLine, endColumn: lineText(source, endLine).length + 1 };
}

function marked(source: Source, line: number, from: number, to: number, drawing: Drawing, label: string): string[] {
  const { paint, ink, mark } = drawing;
  const words = lineText(source, line);
  const shown = windowOf(words, from, Math.min(to, words.length), room(drawing));
  const underline = mark.repeat(Math.max(1, shown.width));
  const indent = ' '.repeat(shown.indent);
  const isBeside = !label.includes('\n') && shown.indent + underline.length + 1 + displayWidth(label) <= room(drawing);
  return [
    gutter(String(line), drawing, shown.before + paint(ink, shown.marked) + shown.after),
    gutter('', drawing, indent + paint(ink, isBeside ? `${underline} ${label}`.trimEnd() : underline)),
    ...(isBeside ? [] : wrapped(label, shown.indent, drawing)),
  ];
}

/** A label that does not fit beside its underline goes below it, and to the left if there is no room there either. */
function wrapped(label: string, indent: number, drawing: Drawing): string[] {
  if (label === '') return [];
  const fits = label.split('\n').every((line) => indent + displayWidth(line) <= room(drawing));
  const lines = label.split('\n').flatMap((line) => wrap(line, room(drawing)));
  return lines.map((line) => gutter('', drawing, ' '.repeat(fits ? indent : 0) + drawing.paint(drawing.ink, line)));
}

/** Columns right of the line numbers. */
const room = ({ width, digits }: Drawing): number => Math.max(20, width - digits - 3);

export function gutter(label: string, { paint, digits }: Pick<Drawing, 'paint' | 'digits'>, text = ''): string {
  return `${paint('frame', `${label.padStart(digits)} |`)}${text === '' ? '' : ` ${text}`}`;
}
