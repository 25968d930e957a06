// npm run bench: how long the commands take, as ratios to `node -e 0`, paired so that the machine's mood cancels out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { install } from './install.mjs';

chdir(`${import.meta.dirname}/..`);
install('.');
install('test');
const { bundle } = await import('./bundle.mjs');
await bundle();

const PAIRS = Number(process.env.PLANC_BENCH_PAIRS ?? 15);
const out = join(mkdtempSync(join(tmpdir(), 'planc-bench-')), 'dist');
const commands = {
  'planc check': ['lib/planc.js', 'check', 'plan'],
  'planc verify': ['lib/planc.js', 'verify', 'plan'],
  'planc build --only json,html': ['lib/planc.js', 'build', 'plan', '--only', 'json,html', '--out', out],
  'planc build': ['lib/planc.js', 'build', 'plan', '--out', out],
};

console.log(`medians of ${PAIRS} pairs, Node ${process.version}\n`);
console.log('| command | × node -e 0 | least–most |');
console.log('| --- | --- | --- |');
for (const [name, args] of Object.entries(commands)) {
  const ratios = Array.from({ length: PAIRS }, () => {
    const floor = time(['-e', '0']);
    return time(args) / floor;
  }).sort((a, b) => a - b);
  const [least, median, most] = [ratios[0], ratios[PAIRS >> 1], ratios.at(-1)].map((ratio) => ratio.toFixed(2));
  console.log(`| ${name} | ${median} | ${least}–${most} |`);
}

const { benchPdf } = await import('../test/bench/pdf/bench.mjs');
await benchPdf(Math.min(PAIRS, 5));

function time(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - start);
}
