import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planc, realPlan, temporaryFolder } from '../support/cli.ts';

const REVERSED = join(import.meta.dirname, 'reversed.cjs');

/** Builds a plan with everything that planc can make of it; its manifest, which holds the hash of every file. */
function manifestOf(cwd: string, env: Readonly<Record<string, string>> = {}): string {
  const { code, err } = planc(['build', 'plan', '--out', 'dist'], { cwd, env });
  expect(code, err).toBe(0);
  return readFileSync(join(cwd, 'dist/manifest.json'), 'utf8');
}

test(
  'a plan comes to the same bytes in any folder, time zone, locale and order of listing',
  { timeout: 600_000 },
  () => {
    const here = realPlan();
    const first = manifestOf(here);
    const elsewhere = join(temporaryFolder(), 'ein Ordner 一个文件夹');
    cpSync(here, elsewhere, { recursive: true });
    const worlds = [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LC_ALL: 'C', PLANC_CACHE: 'off', NODE_OPTIONS: `--require ${REVERSED}` },
    ];
    for (const world of worlds) expect(manifestOf(elsewhere, world)).toBe(first);
  },
);
