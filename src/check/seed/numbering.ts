/**
 * The numbering of an adopted text. Paragraphs that amendments put in have no line in the seed, so what is compared is
 * counted anew, and what was found is told in the seed's own lines.
 */
import type { AdoptedLine, AdoptedText, Section, Seed } from '../../model/model.ts';
import type { Lines, SeedFault } from './faults.ts';

export class Numbering {
  /** What the plan is to hold, line by line. */
  readonly text: readonly string[];
  /** The seed in this numbering. */
  readonly seed: Seed;
  readonly #original: Seed;
  readonly #lines: readonly AdoptedLine[];
  readonly #sections = new Map<Section, Section>();

  constructor(seed: Seed, { lines }: AdoptedText) {
    this.#original = seed;
    this.#lines = lines.filter(({ state }) => state !== 'struck');
    this.text = this.#lines.map(({ text }) => text);
    const isLeft = ({ line, state }: AdoptedLine): boolean => state === 'adopted' && seed.except.includes(line);
    this.seed = { ...seed, except: this.#lines.flatMap((line, i) => (isLeft(line) ? [i + 1] : [])) };
  }

  /** The section with its lines in this numbering. */
  section(section: Section): Section {
    const { source } = section;
    if (source?.seed !== this.#original.id) return section;
    const from = this.#beyond(source.from) ?? this.#lines.filter(({ line }) => line < source.from).length + 1;
    const to = this.#beyond(source.to) ?? this.#lines.filter(({ line }) => line <= source.to).length;
    const renumbered = { ...section, source: { ...source, from, to } };
    this.#sections.set(renumbered, section);
    return renumbered;
  }

  /** Lines that the seed has not follow on from its last. */
  #beyond(line: number): number | null {
    const length = this.#original.text?.lines.length ?? 0;
    return line > length ? line - length + this.#lines.length : null;
  }

  /** The section as the plan has it. */
  original(section: Section): Section {
    return this.#sections.get(section) ?? section;
  }

  /** Lines of the seed. */
  toSeed({ from, to }: Lines): Lines {
    return { from: this.#lineOf(from), to: this.#lineOf(to) };
  }

  #lineOf(number: number): number {
    const known = this.#lines[number - 1]?.line;
    return known ?? number - this.#lines.length + (this.#original.text?.lines.length ?? 0);
  }

  /** What was found, in the seed's lines and the plan's own sections. */
  fault(fault: SeedFault): SeedFault {
    const seed = this.#original;
    switch (fault.kind) {
      case 'changed': {
        const adopted = this.#lines[fault.line - 1];
        return { ...fault, seed, line: this.#lineOf(fault.line), ...(adopted && { adopted }) };
      }
      case 'moved':
        return { ...fault, seed, line: this.#lineOf(fault.line) };
      case 'extra':
        return { ...fault, seed, section: this.original(fault.section) };
      case 'unclaimed':
        return { ...fault, seed, lines: this.toSeed(fault.lines) };
      case 'twice':
        return {
          ...fault,
          seed,
          lines: this.toSeed(fault.lines),
          section: this.original(fault.section),
          first: this.original(fault.first),
        };
      default:
        return { ...fault, seed, lines: this.toSeed(fault.lines), section: this.original(fault.section) };
    }
  }
}
