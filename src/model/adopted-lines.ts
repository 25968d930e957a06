/** Which lines of the adopted text each block takes. */
import type { AdoptedLine, AdoptedText, Block, BlockAmendment, Passage, SeedRange } from './model.ts';

export type TakenLines = Pick<Block, 'seedLine' | 'lines' | 'amendments'>;

/** Blocks take the lines that their section names, in order; editorial ones take none. */
export function takeLines(
  passages: readonly Passage[],
  source: SeedRange | null,
  adopted: readonly AdoptedText[],
): ReadonlyMap<Passage, TakenLines> {
  const taken = new Map<Passage, TakenLines>();
  if (!source) return taken;
  const text = adopted.find(({ seed }) => seed === source.seed);
  const lines = (text?.lines ?? []).filter(({ line }) => source.from <= line && line <= source.to);
  const inForce = lines.filter(({ state }) => state !== 'struck');
  let next = 0;
  for (const passage of passages.filter(({ editorial }) => !editorial)) {
    const count = passage.text.split('\n').length;
    const own = inForce.slice(next, next + count);
    const first = own[0];
    // Beyond the lines that are there, the number goes on: a check says what is wrong.
    const line = first ? (first.state === 'inserted' ? null : first.line) : source.from + next;
    taken.set(passage, {
      seedLine: { seed: source.seed, line },
      lines: own,
      amendments: [...struckBeside(own, lines, next === 0), ...changesOf(own)].toSorted((a, b) => a.start - b.start),
    });
    next += count;
  }
  return taken;
}

/** What was changed within the block's own lines. */
function changesOf(lines: readonly AdoptedLine[]): BlockAmendment[] {
  let offset = 0;
  return lines.flatMap(({ text, changes }) => {
    const before = offset;
    offset += text.length + 1;
    return changes.map(({ amendment, start, end }) => ({
      amendment,
      start: before + start,
      end: before + end,
      struck: null,
    }));
  });
}

/** Paragraphs struck out between this block and the next; the first block of a section speaks of those before it, too. */
function struckBeside(own: readonly AdoptedLine[], lines: readonly AdoptedLine[], isFirst: boolean): BlockAmendment[] {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const from = lines.indexOf(first);
  const before = isFirst ? lines.slice(0, from) : [];
  const behind = lines.slice(lines.indexOf(last) + 1);
  const next = behind.findIndex(({ state }) => state !== 'struck');
  const after = next < 0 ? behind : behind.slice(0, next);
  const end = own.reduce((length, { text }) => length + text.length + 1, -1);
  return [
    ...before.flatMap((line) => strikingOf(line, 'before', 0)),
    ...after.flatMap((line) => strikingOf(line, 'after', end)),
  ];
}

function strikingOf({ changes }: AdoptedLine, struck: 'before' | 'after', at: number): BlockAmendment[] {
  const last = changes.at(-1);
  return last ? [{ amendment: last.amendment, start: at, end: at, struck }] : [];
}
