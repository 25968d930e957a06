import { expect, test } from 'vitest';
import { TREES } from './cases/trees.ts';
import { faultsOf } from './trial.ts';

test.each(TREES.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  expect(faultsOf(one)).toEqual([]);
});
