import { posix } from 'node:path';
import { compile, type Compilation, type PlanFile } from '../compile.ts';
import { EVERYDAY, type CheckOptions } from '../check/rule.ts';
import { CannotRun } from './cannot-run.ts';
import { openCache } from './parse-cache.ts';
import { rememberClean, wasClean, type Evidence } from './verdict.ts';
import type { World } from './world.ts';

/** A compiled plan and where it stands. */
export interface OpenedPlan extends Compilation {
  /** Absolute. */
  readonly folder: string;
  /** The files outside the folder that were read, by the path that names them in the plan. */
  readonly outside: ReadonlyMap<string, Uint8Array>;
  /** A path of the plan as it is to be shown: relative to the working folder. */
  toPath(file: string): string;
}

export interface OpenOptions {
  readonly check?: CheckOptions;
  /** Whether files that were parsed before need not be parsed again: for looking, never for publishing or proving. */
  readonly cached?: boolean;
  /** Files as they would be, by path: to see what an edit would come to before it is written. */
  readonly instead?: ReadonlyMap<string, Uint8Array>;
}

export function openPlan(
  world: World,
  plan: string,
  { check, cached = false, instead = new Map() }: OpenOptions = {},
): OpenedPlan {
  const folder = posix.resolve(world.cwd, plan.replaceAll('\\', '/'));
  const outside = new Map<string, Uint8Array>();
  const stored = cached ? openCache(world, folder) : null;
  const compilation = compile(
    readFiles(world, folder).map((file) => ({ ...file, bytes: instead.get(file.path) ?? file.bytes })),
    (path) => {
      const bytes = readOutside(world, folder, path);
      if (bytes) outside.set(path, bytes);
      return bytes;
    },
    check,
    stored ? (source) => stored.cache.parse(source) : undefined,
  );
  stored?.save();
  return {
    ...compilation,
    folder,
    outside,
    toPath: (file) => posix.relative(world.cwd, posix.join(folder, file)) || file,
  };
}

/** What there is to report of a plan. */
export type Findings = Pick<OpenedPlan, 'diagnostics' | 'waived' | 'sources' | 'syntaxes' | 'toPath'>;

/** Checks a plan; one that was found without fault before, and is the same to the byte, is not read again. */
export function checkPlan(world: World, plan: string, options: CheckOptions = EVERYDAY): Findings {
  const folder = posix.resolve(world.cwd, plan.replaceAll('\\', '/'));
  const evidence: Evidence = { folder, files: readFiles(world, folder), options };
  if (wasClean(world, evidence))
    return { diagnostics: [], waived: [], sources: new Map(), syntaxes: [], toPath: (file) => file };
  const opened = openPlan(world, plan, { check: options, cached: true });
  if (opened.diagnostics.length === 0 && opened.waived.length === 0) rememberClean(world, evidence, opened.outside);
  return opened;
}

/** The folder of the plan that a file belongs to: the nearest above it with a plan.yaml. */
export function planFolderOf(world: World, file: string): string {
  for (let folder = posix.dirname(file); ; folder = posix.dirname(folder)) {
    if (world.disk.exists(posix.join(folder, 'plan.yaml'))) return folder;
    if (folder === posix.dirname(folder)) throw new CannotRun('notInPlan', { path: file });
  }
}

export function readFiles(world: World, folder: string): PlanFile[] {
  const paths = world.disk.list(folder);
  if (!paths) throw new CannotRun('noPlan', { path: posix.relative(world.cwd, folder) || folder });
  return paths.filter(isOfPlan).flatMap((path) => {
    const bytes = world.disk.read(posix.join(folder, path));
    return bytes ? [{ path, bytes }] : [];
  });
}

/** Whether a file of a plan's folder is part of the plan. */
export function isOfPlan(path: string): boolean {
  return /\.(md|yaml)$/.test(path) && !/(^|\/)[._]/.test(path);
}

/** A seed is read where the plan says; one that cannot be read is a finding, not a failure. */
export function readOutside(world: World, folder: string, path: string): Uint8Array | null {
  try {
    return world.disk.read(posix.resolve(folder, path));
  } catch {
    return null;
  }
}
