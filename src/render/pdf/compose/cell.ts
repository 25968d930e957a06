import type { Lang, Words } from '../../../source/lang.ts';
import type { Span } from '../../../source/span.ts';
import type { Cell, CellState } from '../../../view/edition.ts';
import type { LineBox } from '../paginate/row.ts';
import type { Style } from '../theme.ts';
import type { Run } from '../typeset/run.ts';
import { WORDS } from '../words.ts';
import { PLAN_FILE, runStyle, styleOf, type Context } from './context.ts';
import { runsOf } from './inlines.ts';
import { textLines, type TextShape } from './lines.ts';

/** Words of the edition in one look, checked for their characters. */
export function plainRun(context: Context, text: string, style: Style, span: Span = PLAN_FILE): Run {
  const look = runStyle(context, style);
  context.coverage.check(text, look.faces, span);
  return { text, style: look, marks: [] };
}

/** What is said above a translation that does not stand for what the original says; `null` where nothing need be said. */
export function warning(state: CellState, lang: Lang): string | null {
  if (state === 'missing' || state === 'stale' || state === 'draft') return WORDS[state][lang];
  return null;
}

/** A block in one language: its warning, if any, and its words. */
export function cellLines(
  context: Context,
  cell: Cell,
  shape: TextShape,
  span: Span,
): { readonly notice: LineBox[]; readonly text: LineBox[] } {
  const notice = noticeLines(context, cell, shape);
  const text = textLines(runsOf(context, cell.inlines, shape.style, span), shape);
  return { notice, text: cell.state === 'missing' ? [] : text };
}

/** What is to be said above a translation, as lines. */
export function noticeLines(context: Context, cell: Cell, shape: TextShape): LineBox[] {
  const words = warning(cell.state, cell.lang);
  return words === null ? [] : noteLines(context, words, cell.lang, shape, PLAN_FILE);
}

/** What the edition says of a block, as lines. */
export function noteLines(context: Context, words: string, lang: Lang, shape: TextShape, span: Span): LineBox[] {
  const small = styleOf(context, lang, 'small');
  const style: Style = {
    ...small,
    align: 'left',
    colour: 'warning',
    pair: 'emphasis',
    leading: noticeLeading(small, shape),
  };
  const run: Run = { ...plainRun(context, words, style, span), marks: [{ type: 'badge' }] };
  return textLines([[run]], { ...shape, style, marker: null });
}

/** On a page with a line grid the notice takes a line of it. */
function noticeLeading(small: Style, shape: TextShape): number {
  return shape.style.leading > 2 * small.leading ? shape.style.leading : small.leading;
}

/** The edition's marks stay legible: points. */
const LEAST_MARK = 6.4;

/** “〔编〕” behind words that the plan's text does not have. */
export function editorialMark(context: Context, lang: Lang, style: Style): Run {
  return smallMark(context, WORDS.editorial, lang, style);
}

/** “[draft]” behind a heading, for which a notice of its own would be too much. */
export function draftMark(context: Context, lang: Lang, style: Style): Run {
  return smallMark(context, WORDS.draftHeading, lang, style);
}

function smallMark(context: Context, words: Words, lang: Lang, style: Style): Run {
  const size = Math.max(style.size * 0.68, LEAST_MARK);
  const small: Style = { ...style, size, pair: 'text', colour: 'muted' };
  const run = plainRun(context, lang === 'en' ? `\u00A0${words.en}` : words.zh, small);
  return { ...run, marks: [{ type: 'badge' }] };
}
