import { createHash } from 'node:crypto';
import { textArtifact, type Artifact } from '../render/artifact.ts';

/** `manifest.json`: every file of a publication with its size and hash, so that anyone can prove it whole. */
export interface Manifest {
  readonly generator: { readonly name: string; readonly version: string };
  readonly plan: { readonly id: string; readonly version: string };
  readonly files: readonly ManifestEntry[];
}

export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export const MANIFEST = 'manifest.json';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The artifacts with their manifest, sorted by path. */
export function withManifest(artifacts: readonly Artifact[], about: Omit<Manifest, 'files'>): Artifact[] {
  const sorted = [...artifacts].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const files = sorted.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  const manifest: Manifest = { ...about, files };
  return [...sorted, textArtifact(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)];
}

/** A manifest as it was read; `null` for anything that is none. */
export function readManifest(bytes: Uint8Array | null): Manifest | null {
  if (!bytes) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { generator, files } = value as Partial<Manifest>;
  return generator?.name === 'planc' && Array.isArray(files) && files.every(isEntry);
}

function isEntry(entry: unknown): entry is ManifestEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  const { path, bytes, sha256: hash } = entry as Partial<ManifestEntry>;
  return typeof path === 'string' && typeof bytes === 'number' && typeof hash === 'string';
}
