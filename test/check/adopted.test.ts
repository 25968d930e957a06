import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { ROOT } from '../support/cli.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

/** Nobody is told what would be better in a text that was adopted; of the same text as a draft everybody is. */

const PLAN = join(ROOT, 'plan');

/** The words that each rule points at, in the plan as it would be without its seed. */
function asDraft(typography: 'source' | 'gb'): Readonly<Record<string, string[]>> {
  const files = readFolder(PLAN).map(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    const draft =
      path === 'plan.yaml'
        ? text.replace(/^sources:\n(?:[ #].*\n?)*/m, '').replace(/^typography: gb$/m, `typography: ${typography}`)
        : text.replace(/^source: .*\n/m, '');
    return { path, bytes: new TextEncoder().encode(draft) };
  });
  const { diagnostics, sources } = compile(files, seedsBeside(PLAN));
  const found: Record<string, string[]> = {};
  for (const { code, span } of diagnostics) {
    (found[code] ??= []).push(sources.get(span.file)?.text.slice(span.start, span.end) ?? '');
  }
  return found;
}

test('the adopted plan is not nagged about its own words', () => {
  expect(compile(readFolder(PLAN), seedsBeside(PLAN)).diagnostics).toEqual([]);
});

test('as a draft that is shown with full-width punctuation', () => {
  expect(asDraft('gb')).toEqual({
    'quoted-list-comma': ['、', '、'],
    'range-dash': ['2021-2025-2035', '2021-2025', '0-3'],
  });
});

test('as a draft that is shown as it is written: one finding a block besides', () => {
  const { 'half-width-punctuation': marks = [], ...others } = asDraft('source');
  expect(Object.keys(others)).toEqual(['quoted-list-comma', 'range-dash']);
  expect(marks.length).toBe(92);
  expect(new Set(marks)).toEqual(new Set([',', '(']));
});
