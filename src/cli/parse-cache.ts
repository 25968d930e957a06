import { createHash } from 'node:crypto';
import { ParseCache } from '../parse/cache.ts';
import { BUILD } from '../version.ts';
import type { World } from './world.ts';

/** The cache of a plan's parsed files, on disk between runs. */
export interface StoredCache {
  readonly cache: ParseCache;
  /** Keeps it for the next run; a disk that refuses costs time, not correctness. */
  save(): void;
}

/** `null` where the compiler has no build to be known by, or nowhere to keep a cache. */
export function openCache(world: World, planFolder: string): StoredCache | null {
  if (BUILD === null || world.cacheFolder === null) return null;
  const name = createHash('sha256').update(planFolder).digest('hex').slice(0, 16);
  const file = `${world.cacheFolder}/${name}.json`;
  const cache = new ParseCache(
    quietly(() => world.disk.read(file)),
    BUILD,
  );
  return {
    cache,
    save: () => {
      const stored = cache.store();
      if (stored !== null) quietly(() => world.disk.write(file, new TextEncoder().encode(stored)));
    },
  };
}

function quietly(act: () => Uint8Array | null | void): string | null {
  try {
    const bytes = act();
    return bytes ? new TextDecoder().decode(bytes) : null;
  } catch {
    return null;
  }
}
