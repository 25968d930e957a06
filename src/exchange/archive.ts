import { zipSync, type Zippable } from 'fflate';
import type { Artifact } from '../render/artifact.ts';

/**
 * The time that every member bears: the first that a ZIP can say. It has no time zone there, so it is built from its
 * parts, and is the same on every machine.
 */
const TIME = new Date(1980, 0, 1, 12);

/** A ZIP archive of some files, in their order; the same bytes for the same files. */
export function archive(files: readonly Artifact[]): Uint8Array {
  const members: Zippable = Object.fromEntries(
    files.map(({ path, bytes }) => [path, [bytes, { mtime: TIME }] as const]),
  );
  return zipSync(members, { level: 6 });
}
