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

/** One file of an example, with its brackets; `name` is `null` for the section that every example is about. */
export interface ExampleFile {
  readonly name: string | null;
  readonly text: string;
}

/** What a problem's example holds, file by file: the one whose words are marked comes last, where the eye ends. */
export function exampleFiles({ file, text, body, files = {} }: Example): ExampleFile[] {
  const own = text ?? body;
  const all = [
    ...(own === undefined ? [] : [{ name: file ?? null, text: own }]),
    ...Object.entries(files).map(([name, content]) => ({ name, text: content })),
  ];
  const isMarked = (one: ExampleFile): number => (one.text.includes('⟦') ? 1 : 0);
  return all.sort((a, b) => isMarked(a) - isMarked(b)).map((one) => ({ ...one, text: one.text.replace(/\n+$/, '') }));
}

/** A file's lines, each followed by carets under its marked words, to be read in a terminal. */
export function drawExample(example: ExampleFile, width: number): string[] {
  const { text, marks } = readMarks(example.text);
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
