import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planc, ROOT } from './cli.ts';

let folder: string | null = null;

/** The real plan, built once for all tests of a file; the path of its `dist`. */
export function builtPlan(): string {
  if (folder && existsSync(folder)) return folder;
  folder = join(mkdtempSync(join(tmpdir(), 'planc-built-')), 'dist');
  const { code, err } = planc(['build', 'plan', '--out', folder], { cwd: ROOT });
  if (code !== 0) throw new Error(err);
  return folder;
}

export function readBuilt(path: string): string {
  return readFileSync(join(builtPlan(), path), 'utf8');
}
