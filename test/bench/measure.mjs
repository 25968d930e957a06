import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PEAK = join(import.meta.dirname, 'peak.cjs');

/**
 * Runs a job of Node as a process of its own: its wall time in milliseconds and its peak memory in MiB.
 * @param {{ args: readonly string[], cwd?: string, env?: Record<string, string>, codes?: readonly number[] }} job
 *   `codes` are the exit codes that mean that it did its work: a linter that found something did.
 * @param {string} noteFile where the process may note its memory
 */
export function measure({ args, cwd, env = {}, codes = [0] }, noteFile) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--require', PEAK, ...args], {
    cwd,
    env: { ...process.env, ...env, PLANC_BENCH_PEAK: noteFile },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 30,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (!codes.includes(status)) throw new Error(`${args.join(' ')}: ${String(stderr).slice(0, 2000)}`);
  return { ms, mib: Number(readFileSync(noteFile, 'utf8')) / 1024 };
}

/**
 * Runs jobs in turn, round by round, each round with its own floor (`node -e 0`), so that the machine's mood cancels
 * out; for each job medians: × the floor, the least and the most of that, MiB.
 * @param {Record<string, { before?: () => void, args: readonly string[] }>} jobs
 */
export function compare(jobs, rounds, noteFile) {
  const floor = { args: ['-e', '0'] };
  const runs = new Map(Object.keys(jobs).map((name) => [name, []]));
  // The first round warms the disk and is not counted.
  for (let round = 0; round <= rounds; round++) {
    const base = measure(floor, noteFile).ms;
    for (const [name, job] of Object.entries(jobs)) {
      job.before?.();
      const { ms, mib } = measure(job, noteFile);
      if (round > 0) runs.get(name).push({ ratio: ms / base, mib });
    }
  }
  return new Map(
    Array.from(runs, ([name, all]) => {
      const ratios = all.map(({ ratio }) => ratio).toSorted((a, b) => a - b);
      return [
        name,
        { ratio: median(ratios), least: ratios[0], most: ratios.at(-1), mib: median(all.map(({ mib }) => mib)) },
      ];
    }),
  );
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
