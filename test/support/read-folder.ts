import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { PlanFile } from '../../src/compile.ts';
import type { ReadOutside } from '../../src/model/read-outside.ts';

/** A plan's files, as `compile` takes them, in a fixed order. */
export function readFolder(folder: string): PlanFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: posix.normalize(path.slice(folder.length + 1).replaceAll('\\', '/')),
      bytes: readFileSync(path),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Seeds are named relative to the plan's folder. */
export function seedsBeside(folder: string): ReadOutside {
  return (path) => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file) : null;
  };
}
