/**
 * The original against the texts from which it was taken: every line of a seed stands in the plan once, in order,
 * byte for byte. Blocks and lines are aligned by what they say, not by counting, so that one paragraph too few or too
 * many is one finding and not a mismatch of everything below it.
 */
import type { AdoptedText, Model, Section, Seed } from '../../model/model.ts';
import {
  claimedTwice,
  isMistaken,
  linesLeft,
  sectionsOf,
  sectionsOutOfOrder,
  unitsOf,
  whereItStands,
  type Claim,
} from './claims.ts';
import type { Lines, Proof, SeedFault } from './faults.ts';
import { faultsInGap, gapsIn, movedUnits, type Gap } from './gaps.ts';
import { runs } from './lines.ts';
import { Numbering } from './numbering.ts';

export interface Alignment {
  readonly proof: readonly Proof[];
  readonly faults: readonly SeedFault[];
  /** For sections that name no source: the lines that they hold, as far as the text tells. */
  readonly guesses: ReadonlyMap<Section, { readonly seed: string; readonly lines: Lines }>;
}

const known = new WeakMap<Model, Alignment>();

/** Several rules take their share of the same comparison. */
export function align(model: Model): Alignment {
  const before = known.get(model);
  if (before) return before;
  const alignment = alignAll(model);
  known.set(model, alignment);
  return alignment;
}

function alignAll(model: Model): Alignment {
  const sections = sectionsOf(model);
  const guesses = new Map<Section, { seed: string; lines: Lines }>();
  const results = model.seeds.flatMap((seed) => {
    const adopted = model.adopted.find((text) => text.seed === seed.id);
    return seed.text && adopted ? [alignSeed(seed, adopted, sections, guesses)] : [];
  });
  // Where an amendment could not be read, that is the fault: nobody knows what the text is to be.
  const faults = model.amendmentsBroken ? [] : results.flatMap((result) => result.faults);
  return { proof: results.map(({ proof }) => proof), faults, guesses };
}

function alignSeed(
  original: Seed,
  adopted: AdoptedText,
  allSections: readonly Section[],
  guesses: Map<Section, { seed: string; lines: Lines }>,
): { readonly proof: Proof; readonly faults: readonly SeedFault[] } {
  const numbering = new Numbering(original, adopted);
  const { seed, text } = numbering;
  const sections = allSections.map((section) => numbering.section(section));
  const faults: SeedFault[] = [];
  const claims = sections.map((section): Claim => {
    const units = unitsOf(section);
    const declared = section.source?.seed === seed.id ? section.source : null;
    const found = section.source && !declared ? null : whereItStands(units, text);
    if (!declared) {
      if (found) guesses.set(numbering.original(section), { seed: seed.id, lines: numbering.toSeed(found) });
      return { section, units, lines: found };
    }
    const wrong = found && isMistaken(declared, found, seed, text.length, sections, section);
    if (wrong) faults.push({ kind: 'wrong-range', seed, lines: found, section });
    return { section, units, lines: wrong ? found : declared };
  });
  faults.push(...claimedTwice(seed, claims), ...sectionsOutOfOrder(seed, claims));
  const gaps = claims.flatMap((claim) => gapsIn(claim, text, claims));
  faults.push(...movedUnits(seed, gaps, text));
  faults.push(...gaps.flatMap((gap) => faultsInGap(seed, gap, text)));
  const unclaimed = linesLeft(seed, text, claims);
  faults.push(...runs(unclaimed).map((lines): SeedFault => ({ kind: 'unclaimed', seed, lines })));
  const covered = linesHeld(seed, text, claims, unclaimed, gaps);
  const amendments = adopted.lines.reduce((sum, { changes }) => sum + changes.length, 0);
  const proof = { seed: seed.id, lines: text.length, covered, except: original.except, amendments };
  return { proof, faults: faults.map((fault) => numbering.fault(fault)) };
}

/** How many lines the plan holds once, byte for byte. */
function linesHeld(
  seed: Seed,
  text: readonly string[],
  claims: readonly Claim[],
  unclaimed: readonly number[],
  gaps: readonly Gap[],
): number {
  const held = count(claims.flatMap(({ units }) => units.map((unit) => unit.text)));
  const wanted = count(text.filter((_, i) => !seed.except.includes(i + 1)));
  const inGap = new Set(gaps.flatMap(({ lines }) => lines));
  let covered = 0;
  for (let line = 1; line <= text.length; line++) {
    if (seed.except.includes(line) || unclaimed.includes(line) || inGap.has(line)) continue;
    const words = text[line - 1] ?? '';
    if (held.get(words) === wanted.get(words)) covered++;
  }
  return covered;
}

function count(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}
