import type { Disk } from './disk.ts';
import { MANIFEST, readManifest, sha256, type Manifest } from './manifest.ts';

/** How a file differs from what the manifest says of it. */
export interface Deviation {
  readonly path: string;
  readonly fault: 'missing' | 'changed' | 'extra';
}

/** A publication held against its manifest. */
export interface DistProof {
  /** `null` where there is no manifest to hold it against. */
  readonly manifest: Manifest | null;
  readonly deviations: readonly Deviation[];
}

export function verifyDist(disk: Disk, folder: string): DistProof {
  const manifest = readManifest(disk.read(`${folder}/${MANIFEST}`));
  if (!manifest) return { manifest, deviations: [] };
  const listed = new Set(manifest.files.map(({ path }) => path));
  const wrong = manifest.files.flatMap((entry): Deviation[] => {
    const bytes = disk.read(`${folder}/${entry.path}`);
    if (!bytes) return [{ path: entry.path, fault: 'missing' }];
    return sha256(bytes) === entry.sha256 ? [] : [{ path: entry.path, fault: 'changed' }];
  });
  const extra = (disk.list(folder) ?? []).filter((path) => path !== MANIFEST && !listed.has(path));
  return { manifest, deviations: [...wrong, ...extra.map((path): Deviation => ({ path, fault: 'extra' }))] };
}
