import { expect, test } from 'vitest';
import { MARKDOWN } from './cases/markdown.ts';
import { faultsOf } from './trial.ts';

test.each(MARKDOWN.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  expect(faultsOf(one)).toEqual([]);
});
