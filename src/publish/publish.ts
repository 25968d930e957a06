import type { Artifact } from '../render/artifact.ts';
import type { Disk } from './disk.ts';
import { lock, type Process, type Self } from './lock.ts';
import { MANIFEST, readManifest } from './manifest.ts';

/** Why a folder was not written. */
export type Refusal =
  /** The folder holds something that planc did not make. */
  | { readonly reason: 'not-ours' }
  /** The folder is the input, holds it or lies in it. */
  | { readonly reason: 'overlaps-input' }
  /** Another process is writing it, as the file `lock` says. */
  | { readonly reason: 'locked'; readonly lock: string; readonly holder: Process };

/** What came of a publication: `restored` where a run before had been stopped half-way and its predecessor was put back. */
export type Published = { readonly refusal: Refusal } | { readonly refusal: null; readonly restored: boolean };

/**
 * Puts the artifacts in place of what is in the folder, whole or not at all: they are written beside it, then two
 * renames exchange old and new. Killed between the two, the old publication stands under its other name, and
 * `recover` puts it back. Throws what the system throws, with the old publication in its place.
 */
export function publish(
  disk: Disk,
  self: Self,
  folder: string,
  artifacts: readonly Artifact[],
  inputs: readonly string[],
): Published {
  if (
    overlaps(
      disk.real(folder),
      inputs.map((input) => disk.real(input)),
    )
  )
    return { refusal: { reason: 'overlaps-input' } };
  const { lock: path } = besides(folder);
  const locked = lock(disk, self, path);
  if ('holder' in locked) return { refusal: { reason: 'locked', lock: path, holder: locked.holder } };
  try {
    const restored = recover(disk, folder);
    if (!isOurs(disk, folder)) return { refusal: { reason: 'not-ours' } };
    replace(disk, folder, artifacts);
    return { refusal: null, restored };
  } finally {
    locked.release();
  }
}

function replace(disk: Disk, folder: string, artifacts: readonly Artifact[]): void {
  const { fresh, old } = besides(folder);
  try {
    for (const { path, bytes } of artifacts) disk.stage(`${fresh}/${path}`, bytes);
    if (disk.exists(folder)) disk.rename(folder, old);
    disk.rename(fresh, folder);
  } catch (error) {
    // A full disk, or a file that somebody has open: nothing of ours is left lying about.
    recover(disk, folder);
    throw error;
  }
  disk.remove(old);
}

/** The same for whoever only looks; while a build is at work there is nothing to put back. */
export function recoverIfIdle(disk: Disk, self: Self, folder: string): boolean {
  const { fresh, old, lock: path } = besides(folder);
  if (!disk.exists(fresh) && !disk.exists(old)) return false;
  const locked = lock(disk, self, path);
  if ('holder' in locked) return false;
  try {
    return recover(disk, folder);
  } finally {
    locked.release();
  }
}

/** Finishes or undoes what a killed run left; returns whether the publication had to be put back. */
function recover(disk: Disk, folder: string): boolean {
  const { fresh, old } = besides(folder);
  if (disk.exists(fresh)) disk.remove(fresh);
  if (!disk.exists(old)) return false;
  if (disk.exists(folder)) {
    disk.remove(old);
    return false;
  }
  disk.rename(old, folder);
  return true;
}

/** Names in the same parent folder, since a rename is atomic only within one file system. */
function besides(folder: string): { readonly fresh: string; readonly old: string; readonly lock: string } {
  const at = folder.lastIndexOf('/');
  const [parent, name] = [folder.slice(0, at), folder.slice(at + 1)];
  return { fresh: `${parent}/.${name}.new`, old: `${parent}/.${name}.old`, lock: `${parent}/.${name}.lock` };
}

function overlaps(folder: string, inputs: readonly string[]): boolean {
  return inputs.some((input) => within(input, folder) || within(folder, input));
}

function isOurs(disk: Disk, folder: string): boolean {
  if (!disk.exists(folder) || disk.names(folder).length === 0) return true;
  return readManifest(disk.read(`${folder}/${MANIFEST}`)) !== null;
}

const within = (inner: string, outer: string): boolean => `${inner}/`.startsWith(`${outer}/`);
