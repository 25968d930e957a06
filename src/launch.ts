/**
 * Starts the compiler from V8's code cache, so that a run does not compile what the last one did. Node 20 has no
 * `module.enableCompileCache`. The cache is kept per build and per Node; one that V8 refuses is made anew.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';
import { cacheFolder } from './cli/cache-folder.ts';
import type { main } from './main.ts';

interface Program {
  exports: { main?: typeof main };
}

// A run of a plan's size is over before optimised code has paid for its making; a larger one still gets it. Later V8s
// than that of Node 20 have no such flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');

const bundle = join(__dirname, 'main.js');
const folder = cacheFolder(process.env);
const file =
  folder === null ? null : join(folder, `${process.env['PLANC_BUILD']}-${process.version}-${process.arch}.code`);

const cachedData = file === null ? undefined : tryTo(() => readFileSync(file));
const script = new Script(`(function (exports, require, module) {${readFileSync(bundle, 'utf8')}\n})`, {
  filename: bundle,
  ...(cachedData && { cachedData }),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const program: Program = { exports: {} };
(script.runInThisContext() as (...values: unknown[]) => void)(program.exports, createRequire(bundle), program);

void program.exports.main?.(join(__dirname, '../templates')).then((code) => {
  // Never process.exit: it would cut off what a pipe has not taken yet.
  process.exitCode = code;
  if (file !== null && (!cachedData || script.cachedDataRejected)) tryTo(() => keep(file, script.createCachedData()));
});

/** Written beside and renamed, so that a run at the same time reads the whole of it or nothing. */
function keep(path: string, data: Uint8Array): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, data);
  renameSync(fresh, path);
  prune(join(path, '..'), path);
}

const MONTH = 30 * 24 * 3600 * 1000;

/** What other builds kept, and plans that are gone: whatever was last written a month ago. What is still wanted is made anew. */
function prune(from: string, kept: string): void {
  const { mtimeMs: now } = statSync(kept);
  for (const name of readdirSync(from)) {
    const path = join(from, name);
    if (now - statSync(path).mtimeMs > MONTH) rmSync(path, { force: true });
  }
}

/** A cache that cannot be read or written costs time, not correctness. */
function tryTo<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
