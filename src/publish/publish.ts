import type { Artifact } from '../render/artifact.ts';
import type { Disk } from './disk.ts';
import { MANIFEST, readManifest } from './manifest.ts';

/** Why a folder was not written. */
export type Refusal =
  /** The folder holds something that planc did not make. */
  | 'not-ours'
  /** The folder is the input, holds it or lies in it. */
  | 'overlaps-input';

/**
 * Puts the artifacts in place of what is in the folder, whole or not at all: they are written beside it, then two
 * renames exchange old and new. Killed between the two, the old publication stands under its other name, and
 * `recover` puts it back.
 */
export function publish(
  disk: Disk,
  folder: string,
  artifacts: readonly Artifact[],
  inputs: readonly string[],
): Refusal | null {
  recover(disk, folder);
  const refusal = refuse(disk, folder, inputs);
  if (refusal) return refusal;
  const { fresh, old } = besides(folder);
  disk.remove(fresh);
  for (const { path, bytes } of artifacts) disk.write(`${fresh}/${path}`, bytes);
  if (disk.exists(folder)) disk.rename(folder, old);
  disk.rename(fresh, folder);
  disk.remove(old);
  return null;
}

/** Finishes or undoes what a killed run left; returns whether anything had to be put back. */
export function recover(disk: Disk, folder: string): boolean {
  const { old } = besides(folder);
  if (!disk.exists(old)) return false;
  if (disk.exists(folder)) {
    disk.remove(old);
    return false;
  }
  disk.rename(old, folder);
  return true;
}

/** Names in the same parent folder, since a rename is atomic only within one file system. */
function besides(folder: string): { readonly fresh: string; readonly old: string } {
  const at = folder.lastIndexOf('/');
  const [parent, name] = [folder.slice(0, at), folder.slice(at + 1)];
  return { fresh: `${parent}/.${name}.new`, old: `${parent}/.${name}.old` };
}

function refuse(disk: Disk, folder: string, inputs: readonly string[]): Refusal | null {
  if (inputs.some((input) => within(input, folder) || within(folder, input))) return 'overlaps-input';
  if (!disk.exists(folder)) return null;
  const names = disk.names(folder);
  const isOurs = names.length === 0 || readManifest(disk.read(`${folder}/${MANIFEST}`)) !== null;
  return isOurs ? null : 'not-ours';
}

const within = (inner: string, outer: string): boolean => `${inner}/`.startsWith(`${outer}/`);
