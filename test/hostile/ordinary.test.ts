import { expect, test } from 'vitest';
import { ORDINARY } from './cases/ordinary.ts';
import { faultsOf } from './trial.ts';

test.each(ORDINARY.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  expect(faultsOf(one)).toEqual([]);
});
