/** A revision of a git repository as a place to read files from; nothing is checked out, and nothing is fetched. */
import { posix } from 'node:path';
import { CannotRun } from './cannot-run.ts';
import type { World } from './world.ts';

export interface Revision {
  /** As it was asked for: `v1.2.0`, `HEAD~3`. */
  readonly name: string;
  /** The commit's full hash. */
  readonly commit: string;
  /** Path from the root of the repository to the working folder, empty or ending with `/`. */
  readonly prefix: string;
}

/** Why there is none is said in full: most often the clone is shallow, as a CI runner's is unless told otherwise. */
export function findRevision(world: World, name: string): Revision {
  const top = world.git(['rev-parse', '--show-prefix'], world.cwd);
  if (top.status === null) throw new CannotRun('noGit', { name });
  if (top.status !== 0) throw new CannotRun('noRepository', { name });
  const found = world.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], world.cwd);
  if (found.status !== 0) throw new CannotRun(isShallow(world) ? 'shallowRepository' : 'unknownRevision', { name });
  return { name, commit: text(found.stdout).trim(), prefix: text(top.stdout).replace(/\n$/, '') };
}

const isShallow = (world: World): boolean =>
  text(world.git(['rev-parse', '--is-shallow-repository'], world.cwd).stdout).trim() === 'true';

/** The files below a folder, by their paths in it, as far as `isRead` wants them; `folder` is relative to the working folder. */
export function filesAt(
  world: World,
  revision: Revision,
  folder: string,
  isRead: (path: string) => boolean,
): { path: string; bytes: Uint8Array }[] {
  const root = within(revision, folder);
  const tree = `${revision.commit}:${root}`;
  const { status, stdout } = world.git(['ls-tree', '-r', '-z', '--full-tree', tree], world.cwd);
  if (status !== 0) throw new CannotRun('noPlanAtRevision', { name: revision.name, path: folder });
  const entries = text(stdout)
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', hash = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
      return path !== '' && isRead(path) ? [{ mode, hash, path }] : [];
    });
  const special = entries.find(({ mode }) => !mode.startsWith('100'));
  if (special) throw new CannotRun('specialFile', { path: `${revision.name}:${posix.join(root, special.path)}` });
  const contents = readBlobs(
    world,
    revision,
    entries.map(({ hash }) => hash),
  );
  return entries.map(({ path }, i) => ({ path, bytes: contents[i] ?? new Uint8Array() }));
}

/** One file; `null` where the revision does not have it. */
export function fileAt(world: World, revision: Revision, path: string): Uint8Array | null {
  const name = `${revision.commit}:${within(revision, path)}`;
  const { status, stdout } = world.git(['cat-file', 'blob', name], world.cwd);
  return status === 0 ? stdout : null;
}

/** The path from the root of the repository; a path that leads out of it has no history there. */
function within({ name, prefix }: Revision, path: string): string {
  const full = posix.normalize(posix.join(prefix, path)).replace(/\/$/, '');
  if (full.startsWith('../') || full === '..' || posix.isAbsolute(full))
    throw new CannotRun('outsideRepository', { name, path });
  return full === '.' ? '' : full;
}

/** All of them in one run: `git cat-file --batch` gives for each a line with its size, its bytes and a line feed. */
function readBlobs(world: World, { name }: Revision, hashes: readonly string[]): Uint8Array[] {
  const { status, stdout } = world.git(['cat-file', '--batch'], world.cwd, hashes.map((hash) => `${hash}\n`).join(''));
  let at = 0;
  return hashes.map(() => {
    const end = stdout.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(text(stdout.subarray(at, end)))?.[1];
    // A partial clone has the names of files that it lacks; planc does not fetch.
    if (status !== 0 || end < 0 || size === undefined) throw new CannotRun('missingObjects', { name });
    at = end + 1 + Number(size) + 1;
    return stdout.subarray(end + 1, at - 1);
  });
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
