import { expect, test } from 'vitest';
import { BYTES } from './cases/bytes.ts';
import { faultsOf } from './trial.ts';

test.each(BYTES.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  expect(faultsOf(one)).toEqual([]);
});
