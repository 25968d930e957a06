import { expect, test } from 'vitest';
import { YAML } from './cases/yaml.ts';
import { faultsOf } from './trial.ts';

test.each(YAML.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  expect(faultsOf(one)).toEqual([]);
});
