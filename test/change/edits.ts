/** Single edits to the real plan, by their structure: what they touch is found by what it is, not by where it stands. */
import { join } from 'node:path';
import { compile } from '../../src/compile.ts';
import { parse } from '../../src/parse/syntax.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { record } from '../../src/record/schema.ts';
import { toRecord } from '../../src/render/json/record.ts';
import { ROOT } from '../support/cli.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

/** The files of a plan, by path. */
export type Files = Readonly<Record<string, string>>;
export type Edit = (files: Files) => Files;

const FOLDER = join(ROOT, 'plan');

export const realFiles: Files = Object.fromEntries(
  readFolder(FOLDER).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
);

const parsed = new Map<string, ReturnType<typeof parse>>();

/** Most files are the same in every edition. */
const parseOnce: typeof parse = (source) => {
  const key = `${source.path}\n${source.text}`;
  const known = parsed.get(key) ?? parse(source);
  parsed.set(key, known);
  return known;
};

export function recordOf(files: Files): PlanRecord {
  const encoded = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { model } = compile(encoded, seedsBeside(FOLDER), null, parseOnce);
  if (!model) throw new Error('the edited plan cannot be understood');
  return record.parse(toRecord(model, '0.0.0'));
}

export const realRecord: PlanRecord = recordOf(realFiles);

export function replaceIn(path: string, from: string | RegExp, to: string): Edit {
  return (files) => {
    const text = files[path];
    const edited = text?.replace(from, () => to);
    if (text === undefined || edited === text) throw new Error(`${path} has no ${from}`);
    return { ...files, [path]: edited ?? '' };
  };
}

export const write =
  (path: string, text: string): Edit =>
  (files) => ({ ...files, [path]: text });

export const inTurn =
  (...edits: readonly Edit[]): Edit =>
  (files) =>
    edits.reduce((edited, edit) => edit(edited), files);

/** The file of the original in which a goal is declared. */
export function fileOf(goal: string): string {
  const found = Object.entries(realFiles).find(
    ([path, text]) => path.startsWith('zh/') && text.includes(`\n  ${goal}:`),
  );
  if (!found) throw new Error(`no goal ${goal}`);
  return found[0];
}

/** A goal's declaration in the front matter, from its key to the line before the next. */
export function entryOf(goal: string, text: string): { readonly start: number; readonly entry: string } {
  const start = text.indexOf(`\n  ${goal}:`) + 1;
  const next = /\n(?: {2}\S|---|\S)/g;
  next.lastIndex = start;
  return { start, entry: text.slice(start, (next.exec(text)?.index ?? text.length) + 1) };
}

/** Replaces within a goal's declaration. */
export function declare(goal: string, from: string | RegExp, to: string): Edit {
  return (files) => {
    const path = fileOf(goal);
    const text = files[path] ?? '';
    const { start, entry } = entryOf(goal, text);
    const edited = entry.replace(from, () => to);
    if (edited === entry) throw new Error(`${goal} has no ${from} in ${entry}`);
    return { ...files, [path]: text.slice(0, start) + edited + text.slice(start + entry.length) };
  };
}

/** The goal with this indicator and kind of period. */
export function goalOf(indicator: string, periodType: string): PlanRecord['goals'][number] {
  const found = realRecord.goals.find((goal) => goal.indicator === indicator && goal.target?.periodType === periodType);
  if (!found) throw new Error(`no goal is measured by ${indicator}`);
  return found;
}

/** The paragraphs of a section, without its title, as they stand in a file. */
export function paragraphsOf(path: string): string[] {
  const body = (realFiles[path] ?? '').replace(/^---\n[^]*?\n---\n/, '');
  return body
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('#'));
}
