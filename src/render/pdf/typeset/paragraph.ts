import { breakLines, type Align, type Measure } from './breaker.ts';
import type { Item } from './item.ts';
import { items } from './items.ts';
import { setLine, type Line } from './line.ts';
import type { Text } from './run.ts';

export interface ParagraphShape {
  /** Width of the lines, in points. */
  readonly width: number;
  /** Indent of the first line, in points. */
  readonly indent: number;
  readonly align: Align;
  /** Type size, in points: what an em is when a line is judged. */
  readonly size: number;
}

/** Fewest characters on a last line: two alone would be an orphan in Chinese; English counts letters. */
const SHORTEST = { zh: 3, en: 8 } as const;
/** What counts as loose, in em of extra space at each place that can take some. */
const LOOSE = { zh: 0.05, en: 0.12 } as const;

/** Sets a paragraph in one measure. */
export function setParagraph(text: Text, shape: ParagraphShape): Line[] {
  return setItems(items(text), text, shape);
}

/** The same from items that are already made: they do not depend on the measure. */
export function setItems(made: readonly Item[], text: Text, shape: ParagraphShape): Line[] {
  const measure: Measure = {
    width: shape.width,
    indent: shape.indent,
    align: shape.align,
    looseness: LOOSE[text.lang] * shape.size,
    shortest: SHORTEST[text.lang],
  };
  return breakLines(made, measure).map((line, i) => setLine(made, line, measure, i === 0));
}

/** Width of the text on a single line, in points. */
export function naturalWidth(text: Text): number {
  return items(text).reduce((width, item) => width + (item.type === 'penalty' ? 0 : item.width), 0);
}
