import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The repository. */
export const ROOT = join(import.meta.dirname, '../..');

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as its users do. Its language is English unless the environment or `--lang` says otherwise. */
export function planc(args: readonly string[], { cwd, env = {} }: RunOptions): Result {
  const bin = join(ROOT, 'lib/planc.js');
  if (!existsSync(bin)) throw new Error('lib/planc.js is missing: run `npm run bundle` first');
  const clean = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    LANG: 'C.UTF-8',
    XDG_CACHE_HOME: join(tmpdir(), 'planc-test-cache'),
    ...env,
  };
  const run = spawnSync(process.execPath, [bin, ...args], { cwd, env: clean, maxBuffer: 64 * 1024 * 1024 });
  return { code: run.status, out: run.stdout.toString('utf8'), err: run.stderr.toString('utf8') };
}

/** An empty folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'planc-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A working folder with a copy of the real plan and its seed. */
export function realPlan(): string {
  const folder = temporaryFolder();
  for (const part of ['plan', 'seeds']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  return folder;
}

/** Writes files given by their paths into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
