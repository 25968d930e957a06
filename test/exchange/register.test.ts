import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatsPage } from '../../src/exchange/document.ts';
import { FORMATS } from '../../src/exchange/register.ts';
import { TRANSLATION_FORMATS } from '../../src/exchange/translators/register.ts';
import { planc, ROOT, temporaryFolder } from '../support/cli.ts';

describe('the register of formats', () => {
  test.each([
    ['docs/formats.md', 'en'],
    ['docs/formats.zh.md', 'zh'],
  ] as const)('is what %s says', (path, lang) => {
    const written = readFileSync(join(ROOT, path), 'utf8');
    expect(
      written === formatsPage([...FORMATS, ...TRANSLATION_FORMATS], lang),
      `${path} is out of date: run npm run docs`,
    ).toBe(true);
  });

  test('names each format once for each purpose', () => {
    const names = [...FORMATS, ...TRANSLATION_FORMATS].map(({ id, purpose }) => `${purpose}/${id}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is what the command offers', () => {
    const offered = FORMATS.map(({ id }) => id);
    const { out } = planc(['export', '--help'], { cwd: temporaryFolder() });
    expect(out).toContain(offered.slice(0, 3).join(', '));
    const translators = planc(['translate', 'export', '--help'], { cwd: temporaryFolder() }).out;
    for (const { id } of TRANSLATION_FORMATS) expect(translators).toContain(id);
  });
});
