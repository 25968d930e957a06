// npm run fuzz [SEED]: every property test, from another seed and longer. The seed is printed first, so that what was
// found can be had again.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { install } from './install.mjs';

const RUNS = 5000;

chdir(`${import.meta.dirname}/..`);
install('.');
install('test');
const { bundle } = await import('./bundle.mjs');
await bundle();
const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(seed)) {
  console.error('usage: npm run fuzz [SEED], where SEED is a whole number');
  process.exit(2);
}
console.log(`npm run fuzz ${seed}`);
const tests = readdirSync('test', { recursive: true })
  .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'))
  .map((path) => join('test', path))
  .filter((path) => readFileSync(path, 'utf8').includes('/support/property.ts'));
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=3600000', ...tests],
  { stdio: 'inherit', env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_RUNS: String(RUNS) } },
);
process.exitCode = status ?? 2;
