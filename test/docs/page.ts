/**
 * The examples of a documentation page. A comment, invisible on the page, says what the fence below it is:
 *
 *     <!-- planc: good -->                         compiles without a finding
 *     <!-- planc: bad=CODE -->                     gives this error and no other
 *     <!-- planc: output -->                       what planc prints for the example before it
 *     <!-- planc: unformatted -->, formatted       before and after `planc fmt`
 *     <!-- planc: record -->                       part of the record of a goal in the real plan
 *     <!-- planc: plan file=PATH -->               a file of a plan that the page writes out in full
 *     <!-- planc: goals -->                        what `planc goals` prints for that plan
 *     <!-- planc: targets -->                      a table with a text and a declaration in the last two cells
 *
 * `file=PATH` names the file of the plan (by default the first section), and examples of one `group=NAME` make one plan.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Fence {
  readonly role: string;
  /** Of `bad=CODE`. */
  readonly code: string | null;
  readonly file: string | null;
  readonly group: string | null;
  readonly language: string;
  readonly text: string;
  /** Line of the comment, from 1. */
  readonly line: number;
}

export function readPage(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n');
}

const FENCE = /^<!-- planc: (.*?) -->\n```(\w+)\n([^]*?)^```$/gm;

export function fencesOf(page: string): Fence[] {
  return [...page.matchAll(FENCE)].map((match) => {
    const words = (match[1] ?? '').split(' ').map((word) => word.split('='));
    const attribute = (name: string): string | null => words.find(([key]) => key === name)?.[1] ?? null;
    return {
      role: words[0]?.[0] ?? '',
      code: attribute('bad'),
      file: attribute('file'),
      group: attribute('group'),
      language: match[2] ?? '',
      text: match[3] ?? '',
      line: page.slice(0, match.index).split('\n').length,
    };
  });
}

/** Every comment that begins as a mark of ours, so that a misspelt one is found. */
export function markCount(page: string): number {
  return page.match(/<!--\s*planc/g)?.length ?? 0;
}

export interface TargetRow {
  readonly text: string;
  readonly declaration: string;
  readonly line: number;
}

export function targetRows(page: string): TargetRow[] {
  return [...page.matchAll(/^<!-- planc: targets -->\n\n((?:\|.*\n)+)/gm)].flatMap((match) => {
    const first = page.slice(0, match.index).split('\n').length + 2;
    const rows = (match[1] ?? '').trimEnd().split('\n');
    return rows.slice(2).map((row, i) => {
      const [text = '', declaration = ''] = row
        .split('|')
        .slice(-3, -1)
        .map((cell) => cell.trim());
      return { text, declaration: declaration.replaceAll('`', ''), line: first + 2 + i };
    });
  });
}

/** Everything on the page that is set as code: in fences and in backquotes. */
export function codeOf(page: string): string {
  const fences = [...page.matchAll(/^```\w*\n([^]*?)^```$/gm)].map((match) => match[1]);
  const spans = [...page.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]);
  return [...fences, ...spans].join('\n');
}

/** Writes outputs anew: `UPDATE_DOCS=1 npx vitest run test/docs`, then read the difference. */
export function updateOutputs(path: string, outputs: ReadonlyMap<number, string>): void {
  const page = readPage(path);
  const updated = page.replace(FENCE, (whole, _words, language: string, _text, offset: number) => {
    const output = outputs.get(page.slice(0, offset).split('\n').length);
    return output === undefined ? whole : `${whole.split('\n')[0]}\n\`\`\`${language}\n${output}\`\`\``;
  });
  if (updated !== page) writeFileSync(join(ROOT, path), updated);
}
