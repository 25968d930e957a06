import { describe, expect, test } from 'vitest';
import { BYTES } from './cases/bytes.ts';
import { INJECTION } from './cases/injection.ts';
import { MARKDOWN } from './cases/markdown.ts';
import { ORDINARY } from './cases/ordinary.ts';
import { TREES } from './cases/trees.ts';
import { YAML } from './cases/yaml.ts';
import { faultsOf } from './trial.ts';

const SUITES = { MARKDOWN, YAML, BYTES, INJECTION, TREES, ORDINARY };

describe.each(Object.entries(SUITES))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(faultsOf(one)).toEqual([]);
  });
});
