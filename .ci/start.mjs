// npm start: from a fresh clone to dist/, with Node alone.
import { spawnSync } from 'node:child_process';
import { chdir } from 'node:process';
import { install } from './install.mjs';

chdir(`${import.meta.dirname}/..`);
install('.');
const { bundle } = await import('./bundle.mjs');
await bundle();
const arguments_ = process.argv.slice(2);
const command = arguments_.length > 0 ? arguments_ : ['build', 'plan', '--out', 'dist'];
process.exitCode = spawnSync(process.execPath, ['lib/planc.js', ...command], { stdio: 'inherit' }).status ?? 2;
