/** Which lines of a seed each section holds. */
import type { Model, Section, Seed } from '../../model/model.ts';
import type { Lines, SeedFault, Unit } from './faults.ts';
import { outOfOrder, runs } from './lines.ts';

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
export interface Claim {
  readonly section: Section;
  readonly units: readonly Unit[];
  readonly lines: Lines | null;
}

/** Where a section's lines stand in the seed one after the other, word for word; `null` if nowhere. */
export function whereItStands(units: readonly Unit[], text: readonly string[]): Lines | null {
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
export function isMistaken(
  declared: Lines,
  found: Lines,
  seed: Seed,
  length: number,
  sections: readonly Section[],
  self: Section,
): boolean {
  if (declared.from === found.from && declared.to === found.to) return false;
  const claimedElsewhere = (line: number): boolean =>
    sections.some(
      ({ source, document }) =>
        document !== self.document && source?.seed === seed.id && source.from <= line && line <= source.to,
    );
  for (let line = declared.from; line <= declared.to; line++) {
    if (line >= found.from && line <= found.to) continue;
    if (line <= length && !seed.except.includes(line) && !claimedElsewhere(line)) return false;
  }
  return true;
}

export function claimedTwice(seed: Seed, claims: readonly Claim[]): SeedFault[] {
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

export function sectionsOutOfOrder(seed: Seed, claims: readonly Claim[]): SeedFault[] {
  const claiming = claims.filter((claim) => claim.lines !== null);
  const out = outOfOrder(claiming.map(({ lines }) => lines?.from ?? 0));
  return claiming.flatMap(({ section, lines }, i): SeedFault[] => {
    const sharesStart = claiming.some((other) => other.section !== section && other.lines?.from === lines?.from);
    return out.has(i) && lines && !sharesStart ? [{ kind: 'section-moved', seed, lines, section }] : [];
  });
}

/** Lines that no section claims and that are not excepted; blank ones are no text. */
export function linesLeft(seed: Seed, text: readonly string[], claims: readonly Claim[]): number[] {
  const left: number[] = [];
  for (let line = 1; line <= text.length; line++) {
    const claimed = claims.some(({ lines }) => lines !== null && lines.from <= line && line <= lines.to);
    if (!claimed && !seed.except.includes(line) && text[line - 1] !== '') left.push(line);
  }
  return left;
}
