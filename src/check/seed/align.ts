/**
 * The original against the texts from which it was taken: every line of a seed stands in the plan once, in order,
 * byte for byte. Blocks and lines are aligned by what they say, not by counting, so that one paragraph too few or too
 * many is one finding and not a mismatch of everything below it.
 */
import type { Model, Passage, Section, Seed } from '../../model/model.ts';
import { commonItems, difference, likeness, outOfOrder, runs } from './lines.ts';

/** A line of a block's text: nearly always the whole block. */
export interface Unit {
  readonly passage: Passage;
  /** Offset of the line in the passage's text. */
  readonly offset: number;
  readonly text: string;
}

export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** What was found, in terms of the model; lines count from 1. */
export type SeedFault =
  | { readonly kind: 'changed'; readonly seed: Seed; readonly line: number; readonly unit: Unit }
  | { readonly kind: 'extra'; readonly seed: Seed; readonly unit: Unit; readonly section: Section }
  | { readonly kind: 'missing'; readonly seed: Seed; readonly lines: Lines; readonly section: Section }
  | { readonly kind: 'moved'; readonly seed: Seed; readonly line: number; readonly unit: Unit }
  | { readonly kind: 'wrong-range'; readonly seed: Seed; readonly lines: Lines; readonly section: Section }
  | { readonly kind: 'section-moved'; readonly seed: Seed; readonly lines: Lines; readonly section: Section }
  | { readonly kind: 'unclaimed'; readonly seed: Seed; readonly lines: Lines }
  | { readonly kind: 'twice'; readonly seed: Seed; readonly lines: Lines; readonly section: Section; readonly first: Section };

/** How far one seed is covered. */
export interface Proof {
  readonly seed: string;
  readonly lines: number;
  /** Lines that stand in the plan once, byte for byte. */
  readonly covered: number;
  readonly except: readonly number[];
}

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
  const sections = sectionsOf(model);
  const guesses = new Map<Section, { seed: string; lines: Lines }>();
  const results = model.seeds.flatMap((seed) => (seed.text ? [alignSeed(seed, seed.text.lines, sections, guesses)] : []));
  const alignment = { proof: results.map(({ proof }) => proof), faults: results.flatMap(({ faults }) => faults), guesses };
  known.set(model, alignment);
  return alignment;
}

/** In reading order, each once even where a chapter is listed twice. */
export function sectionsOf({ chapters }: Model): readonly Section[] {
  const all = chapters.flatMap(({ introduction, sections }) => [introduction, ...sections]);
  const seen = new Set<string>();
  return all.filter(({ document: { path } }) => !seen.has(path) && seen.add(path));
}

/** The lines of text that a section takes from a seed. */
export function unitsOf(section: Section): readonly Unit[] {
  const blocks = section.heading ? [section.heading, ...section.blocks] : section.blocks;
  return blocks.flatMap(({ original: passage }) => {
    if (passage.editorial || passage.text === '') return [];
    let offset = 0;
    return passage.text.split('\n').map((text) => {
      const unit = { passage, offset, text };
      offset += text.length + 1;
      return unit;
    });
  });
}

/** A section with the lines that are compared with it. */
interface Claim {
  readonly section: Section;
  readonly units: readonly Unit[];
  readonly lines: Lines | null;
}

/** Blocks and lines between two pairs that agree. */
interface Gap {
  readonly section: Section;
  units: readonly Unit[];
  lines: readonly number[];
}

