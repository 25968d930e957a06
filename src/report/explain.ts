import { isWaivable, type AnyProblem, type Declaration, type Example } from '../problem/declare.ts';
import { nearest } from '../problem/nearest.ts';
import { withBlanks } from './blanks.ts';
import { drawExample, exampleFiles } from './example.ts';
import { painter, type Paint } from './paint.ts';
import { visible, withoutCommands } from './sanitize.ts';
import type { TextOptions } from './text.ts';
import { REPORT_WORDS } from './words.ts';
import { wrap } from './wrap.ts';

export interface Explanation {
  /** `null` where no problem has the code. */
  readonly text: string | null;
  /** The code that was probably meant, where there is no such problem. */
  readonly nearest: string | null;
}

/** `planc explain CODE`: what is wrong, why it matters, what to do, and how it looks before and after. */
export function explain(code: string, problems: ReadonlyMap<string, AnyProblem>, options: TextOptions): Explanation {
  const problem = problems.get(code);
  if (!problem) return { text: null, nearest: nearest(code, problems.keys()) };
  return { text: withoutCommands(`${describe(problem.declaration, options).join('\n')}\n`), nearest: null };
}

function describe(declaration: Declaration, { lang, color, width }: TextOptions): string[] {
  const { code, severity, message, why, fix, notes, examples } = declaration;
  const words = REPORT_WORDS[lang];
  const paint = painter(color);
  const room = Math.max(40, width) - 4;
  const paragraph = (title: string, texts: readonly string[]): string[] => [
    '',
    paint('strong', title),
    ...texts.flatMap((text) => wrap(withBlanks(text), room).map((line) => `  ${line}`)),
  ];
  const added = Object.values(notes ?? {}).map((note) => note[lang]);
  return [
    `${paint(severity, `${words.severity[severity]}[${code}]`)}${words.colon}${withBlanks(message[lang])}`,
    ...paragraph(words.why, [why[lang]]),
    ...paragraph(words.fix, [fix[lang]]),
    ...(isWaivable(declaration) ? [...paragraph(words.waiver, [words.mayBeWaived]), ...waiverLines(code, paint)] : []),
    ...(added.length > 0 ? paragraph(words.mayAdd, added) : []),
    ...exampleLines(words.bad, examples.bad, paint, room),
    ...exampleLines(words.good, examples.good, paint, room),
  ];
}

/** What stands in front matter; it is no sentence, so it is not wrapped. */
function waiverLines(code: string, paint: Paint): string[] {
  return ['waivers:', `  - { code: ${code}, block: p-…, reason: … }`].map((line) => `  ${paint('frame', '|')} ${line}`);
}

function exampleLines(title: string, examples: readonly Example[], paint: Paint, room: number): string[] {
  return examples.flatMap((example, i) => [
    '',
    ...(i === 0 ? [paint('strong', title)] : []),
    ...exampleFiles(example).flatMap((file) => [
      ...(file.name === null ? [] : [`  ${visible(file.name)}`]),
      ...drawExample(file, room).map((line) => `  ${paint('frame', '|')} ${line}`.trimEnd()),
    ]),
  ]);
}
