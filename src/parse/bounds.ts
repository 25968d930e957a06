import type { Diagnostic } from '../problem/diagnostic.ts';
import { span } from '../source/span.ts';
import type { Source } from '../source/source.ts';
import { findFrontMatter } from './front-matter.ts';
import { tooLarge } from './problems/too-large.ts';

/**
 * How large the parts of a file may be before it is parsed. micromark is quadratic on shapes that fit in one
 * paragraph, and yaml on long mappings: what ordinary plans need is far below, what hangs is above.
 */
export const LIMITS = {
  /** UTF-16 units of a file. */
  file: 512 * 1024,
  /** UTF-16 units of a line. */
  line: 20_000,
  /** Markup characters between two blank lines, those of whole links aside. */
  markup: 400,
  /** List and quote markers at the start of a line, indentation by two counted as one. */
  nesting: 16,
  /** Lines of a file that begin with a quote mark: micromark is quadratic in these, and a plan has none. */
  quotes: 500,
  /** Characters in a row without white space, other than Han and full-width ones. */
  run: 2_000,
  /** UTF-16 units and lines of front matter, or of a YAML file. */
  yaml: 64 * 1024,
  yamlLines: 2_000,
} as const;

export type Limit = keyof typeof LIMITS;

/** The first limit that the file exceeds, as a diagnostic with its place. */
export function excess(source: Source): Diagnostic | null {
  const { text } = source;
  if (text.length > LIMITS.file) return report(source, 'file', LIMITS.file, text.length);
  const yaml = source.path.endsWith('.yaml') ? { start: 0, end: text.length } : findFrontMatter(text);
  if (yaml) {
    if (yaml.end - yaml.start > LIMITS.yaml) return report(source, 'yaml', yaml.start, yaml.end);
    const tooFar = nthLine(text, yaml.start, yaml.end, LIMITS.yamlLines);
    if (tooFar >= 0) return report(source, 'yamlLines', tooFar, tooFar);
  }
  return excessInLines(source);
}

function excessInLines(source: Source): Diagnostic | null {
  const { text, lineStarts } = source;
  let markup = new Paragraph();
  let quotes = 0;
  for (let i = 0; i < lineStarts.length; i++) {
    const start = lineStarts[i] ?? 0;
    const end = lineStarts[i + 1] ?? text.length;
    if (end - start > LIMITS.line) return report(source, 'line', start + LIMITS.line, end);
    const line = text.slice(start, end);
    const lineEnd = start + line.trimEnd().length;
    if (nesting(line) > LIMITS.nesting) return report(source, 'nesting', start, lineEnd);
    if (/^[ \t]{0,3}>/.test(line) && ++quotes > LIMITS.quotes) return report(source, 'quotes', start, lineEnd);
    if (lineEnd === start) markup = new Paragraph();
    else if (markup.exceedsWith(line)) return report(source, 'markup', start, lineEnd);
    const run = longRun(line);
    if (run >= 0) return report(source, 'run', start + run, lineEnd);
  }
  return null;
}

function report(source: Source, limit: Limit, start: number, end: number): Diagnostic {
  return tooLarge(limit, LIMITS[limit], span(source.path, start, Math.max(start, end)));
}

function nthLine(text: string, start: number, end: number, lines: number): number {
  let at = start;
  for (let n = 0; n < lines; n++) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0 || at > end) return -1;
  }
  return at;
}

/** The markup of the lines of a paragraph. */
class Paragraph {
  #lines: string[] = [];
  /** Markup with that of whole links, which nearly always is little enough. */
  #all = 0;
  #loose = 0;

  exceedsWith(line: string): boolean {
    this.#lines.push(line);
    this.#all += line.match(MARKUP)?.length ?? 0;
    if (this.#all <= LIMITS.markup) return false;
    for (const one of this.#lines) this.#loose += one.replace(LINK, '').match(MARKUP)?.length ?? 0;
    this.#lines = [];
    return this.#loose > LIMITS.markup;
  }
}

/** A link that is whole costs a parser nothing to speak of, and a table may hold hundreds. Stops at every bracket. */
const LINK = /\[[^[\]]*\]\((?:goal|https?|mailto):[^()\s]*\)/g;

const MARKUP = /[*_[\]`<>\\~!&]/g;

function nesting(line: string): number {
  if (!/^[ \t>+*\d-]/.test(line)) return 0;
  const prefix = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
  const markers = prefix.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  return Math.max(markers, Math.floor((/^[ \t]*/.exec(line)?.[0].length ?? 0) / 2));
}

function longRun(line: string): number {
  if (line.length <= LIMITS.run) return -1;
  let length = 0;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    length = unit <= 0x20 || unit >= 0x2e80 ? 0 : length + 1;
    if (length > LIMITS.run) return i - length + 1;
  }
  return -1;
}
