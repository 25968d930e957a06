// npm run bench: our commands and their peers on the plan's text once, tenfold and a hundredfold, as ratios to
// `node -e 0`; writes docs/benchmarks.md. npm run bench -- check build --times 1,10 --rounds 5 runs a part and only prints.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { parseArgs } from 'node:util';
import { install, installPeers } from './install.mjs';

chdir(`${import.meta.dirname}/..`);
install('.');
install('test');
installPeers('test/bench');
const { bundle } = await import('./bundle.mjs');
await bundle();
const { compare } = await import('../test/bench/measure.mjs');
const { buildJobs, checkJobs } = await import('../test/bench/jobs.mjs');

const PARTS = { check: checkJobs, build: buildJobs };
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '1,10,100' }, rounds: { type: 'string', default: '9' } },
});
const isWhole = positionals.length === 0 && values.times === '1,10,100';
const parts = positionals.length > 0 ? positionals : [...Object.keys(PARTS), 'pdf'];
const work = mkdtempSync(join(tmpdir(), 'planc-bench-'));
const lines = [];
say(`Medians, paired with \`node -e 0\`, on ${machine()}.`);

const grow = await grower();
for (const times of values.times.split(',').map(Number)) {
  const folder = join(work, String(times));
  grow(folder, times);
  for (const part of parts.filter((each) => each in PARTS)) {
    // A hundredfold takes minutes, and there the start of Node does not matter any more.
    const rounds = Math.max(1, Math.round(Number(values.rounds) / (times >= 100 ? 4 : times >= 10 ? 2 : 1)));
    table(
      `${part}, ${times}× the text (${kib(folder)} KiB), ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`,
      compare(PARTS[part](folder, times), rounds, join(work, 'peak')),
    );
  }
}
if (parts.includes('pdf')) {
  const { benchPdf } = await import('../test/bench/pdf/bench.mjs');
  await benchPdf(Math.min(Number(values.rounds), 5), say);
}
if (isWhole) writeFileSync('docs/benchmarks.md', page(lines));
rmSync(work, { recursive: true, force: true });

function table(title, results) {
  say(`\n## ${title.charAt(0).toUpperCase()}${title.slice(1)}\n`);
  say('| command | × `node -e 0` | least–most | peak memory, MiB |');
  say('| --- | --- | --- | --- |');
  for (const [name, { ratio, least, most, mib }] of results) {
    say(`| ${name} | ${digits(ratio)} | ${digits(least)}–${digits(most)} | ${Math.round(mib)} |`);
  }
}

function digits(ratio) {
  return ratio.toFixed(ratio < 20 ? 2 : 0);
}

function say(line) {
  console.log(line);
  lines.push(line);
}

function machine() {
  const date = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model.trim() || 'an unknown processor'}, ${cpus().length} cores, ${memory} GiB, Node ${process.version}, ${date}`;
}

function kib(folder) {
  const files = readdirSync(join(folder, 'plan'), { recursive: true }).map((path) =>
    statSync(join(folder, 'plan', path)),
  );
  return Math.round(files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1024);
}

/** Writes a plan so many times as large as ours; what is written in TypeScript is bundled first. */
async function grower() {
  const { build } = await import('esbuild');
  const outfile = join(work, 'grow.cjs');
  await build({
    entryPoints: ['test/bench/grow.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return (folder, times) => {
    mkdirSync(folder, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [outfile, 'plan', folder, String(times)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  };
}

function page(content) {
  return `# Benchmarks

Written by \`npm run bench\`. Whole processes on the text of \`plan/\`, once, tenfold and a hundredfold: the copies have ids and words of their own and are as sound as the plan. Every round runs each command in turn beside \`node -e 0\`; times are ratios to that, because machines differ and ratios do so less. “Nothing cached” is with \`PLANC_CACHE=off\`; “one file changed” is after an edit of one translated section. Peers do their own work on the same Markdown: linters their default or recommended rules, commonmark.js plain HTML of every file, where planc writes a site of more than a thousand pages.

${content.join('\n')}
`;
}