function alignSeed(
  seed: Seed,
  text: readonly string[],
  sections: readonly Section[],
  guesses: Map<Section, { seed: string; lines: Lines }>,
): { readonly proof: Proof; readonly faults: readonly SeedFault[] } {
  const faults: SeedFault[] = [];
  const claims = sections.map((section): Claim => {
    const units = unitsOf(section);
    const declared = section.source?.seed === seed.id ? section.source : null;
    const found = section.source && !declared ? null : whereItStands(units, text);
    if (!declared) {
      if (found) guesses.set(section, { seed: seed.id, lines: found });
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
  return { proof: proofOf(seed, text, claims, unclaimed, gaps), faults };
}

/** Where a section's lines stand in the seed one after the other, word for word; `null` if nowhere. */
function whereItStands(units: readonly Unit[], text: readonly string[]): Lines | null {
  const [first] = units;
  if (!first) return null;
  for (let at = text.indexOf(first.text); at >= 0; at = text.indexOf(first.text, at + 1)) {
    if (units.every((unit, i) => unit.text === text[at + i])) return { from: at + 1, to: at + units.length };
  }
  return null;
}

/**
 * Whether the range that front matter names is the fault, and not the text: the blocks are whole somewhere else, and
 * no line that the range names besides would be missed. (Else a paragraph was deleted at an end of the section.)
 */
function isMistaken(
  declared: Lines,
  found: Lines,
  seed: Seed,
  length: number,
  sections: readonly Section[],
  self: Section,
): boolean {
  if (declared.from === found.from && declared.to === found.to) return false;
  const claimedElsewhere = (line: number): boolean =>
    sections.some(({ source, document }) =>
      document !== self.document && source?.seed === seed.id && source.from <= line && line <= source.to);
  for (let line = declared.from; line <= declared.to; line++) {
    if (line >= found.from && line <= found.to) continue;
    if (line <= length && !seed.except.includes(line) && !claimedElsewhere(line)) return false;
  }
  return true;
}

function claimedTwice(seed: Seed, claims: readonly Claim[]): SeedFault[] {
  const owner = new Map<number, Section>();
  return claims.flatMap(({ section, lines }): SeedFault[] => {
    if (!lines) return [];
    const again: number[] = [];
    let first = section;
    for (let line = lines.from; line <= lines.to; line++) {
      const before = owner.get(line);
      if (!before) owner.set(line, section);
      else if (again.push(line) === 1) first = before;
    }
    return runs(again).map((shared) => ({ kind: 'twice', seed, lines: shared, section, first }));
  });
}

function sectionsOutOfOrder(seed: Seed, claims: readonly Claim[]): SeedFault[] {
  const claiming = claims.filter((claim) => claim.lines !== null);
  const out = outOfOrder(claiming.map(({ lines }) => lines?.from ?? 0));
  return claiming.flatMap(({ section, lines }, i): SeedFault[] => {
    const sharesStart = claiming.some((other) => other.section !== section && other.lines?.from === lines?.from);
    return out.has(i) && lines && !sharesStart ? [{ kind: 'section-moved', seed, lines, section }] : [];
  });
}

/** What of a section and its lines does not agree. */
function gapsIn({ section, units, lines }: Claim, text: readonly string[], claims: readonly Claim[]): Gap[] {
  if (!lines) return [];
  const numbers: number[] = [];
  for (let line = lines.from; line <= Math.min(lines.to, text.length); line++) {
    if (!isHeldElsewhere(line, text, units, section, claims)) numbers.push(line);
  }
  const wanted = numbers.map((line) => text[line - 1] ?? '');
  const pairs = [...commonItems(units.map((unit) => unit.text), wanted), { i: units.length, j: numbers.length }];
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
function isHeldElsewhere(line: number, text: readonly string[], units: readonly Unit[], section: Section, claims: readonly Claim[]): boolean {
  const words = text[line - 1];
  if (units.some((unit) => unit.text === words)) return false;
  return claims.some(
    (claim) =>
      claim.section !== section && claim.lines !== null && claim.lines.from <= line && line <= claim.lines.to &&
      claim.units.some((unit) => unit.text === words),
  );
}

/** A block that is missing in one place and too many in another was moved: one finding, and two gaps the fewer. */
function movedUnits(seed: Seed, gaps: readonly Gap[], text: readonly string[]): SeedFault[] {
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
function faultsInGap(seed: Seed, { section, units, lines }: Gap, text: readonly string[]): SeedFault[] {
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
  return runs(missing).slice(0, 1).map((range) => ({ kind: 'missing', seed, lines: range, section }));
}

function leastLike<T>(items: readonly T[], textOf: (item: T) => string, others: readonly string[]): T | undefined {
  const score = (item: T): number => Math.max(0, ...others.map((other) => likeness(textOf(item), other)));
  return items.reduce<T | undefined>((least, item) => (least === undefined || score(item) < score(least) ? item : least), undefined);
}

function mostLike<T>(items: readonly T[], textOf: (item: T) => string, other: string): T | undefined {
  const score = (item: T): number => likeness(textOf(item), other);
  return items.reduce<T | undefined>((most, item) => (most === undefined || score(item) > score(most) ? item : most), undefined);
}

/** Lines that no section claims and that are not excepted; blank ones are no text. */
function linesLeft(seed: Seed, text: readonly string[], claims: readonly Claim[]): number[] {
  const left: number[] = [];
  for (let line = 1; line <= text.length; line++) {
    const claimed = claims.some(({ lines }) => lines !== null && lines.from <= line && line <= lines.to);
    if (!claimed && !seed.except.includes(line) && text[line - 1] !== '') left.push(line);
  }
  return left;
}

function proofOf(seed: Seed, text: readonly string[], claims: readonly Claim[], unclaimed: readonly number[], gaps: readonly Gap[]): Proof {
  const held = count(claims.flatMap(({ units }) => units.map((unit) => unit.text)));
  const wanted = count(text.filter((_, i) => !seed.except.includes(i + 1)));
  const inGap = new Set(gaps.flatMap(({ lines }) => lines));
  let covered = 0;
  for (let line = 1; line <= text.length; line++) {
    if (seed.except.includes(line) || unclaimed.includes(line) || inGap.has(line)) continue;
    const words = text[line - 1] ?? '';
    if (held.get(words) === wanted.get(words)) covered++;
  }
  return { seed: seed.id, lines: text.length, covered, except: seed.except };
}

function count(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}

/** The place at which a changed line differs: offsets in the passage's text and in the seed's line. */
export function changeOf(fault: Extract<SeedFault, { kind: 'changed' }>): {
  readonly block: { readonly start: number; readonly end: number };
  readonly seed: { readonly start: number; readonly end: number };
} {
  const { unit, line, seed } = fault;
  const differs = difference(unit.text, seed.text?.lines[line - 1] ?? '') ?? { start: 0, endA: 0, endB: 0 };
  return {
    block: { start: unit.offset + differs.start, end: unit.offset + differs.endA },
    seed: { start: differs.start, end: differs.endB },
  };
}
