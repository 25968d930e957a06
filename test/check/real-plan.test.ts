import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

const PLAN = new URL('../../plan', import.meta.url).pathname;

test('the plan of the repository has no error', () => {
  const { diagnostics } = compile(readFolder(PLAN), seedsBeside(PLAN));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
