import type { Model } from '../../model/model.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { EVERYDAY } from '../rule.ts';
import { amendmentLine } from '../rules/amendment-line.ts';
import { amendmentOld } from '../rules/amendment-old.ts';
import { amendmentOrder } from '../rules/amendment-order.ts';
import { amendmentOverlap } from '../rules/amendment-overlap.ts';
import { amendmentUnknownSeed } from '../rules/amendment-unknown-seed.ts';
import { seedExcept } from '../rules/seed-except.ts';
import { seedHash } from '../rules/seed-hash.ts';
import { seedLineMissing } from '../rules/seed-line-missing.ts';
import { seedLineTwice } from '../rules/seed-line-twice.ts';
import { seedLine } from '../rules/seed-line.ts';
import { seedMissingRange } from '../rules/seed-missing-range.ts';
import { seedOrder } from '../rules/seed-order.ts';
import { seedRange } from '../rules/seed-range.ts';
import { seedUnknown } from '../rules/seed-unknown.ts';
import { seedUnreadable } from '../rules/seed-unreadable.ts';
import { align } from './align.ts';
import type { Proof } from './faults.ts';

/** The rules that hold the original against its seeds and the amendments. */
export const SEED_RULES = [
  amendmentLine,
  amendmentOld,
  amendmentOrder,
  amendmentOverlap,
  amendmentUnknownSeed,
  seedExcept,
  seedHash,
  seedLine,
  seedLineMissing,
  seedLineTwice,
  seedMissingRange,
  seedOrder,
  seedRange,
  seedUnknown,
  seedUnreadable,
] as const;

export interface Comparison {
  /** One for each seed that could be read. */
  readonly proof: readonly Proof[];
  /** Every finding, consequences of other faults included: a proof has no gaps that something else explains. */
  readonly findings: readonly Diagnostic[];
}

/** The original against the texts from which it was taken. */
export function compareWithSeeds(model: Model): Comparison {
  return { proof: align(model).proof, findings: SEED_RULES.flatMap((rule) => rule.check(model, EVERYDAY)) };
}
