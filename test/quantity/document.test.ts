import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quantityPage } from './document.ts';

const page = new URL('../../docs/quantities.md', import.meta.url);

test('docs/quantities.md is what the examples make it', () => {
  if (process.env['UPDATE_PAGES'] === '1') writeFileSync(page, quantityPage());
  expect(readFileSync(page, 'utf8')).toBe(quantityPage());
});
