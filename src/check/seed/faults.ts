import type { AdoptedLine, Passage, Section, Seed } from '../../model/model.ts';
import { difference } from './lines.ts';

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
  | {
      readonly kind: 'changed';
      readonly seed: Seed;
      readonly line: number;
      readonly unit: Unit;
      /** The line as it is in force, with the amendments applied. */
      readonly adopted?: AdoptedLine;
    }
  | { readonly kind: 'extra'; readonly seed: Seed; readonly unit: Unit; readonly section: Section }
  | { readonly kind: 'missing'; readonly seed: Seed; readonly lines: Lines; readonly section: Section }
  | { readonly kind: 'moved'; readonly seed: Seed; readonly line: number; readonly unit: Unit }
  | { readonly kind: 'wrong-range'; readonly seed: Seed; readonly lines: Lines; readonly section: Section }
  | { readonly kind: 'section-moved'; readonly seed: Seed; readonly lines: Lines; readonly section: Section }
  | { readonly kind: 'unclaimed'; readonly seed: Seed; readonly lines: Lines }
  | {
      readonly kind: 'twice';
      readonly seed: Seed;
      readonly lines: Lines;
      readonly section: Section;
      readonly first: Section;
    };

/** How far one seed is covered. */
export interface Proof {
  readonly seed: string;
  /** Those that are no part of the plan included. */
  readonly lines: number;
  /** Lines that stand in the plan once, byte for byte. */
  readonly covered: number;
  readonly except: readonly number[];
  /** How many amendments were applied to it first. */
  readonly amendments: number;
}

/** What a changed line is to say. */
export function wantedText({ adopted, seed, line }: Extract<SeedFault, { kind: 'changed' }>): string {
  return adopted?.text ?? seed.text?.lines[line - 1] ?? '';
}

/** The place at which a changed line differs: offsets in the passage's text and in what the line is to say. */
export function changeOf(fault: Extract<SeedFault, { kind: 'changed' }>): {
  readonly block: { readonly start: number; readonly end: number };
  readonly seed: { readonly start: number; readonly end: number };
} {
  const { unit } = fault;
  const differs = difference(unit.text, wantedText(fault)) ?? { start: 0, endA: 0, endB: 0 };
  return {
    block: { start: unit.offset + differs.start, end: unit.offset + differs.endA },
    seed: { start: differs.start, end: differs.endB },
  };
}
