/** Semantic Versioning 2.0.0 (semver.org), as far as versions of data need it. */
import type { Level } from './schema.ts';

interface Version {
  readonly core: readonly [number, number, number];
  /** Dot-separated identifiers after the hyphen; `null` for a release. */
  readonly pre: readonly string[] | null;
}

function parse(version: string): Version {
  const [, major = '0', minor = '0', patch = '0', pre] = /^(\d+)\.(\d+)\.(\d+)(?:-([^+]+))?/.exec(version) ?? [];
  return { core: [Number(major), Number(minor), Number(patch)], pre: pre?.split('.') ?? null };
}

/**
 * The least release that may follow. A pre-release is followed by the release that it prepares, where that is large
 * enough. Versions from 0.1.0 to 0.9.9 are no exception: an id that has been published is cited, whatever its number.
 */
export function leastVersion(before: string, level: Level | 'none'): string {
  if (level === 'none') return before;
  const { core, pre } = parse(before);
  const [major, minor, patch] = core;
  const prepares = pre === null ? null : patch > 0 ? 'patch' : minor > 0 ? 'minor' : 'major';
  if (level === 'patch') return [major, minor, prepares ? patch : patch + 1].join('.');
  if (level === 'minor') return [major, prepares && prepares !== 'patch' ? minor : minor + 1, 0].join('.');
  return [prepares === 'major' ? major : major + 1, 0, 0].join('.');
}

/** Whether a version may be given to data that have changed so much; pre-releases of such a version may. */
export function isSufficient(claimed: string, before: string, level: Level | 'none'): boolean {
  const [after, old] = [parse(claimed), parse(before)];
  if (level === 'none') return compare(after, old) >= 0;
  const least = parse(leastVersion(before, level));
  return compare(after, old) > 0 && compareCores(after, least) >= 0;
}

function compareCores(a: Version, b: Version): number {
  return a.core[0] - b.core[0] || a.core[1] - b.core[1] || a.core[2] - b.core[2];
}

function compare(a: Version, b: Version): number {
  return compareCores(a, b) || comparePre(a.pre, b.pre);
}

/** A pre-release comes before its release; identifiers are compared one by one, numbers as numbers and before words. */
function comparePre(a: Version['pre'], b: Version['pre']): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const found = compareIdentifiers(a[i], b[i]);
    if (found !== 0) return found;
  }
  return 0;
}

function compareIdentifiers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const [isNumber, isOtherNumber] = [a, b].map((one) => /^\d+$/.test(one));
  if (isNumber && isOtherNumber) return Number(a) - Number(b);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
