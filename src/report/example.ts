import type { Example } from '../problem/declare.ts';
import { windowOf } from './cells.ts';

/** An example without its brackets, and the stretches that they enclosed. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** Takes out ⟦ and ⟧, which enclose the words that a diagnostic must point at. */
export function readMarks(marked: string): MarkedText {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') marks.push({ start: text.length, end: text.length });
    else if (part === '⟧') marks.push({ start: marks.pop()?.start ?? text.length, end: text.length });
    else text += part;
  }
  return { text, marks };
}

/** What a problem's example holds, with its brackets. */
export function exampleText(example: Example): string {
  return (example.text ?? example.body ?? '').replace(/\n+$/, '');
}

/** An example's lines, each followed by carets under its marked words, to be read in a terminal. */
export function drawExample(example: Example, width: number): string[] {
  const { text, marks } = readMarks(exampleText(example));
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const end = start + line.length;
    const mark = marks.find((one) => isIn(one, start, end));
    const from = Math.max(0, (mark?.start ?? start) - start);
    const to = Math.min(line.length, (mark?.end ?? start) - start);
    start = end + 1;
    const shown = windowOf(line, from, to, width);
    const carets = ' '.repeat(shown.indent) + '^'.repeat(Math.max(1, shown.width));
    return [shown.before + shown.marked + shown.after, ...(mark ? [carets] : [])];
  });
}

/** Whether some of a mark is in the line [start, end]; of an empty one, its place. */
function isIn(mark: MarkedText['marks'][number], start: number, end: number): boolean {
  if (mark.start === mark.end) return start <= mark.start && mark.start <= end;
  return mark.start < end && start < mark.end;
}
