import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { positionAt } from '../../src/source/source.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

const PLAN = new URL('../../plan', import.meta.url).pathname;
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const FILES: Files = new Map(readFolder(PLAN).map(({ path, bytes }) => [path, DECODER.decode(bytes)]));

type Files = ReadonlyMap<string, string>;

/** One slip: the plan with it, and where its error must stand. */
interface Slip {
  readonly name: string;
  readonly code: string;
  readonly files: Files;
  readonly place: { readonly file: string; readonly offset: number };
}

/** The place where the error must stand is marked in the new text. */
const HERE = '¦';

/** `find`, which stands in the file once, becomes `replace`; where that has no mark, `at` says the place. */
function slip(name: string, code: string, file: string, find: string, replace: string, at?: readonly [string, string]): Slip {
  const text = textOf(FILES, file);
  if (text.split(find).length !== 2) throw new Error(`${name}: “${find}” stands ${text.split(find).length - 1} times in ${file}`);
  const marked = text.replace(find, () => replace);
  const files = new Map(FILES).set(file, marked.replace(HERE, ''));
  return { name, code, files, place: at ? placeOf(files, ...at) : { file, offset: indexOf(marked, HERE, name) } };
}

/** Files renamed, removed or added; `null` removes. */
function rearranged(name: string, code: string, changes: Readonly<Record<string, string | null>>, at: readonly [string, string]): Slip {
  const files = new Map(FILES);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return { name, code, files, place: placeOf(files, ...at) };
}

function placeOf(files: Files, file: string, marked: string): Slip['place'] {
  const text = files.get(file) ?? '';
  const needle = marked.replace(HERE, '');
  return { file, offset: indexOf(text, needle, marked) + marked.indexOf(HERE) };
}

function indexOf(text: string, needle: string, name: string): number {
  const at = text.indexOf(needle);
  if (at < 0) throw new Error(`“${needle}” not found (${name})`);
  return at;
}

const textOf = (files: Files, file: string): string => files.get(file) ?? '';
const moved = (from: string, to: string): Record<string, string | null> => ({ [from]: null, [to]: textOf(FILES, from) });

/** The paragraph that holds the words, with the blank line above it. */
function paragraph(file: string, words: string): string {
  const found = textOf(FILES, file).split('\n\n').find((part) => part.includes(words));
  if (found === undefined) throw new Error(words);
  return `\n\n${found.trimEnd()}`;
}

const TRADE = 'zh/1-opening/3-trade.md';
const TRADE_EN = 'en/1-opening/3-trade.md';
const WORK = 'zh/3-people/5-work.md';
const OPENING = 'zh/1-opening/0-introduction.md';
const LAST = 'zh/4-delivery/3-resources.md';
const REFORM = 'zh/2-reform/1-key-reforms.md';

const SLIPS: readonly Slip[] = [
  // Ids of blocks.
  slip('a block’s id is deleted', 'missing-block-id', TRADE, '扩大进口产品规模**。', '扩大进口产品规模**。', undefined as never),
];
