import { createHash } from 'node:crypto';
import { posix } from 'node:path';
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

/** That a plan was found without fault: of which bytes, by which build, with which seeds. */
interface Verdict {
  readonly key: string;
  /** Files outside the plan's folder, relative to it, with the hash of what they held. */
  readonly outside: readonly (readonly [path: string, sha256: string])[];
}

/** Whether this very plan, seeds and all, was found without fault by this very compiler; then it need not be read again. */
export function wasClean(world: World, evidence: Evidence): boolean {
  const verdict = read(world, evidence);
  if (verdict?.key !== keyOf(evidence)) return false;
  return verdict.outside.every(([path, sha256]) => {
    const bytes = quietly(() => world.disk.read(posix.resolve(evidence.folder, path)));
    return bytes !== null && digest(bytes) === sha256;
  });
}

export function rememberClean(world: World, evidence: Evidence, outside: ReadonlyMap<string, Uint8Array>): void {
  const file = fileOf(world, evidence);
  if (file === null) return;
  const verdict: Verdict = {
    key: keyOf(evidence),
    outside: [...outside].map(([path, bytes]) => [path, digest(bytes)] as const),
  };
  quietly(() => world.disk.write(file, new TextEncoder().encode(JSON.stringify(verdict))));
}

function read(world: World, evidence: Evidence): Verdict | null {
  const file = fileOf(world, evidence);
  const bytes = file === null ? null : quietly(() => world.disk.read(file));
  const value: unknown = bytes && quietly(() => JSON.parse(new TextDecoder().decode(bytes)));
  if (typeof value !== 'object' || value === null) return null;
  const { key, outside } = value as Partial<Verdict>;
  const isPair = (pair: unknown): boolean => Array.isArray(pair) && pair.every((part) => typeof part === 'string');
  return typeof key === 'string' && Array.isArray(outside) && outside.every(isPair) ? { key, outside } : null;
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
