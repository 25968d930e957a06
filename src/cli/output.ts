import { posix } from 'node:path';
import { withManifest } from '../publish/manifest.ts';
import { publish, type Refusal } from '../publish/publish.ts';
import type { Artifact } from '../render/artifact.ts';
import type { Lang } from '../source/lang.ts';
import { VERSION } from '../version.ts';
import { CannotRun } from './cannot-run.ts';
import type { OpenedPlan } from './plan-folder.ts';
import { printLine } from './print.ts';
import { RESTORED } from './restored.ts';
import type { World } from './world.ts';

/** Where an option points to, absolute; a Windows path too. */
export const outputPath = ({ cwd }: World, path: string): string => posix.resolve(cwd, path.replaceAll('\\', '/'));

/** An absolute path as it is said. */
export const shownPath = ({ cwd }: World, path: string): string => posix.relative(cwd, path) || path;

export interface Written {
  /** How many files the folder has now, its manifest among them. */
  readonly count: number;
  /** Whether a run before had been stopped half-way, and its predecessor was put back first. */
  readonly restored: boolean;
}

/** Puts artifacts and their manifest in place of a folder of ours, whole or not at all. */
export function writeFolder(world: World, plan: OpenedPlan, folder: string, artifacts: readonly Artifact[]): Written {
  const { id, version } = plan.model?.plan ?? { id: '', version: '' };
  const files = withManifest(artifacts, { generator: { name: 'planc', version: VERSION }, plan: { id, version } });
  const published = publish(world.disk, world.self, folder, files, inputsOf(plan));
  if (published.refusal) throw refused(published.refusal, shownPath(world, folder));
  return { count: files.length, restored: published.restored };
}

/** Says what was written. */
export function sayWritten(world: World, lang: Lang, folder: string, { count, restored }: Written): void {
  const shown = shownPath(world, folder);
  if (restored) printLine(world.err, RESTORED[lang]);
  printLine(world.err, lang === 'zh' ? `已写入 ${shown}，共 ${count} 个文件` : `Wrote ${count} files to ${shown}`);
}

/** Writes one file, whole or not at all. */
export function writeFile(world: World, plan: OpenedPlan, file: string, bytes: Uint8Array): void {
  const { disk } = world;
  const target = disk.real(file);
  if (inputsOf(plan).some((input) => `${target}/`.startsWith(`${disk.real(input)}/`))) {
    throw new CannotRun('overlapsInput', { path: shownPath(world, file) });
  }
  const fresh = posix.join(posix.dirname(file), `.${posix.basename(file)}.new`);
  try {
    disk.write(fresh, bytes);
    disk.rename(fresh, file);
  } catch (error) {
    disk.remove(fresh);
    throw error;
  }
}

function inputsOf({ folder, model }: OpenedPlan): string[] {
  const outside = [...(model?.seeds ?? []), ...(model?.release ? [model.release] : [])];
  return [folder, ...outside.map(({ file }) => posix.resolve(folder, file))];
}

function refused(refusal: Refusal, path: string): CannotRun {
  if (refusal.reason === 'not-ours') return new CannotRun('notOurs', { path });
  if (refusal.reason === 'overlaps-input') return new CannotRun('overlapsInput', { path });
  const { pid, host } = refusal.holder;
  return new CannotRun('locked', { path, pid, host, lock: refusal.lock });
}
