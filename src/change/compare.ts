/** Two records of a plan → what changed, and the version that the new one deserves. Read this first. */
import type { PlanRecord } from '../record/schema.ts';
import { blockChanges } from './blocks.ts';
import { catalogueChanges } from './catalogue.ts';
import { goalChanges } from './goals.ts';
import { findPlaces } from './places.ts';
import { planChanges } from './plan.ts';
import { CHANGES_SCHEMA_VERSION, LEVELS, type Change, type ChangeSet, type Level } from './schema.ts';
import { structureChanges } from './structure.ts';
import { isSufficient, leastVersion } from './version.ts';

/** Pure; `generator` is planc's version. Line numbers and file names are no part of what a plan says, and are not compared. */
export function compareRecords(before: PlanRecord, after: PlanRecord, generator: string): ChangeSet {
  const records = { before, after, places: findPlaces(before, after) };
  const changes = [
    ...goalChanges(records),
    ...structureChanges(records),
    ...blockChanges(records),
    ...catalogueChanges(records),
    ...planChanges(records),
  ];
  const level = levelOf(changes);
  const [old, claimed] = [before.plan.version, after.plan.version];
  return {
    schemaVersion: CHANGES_SCHEMA_VERSION,
    generator: { name: 'planc', version: generator },
    plan: { id: after.plan.id, title: after.plan.title },
    before: { version: old, date: before.plan.date },
    after: { version: claimed, date: after.plan.date },
    version: { level, least: leastVersion(old, level), sufficient: isSufficient(claimed, old, level) },
    counts: countsOf(changes),
    changes,
  };
}

/** The change that asks for most asks for all. */
function levelOf(changes: readonly Change[]): Level | 'none' {
  return LEVELS.find((level) => changes.some((change) => change.level === level)) ?? 'none';
}

function countsOf(changes: readonly Change[]): ChangeSet['counts'] {
  const of = (is: (change: Change) => boolean): number => changes.filter(is).length;
  return {
    major: of(({ level }) => level === 'major'),
    minor: of(({ level }) => level === 'minor'),
    patch: of(({ level }) => level === 'patch'),
    weakened: of(({ kind }) => kind === 'target-weakened'),
    strengthened: of(({ kind }) => kind === 'target-strengthened'),
  };
}
