import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { CleanParts } from '../check/parts.ts';
import type { CheckOptions } from '../check/rule.ts';
import type { PlanFile } from '../compile.ts';
import { BUILD } from '../version.ts';
import type { World } from './world.ts';

/** What was read of a plan to judge it. */
export interface Evidence {
  /** Absolute. */
  readonly folder: string;
  readonly files: readonly PlanFile[];
  readonly options: CheckOptions;
}

/** What was found without fault of a plan: of which bytes, by which build, with which seeds. */
interface Verdict {
  readonly build: string;
  /** The whole of the plan; `null` where there are findings. */
  readonly key: string | null;
  /** Its parts that are without fault in themselves. */
  readonly parts: readonly string[];
  /** Files outside the plan's folder, relative to it, with the hash of what they held. */
  readonly outside: readonly (readonly [path: string, sha256: string])[];
}

/** Whether this very plan, seeds and all, was found without fault by this very compiler; then it need not be read again. */
export function wasClean(world: World, evidence: Evidence): boolean {
  const verdict = read(world, evidence);
  if (!verdict || verdict.key === null || verdict.key !== keyOf(evidence)) return false;
  return verdict.outside.every(([path, sha256]) => {
    const bytes = quietly(() => world.disk.read(posix.resolve(evidence.folder, path)));
    return bytes !== null && digest(bytes) === sha256;
  });
}

/** Parts that were found without fault, and those that this run finds so. */
export class KnownParts implements CleanParts {
  readonly #before: ReadonlySet<string>;
  readonly found = new Set<string>();

  constructor(world: World, evidence: Evidence) {
    this.#before = new Set(read(world, evidence)?.parts);
  }

  has(key: string): boolean {
    return this.#before.has(key);
  }

  add(key: string): void {
    this.found.add(key);
  }
}

/** Keeps for the next run what this one found without fault: the whole plan, unless `outside` is `null`, and its parts. */
export function rememberClean(
  world: World,
  evidence: Evidence,
  outside: ReadonlyMap<string, Uint8Array> | null,
  parts: ReadonlySet<string>,
): void {
  const file = fileOf(world, evidence);
  if (file === null || BUILD === null) return;
  const verdict: Verdict = {
    build: BUILD,
    key: outside && keyOf(evidence),
    outside: [...(outside ?? [])].map(([path, bytes]) => [path, digest(bytes)] as const),
    parts: [...parts],
  };
  quietly(() => world.disk.write(file, new TextEncoder().encode(JSON.stringify(verdict))));
}

function read(world: World, evidence: Evidence): Verdict | null {
  const file = fileOf(world, evidence);
  const bytes = file === null ? null : quietly(() => world.disk.read(file));
  const value: unknown = bytes && quietly(() => JSON.parse(new TextDecoder().decode(bytes)));
  if (typeof value !== 'object' || value === null) return null;
  const { build, key = null, outside, parts } = value as Partial<Verdict>;
  const isText = (one: unknown): boolean => typeof one === 'string';
  const isPair = (pair: unknown): boolean => Array.isArray(pair) && pair.every(isText);
  if (build !== BUILD || (key !== null && !isText(key)) || !Array.isArray(outside) || !outside.every(isPair))
    return null;
  return Array.isArray(parts) && parts.every(isText) ? { build, key, outside, parts } : null;
}

function fileOf(world: World, { folder }: Evidence): string | null {
  if (BUILD === null || world.cacheFolder === null) return null;
  return `${world.cacheFolder}/${digest(new TextEncoder().encode(folder)).slice(0, 16)}.clean.json`;
}

function keyOf({ files, options }: Evidence): string {
  const hash = createHash('sha256').update(`${BUILD} ${options.release}`);
  for (const { path, bytes } of files) hash.update(`\n${path.length} ${bytes.length} ${path}`).update(bytes);
  return hash.digest('hex');
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
