/** What `planc diff` compares: each side is a folder, a plan.json or a git revision, and comes out as a record. */
import { posix } from 'node:path';
import { compile, hasErrors, type Compilation } from '../compile.ts';
import type { PlanRecord } from '../record/schema.ts';
import { createSource, type Source } from '../source/source.ts';
import { VERSION } from '../version.ts';
import { CannotRun } from './cannot-run.ts';
import type { Findings } from './plan-folder.ts';
import { isOfPlan, readFiles, readOutside } from './plan-folder.ts';
import { fileAt, filesAt, findRevision } from './revision.ts';
import type { World } from './world.ts';

/** One side of a comparison. */
export interface Compared {
  /** As it was asked for. */
  readonly name: string;
  /** `null` where the plan cannot be read well enough to be compared; `findings` say why. */
  readonly record: PlanRecord | null;
  readonly findings: Findings;
  /** The file that states the version, and its text. */
  readonly stated: { readonly file: string; readonly source: Source | null };
}

/** What stands on the disk goes before what git knows; the plan of a revision is looked for at `folder`. */
export async function openCompared(world: World, name: string, folder: string): Promise<Compared> {
  const path = slashed(name);
  const absolute = posix.resolve(world.cwd, path);
  if (world.disk.list(absolute) !== null) return openFolder(world, name, absolute);
  const [, revision = path, inside = null] = /^([^:]+):(.*)$/.exec(path) ?? [];
  if (/\.json$/i.test(path) && (inside === null || world.disk.exists(absolute)))
    return openRecord(world, name, absolute);
  return openRevision(world, name, revision, inside === null ? folder : rooted(world, inside, name));
}

/** Whether an argument names a folder that is there. */
export function isFolder(world: World, name: string): boolean {
  return world.disk.list(posix.resolve(world.cwd, slashed(name))) !== null;
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** As in git, a path after a colon starts from the root of the repository, and with `./` from the working folder. */
function rooted(world: World, path: string, name: string): string {
  if (path.startsWith('./') || path.startsWith('../')) return path;
  const { prefix } = findRevision(world, name.split(':')[0] ?? name);
  return posix.join(posix.relative(`/${prefix}`, '/') || '.', path);
}

function openFolder(world: World, name: string, folder: string): Promise<Compared> {
  const compilation = compile(readFiles(world, folder), (path) => readOutside(world, folder, path), null);
  return understood(name, compilation, (file) => posix.relative(world.cwd, posix.join(folder, file)) || file);
}

function openRevision(world: World, name: string, revisionName: string, folder: string): Promise<Compared> {
  const revision = findRevision(world, revisionName);
  const inRepository = posix.relative(world.cwd, posix.resolve(world.cwd, folder));
  if (/\.json$/i.test(inRepository)) {
    const bytes = fileAt(world, revision, inRepository);
    if (!bytes) throw new CannotRun('noPlanAtRevision', { name: revisionName, path: inRepository });
    return recordOf(name, name, bytes);
  }
  const files = filesAt(world, revision, inRepository, isOfPlan);
  const outside = (path: string): Uint8Array | null => {
    try {
      return fileAt(world, revision, posix.join(inRepository, path));
    } catch (error) {
      if (error instanceof CannotRun) return null;
      throw error;
    }
  };
  const compilation = compile(files, outside, null);
  return understood(name, compilation, (file) => `${revisionName}:${posix.join(inRepository, file)}`);
}

/** Faults that leave parts of a plan unread would look like removals; what is only judged to be wrong does no harm. */
async function understood(name: string, compilation: Compilation, toPath: (file: string) => string): Promise<Compared> {
  const { model, diagnostics, sources } = compilation;
  const findings = { ...compilation, toPath };
  const stated = { file: 'plan.yaml', source: sources.get('plan.yaml') ?? null };
  if (!model || hasErrors(diagnostics)) return { name, record: null, findings, stated };
  const [{ toRecord }, { record }] = await Promise.all([
    import('../render/json/record.ts'),
    import('../record/schema.ts'),
  ]);
  const parsed = record.safeParse(toRecord(model, VERSION));
  if (!parsed.success) throw new CannotRun('badPlan', { name });
  return { name, record: parsed.data, findings, stated };
}

function openRecord(world: World, name: string, path: string): Promise<Compared> {
  const bytes = world.disk.read(path);
  if (!bytes) throw new CannotRun('noFile', { path: name });
  return recordOf(name, name, bytes);
}

async function recordOf(name: string, file: string, bytes: Uint8Array): Promise<Compared> {
  const { record, SCHEMA_VERSION } = await import('../record/schema.ts');
  const text = new TextDecoder().decode(bytes);
  const data = readJson(text, name);
  const { success, data: parsed } = record.safeParse(data);
  if (!success) {
    const { schemaVersion } = data;
    if (typeof schemaVersion !== 'string' || schemaVersion === SCHEMA_VERSION)
      throw new CannotRun('notRecord', { path: name });
    throw new CannotRun('otherRecord', { path: name, version: schemaVersion.slice(0, 20), known: SCHEMA_VERSION });
  }
  const source = createSource(file, text);
  const findings = {
    diagnostics: [],
    waived: [],
    sources: new Map([[file, source]]),
    syntaxes: [],
    toPath: (one: string) => one,
  };
  return { name, record: parsed, findings, stated: { file, source } };
}

function readJson(text: string, path: string): { readonly schemaVersion?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Not JSON at all: said below.
  }
  throw new CannotRun('notRecord', { path });
}
