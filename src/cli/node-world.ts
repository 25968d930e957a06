import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
  type Dirent,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import type { Disk } from '../publish/disk.ts';
import { cacheFolder } from './cache-folder.ts';
import { CannotRun } from './cannot-run.ts';
import type { GitResult, Stream, World } from './world.ts';

/** The world of a Node process. */
export function nodeWorld(templates: string): World {
  const keptIn = cacheFolder(process.env);
  return {
    cwd: slashed(process.cwd()),
    env: process.env,
    // Asked for only where nothing else tells, since it takes milliseconds to find out.
    get locale() {
      return Intl.DateTimeFormat().resolvedOptions().locale;
    },
    cacheFolder: keptIn === null ? null : slashed(keptIn),
    disk,
    self: { pid: process.pid, host: hostname(), isRunning, pause },
    templates: slashed(templates).replace(/\/$/, ''),
    out: stream(process.stdout),
    err: stream(process.stderr),
    random: (limit) => randomInt(limit),
    git,
    today: () => new Date().toISOString().slice(0, 10),
  };
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** What git may not do for us: ask, fetch, write its index, or run what a repository's configuration names. */
const GIT_GUARD = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
];

function git(args: readonly string[], cwd: string, input = ''): GitResult {
  const env = {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
  const { status, stdout } = spawnSync('git', [...GIT_GUARD, ...args], {
    cwd,
    env,
    input,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  return { status, stdout: stdout ?? new Uint8Array() };
}

function stream(target: NodeJS.WriteStream): Stream {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  target.on('error', (error: NodeJS.ErrnoException) => {
    process.exitCode = error.code === 'EPIPE' ? (process.exitCode ?? 0) : 2;
  });
  return {
    write: (text) => void target.write(text),
    isTerminal: target.isTTY === true,
    columns: target.isTTY ? target.columns : null,
  };
}

const disk: Disk = {
  read: readFile,
  list: (folder) => (isFolder(folder) ? listFiles(folder) : null),
  names: (folder) => readdirSync(folder).sort(byCodeUnit),
  write: (path, bytes) => writeFile(path, bytes, true),
  stage: (path, bytes) => writeFile(path, bytes, false),
  create: createFile,
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  real: realPath,
  exists: existsSync,
};

/** Opened without following a link and without waiting on a pipe, so that a plan cannot make us hang or stray. */
function readFile(path: string): Uint8Array | null {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  try {
    if (!fstatSync(handle).isFile()) throw new CannotRun('specialFile', { path });
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function isFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch (error) {
    if (isMissing(error) || (error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}

function listFiles(folder: string): string[] {
  const found: string[] = [];
  const visit = (prefix: string): void => {
    for (const entry of readdirSync(`${folder}/${prefix}`, { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) visit(`${path}/`);
      else found.push(ordinary(entry, path));
    }
  };
  visit('');
  return found.sort(byCodeUnit);
}

function ordinary(entry: Dirent, path: string): string {
  if (!entry.isFile()) throw new CannotRun('specialFile', { path });
  return path;
}

function writeFile(path: string, bytes: Uint8Array, isDurable: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  const handle = openSync(path, 'w', 0o644);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    if (isDurable) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What does not exist yet can have no links in it. */
function realPath(path: string): string {
  const parent = dirname(path);
  if (existsSync(path)) return slashed(realpathSync(path));
  return parent === path ? path : `${realPath(parent)}/${path.slice(parent.length).replace(/^\//, '')}`;
}

function createFile(path: string, bytes: Uint8Array): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Signal 0 asks without disturbing; a process of another user is there, too. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
