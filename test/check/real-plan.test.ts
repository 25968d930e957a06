import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { compile } from '../../src/compile.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

const PLAN = new URL('../../plan', import.meta.url).pathname;

test('the plan of the repository has no error', () => {
  const { diagnostics } = compile(readFolder(PLAN), seedsBeside(PLAN));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the rules take a small part of the time of a compilation', () => {
  const files = readFolder(PLAN);
  const { model } = compile(files, seedsBeside(PLAN));
  if (!model) return expect.fail('no model');
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    // A copy, so that what rules remember of a model is found anew.
    check({ ...model });
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  // Some 5 ms on an ordinary machine; what must not come back is a rule that is quadratic in the text.
  expect(times[3]).toBeLessThan(60);
});
