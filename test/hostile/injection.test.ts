import { expect, test } from 'vitest';
import { INJECTION } from './cases/injection.ts';
import { faultsOf } from './trial.ts';

test.each(INJECTION.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  expect(faultsOf(one)).toEqual([]);
});
