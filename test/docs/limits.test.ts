import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/parse/bounds.ts';
import { ROOT } from '../support/cli.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test.each(['docs/limits.md', 'docs/limits.zh.md'])('%s has every limit as it is', (page) => {
  const numbers = new Set(read(page).match(/\d+/g)?.map(Number));
  for (const [name, limit] of Object.entries(LIMITS)) expect(numbers.has(limit), `${name}: ${limit}`).toBe(true);
});
