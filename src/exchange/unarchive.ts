import { unzipSync } from 'fflate';

/**
 * One member of a ZIP archive, unpacked; `null` where there is none or the archive is broken. Nothing else is unpacked,
 * and nothing that says or proves to be larger than `limit`, so that a small file cannot become a large one.
 */
export function member(bytes: Uint8Array, path: string, limit: number): Uint8Array | 'too-large' | null {
  let isTooLarge = false;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== path) return false;
        isTooLarge ||= originalSize > limit;
        return originalSize <= limit;
      },
    })[path];
    return isTooLarge ? 'too-large' : (found ?? null);
  } catch {
    // fflate says only that the archive is broken.
    return null;
  }
}
