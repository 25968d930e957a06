// npm test: installs what is missing, checks the types, bundles, and runs every test.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { chdir } from 'node:process';
import { install } from './install.mjs';

/** Where vitest leaves its figures, for the last line and for whoever runs more checks after these. */
export const REPORT = 'test/.report.json';

chdir(`${import.meta.dirname}/..`);
install('.');
install('test');
const { bundle } = await import('./bundle.mjs');
await bundle();
run('typescript/bin/tsc', ['--noEmit']);
rmSync(REPORT, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
const status = run('vitest/vitest.mjs', ['run', ...reporters, ...process.argv.slice(2)], false);
if (existsSync(REPORT)) {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(REPORT, 'utf8'));
  // A file that cannot be loaded has no tests of its own to fail.
  console.log(`${numPassedTests} passed, ${numFailedTests || (status === 0 ? 0 : numFailedTestSuites || 1)} failed`);
}
process.exitCode = status;

function run(script, args, exits = true) {
  const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...args], { stdio: 'inherit' });
  if (exits && status !== 0) process.exit(status ?? 2);
  return status ?? 2;
}
