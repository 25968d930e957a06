import { expect, test } from 'vitest';
import { RULES } from '../../src/check/register.ts';
import { EVERYDAY } from '../../src/check/rule.ts';
import { compile } from '../../src/compile.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

const PLAN = new URL('../../plan', import.meta.url).pathname;

/** Rules that parse sentences: their time is that of `quantity/`. */
const READS_SENTENCES = /^(figure|figures|modality|target|undeclared-target)\b/;

test('the plan of the repository has no error', () => {
  const { diagnostics } = compile(readFolder(PLAN), seedsBeside(PLAN));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the rules take a small part of the time of a compilation', () => {
  const { model } = compile(readFolder(PLAN), seedsBeside(PLAN));
  if (!model) return expect.fail('no model');
  const rules = RULES.filter(({ problem }) => !READS_SENTENCES.test(problem.declaration.code));
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    // A copy, so that what rules remember of a model is found anew.
    const copy = { ...model };
    for (const rule of rules) rule.check(copy, EVERYDAY);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  // Some 5 ms on an ordinary machine; what must not come back is a rule that is quadratic in the text.
  expect(times[3]).toBeLessThan(60);
});
