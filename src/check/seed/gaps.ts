/** Where a section's blocks and the lines it holds do not agree, and what that means. */
import type { Section, Seed } from '../../model/model.ts';
import type { Claim } from './claims.ts';
import type { SeedFault, Unit } from './faults.ts';
import { commonItems, likeness, runs } from './lines.ts';

/** Blocks and lines between two pairs that agree. */
export interface Gap {
  readonly section: Section;
  units: readonly Unit[];
  lines: readonly number[];
}

/** What of a section and its lines does not agree. */
export function gapsIn({ section, units, lines }: Claim, text: readonly string[], claims: readonly Claim[]): Gap[] {
  if (!lines) return [];
  const numbers: number[] = [];
  for (let line = lines.from; line <= Math.min(lines.to, text.length); line++) {
    if (!isHeldElsewhere(line, text, units, section, claims)) numbers.push(line);
  }
  const wanted = numbers.map((line) => text[line - 1] ?? '');
  const pairs = [
    ...commonItems(
      units.map((unit) => unit.text),
      wanted,
    ),
    { i: units.length, j: numbers.length },
  ];
  let i = 0;
  let j = 0;
  return pairs.flatMap((pair) => {
    const gap = { section, units: units.slice(i, pair.i), lines: numbers.slice(j, pair.j) };
    i = pair.i + 1;
    j = pair.j + 1;
    return gap.units.length + gap.lines.length > 0 ? [gap] : [];
  });
}

/** A line that two sections claim and only the other one has is no gap in this one. */
function isHeldElsewhere(
  line: number,
  text: readonly string[],
  units: readonly Unit[],
  section: Section,
  claims: readonly Claim[],
): boolean {
  const words = text[line - 1];
  if (units.some((unit) => unit.text === words)) return false;
  return claims.some(
    (claim) =>
      claim.section !== section &&
      claim.lines !== null &&
      claim.lines.from <= line &&
      line <= claim.lines.to &&
      claim.units.some((unit) => unit.text === words),
  );
}

/** A block that is missing in one place and too many in another was moved: one finding, and two gaps the fewer. */
export function movedUnits(seed: Seed, gaps: readonly Gap[], text: readonly string[]): SeedFault[] {
  return gaps.flatMap((gap) =>
    gap.units.flatMap((unit): SeedFault[] => {
      const home = gaps.find(({ lines }) => lines.some((line) => text[line - 1] === unit.text));
      const line = home?.lines.find((number) => text[number - 1] === unit.text);
      if (!home || line === undefined) return [];
      home.lines = home.lines.filter((number) => number !== line);
      gap.units = gap.units.filter((other) => other !== unit);
      return [{ kind: 'moved', seed, line, unit }];
    }),
  );
}

/** As many blocks as lines: the words were changed. Otherwise what is too many or too few is the fault. */
export function faultsInGap(seed: Seed, { section, units, lines }: Gap, text: readonly string[]): SeedFault[] {
  if (units.length === lines.length) {
    return units.map((unit, i) => ({ kind: 'changed', seed, line: lines[i] ?? 0, unit }));
  }
  const words = lines.map((line) => text[line - 1] ?? '');
  if (units.length > lines.length) {
    const unit = leastLike(units, (other) => other.text, words);
    return unit ? [{ kind: 'extra', seed, unit, section }] : [];
  }
  const taken = units.map((unit) => mostLike(lines, (line) => text[line - 1] ?? '', unit.text));
  const missing = lines.filter((line) => !taken.includes(line));
  return runs(missing)
    .slice(0, 1)
    .map((range) => ({ kind: 'missing', seed, lines: range, section }));
}

function leastLike<T>(items: readonly T[], textOf: (item: T) => string, others: readonly string[]): T | undefined {
  const score = (item: T): number => Math.max(0, ...others.map((other) => likeness(textOf(item), other)));
  return items.reduce<T | undefined>(
    (least, item) => (least === undefined || score(item) < score(least) ? item : least),
    undefined,
  );
}

function mostLike<T>(items: readonly T[], textOf: (item: T) => string, other: string): T | undefined {
  const score = (item: T): number => likeness(textOf(item), other);
  return items.reduce<T | undefined>(
    (most, item) => (most === undefined || score(item) > score(most) ? item : most),
    undefined,
  );
}
