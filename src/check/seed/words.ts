import type { Seed } from '../../model/model.ts';
import { span, type Span } from '../../source/span.ts';
import type { Lines } from './faults.ts';

/** “9–13”, or “80” for one line. */
export function lineNumbers({ from, to }: Lines): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Where lines stand in the seed's file, without the last line's end. */
export function seedSpan(seed: Seed, { from, to }: Lines): Span {
  const lineStarts = seed.text?.source.lineStarts ?? [];
  const last = seed.text?.lines[to - 1] ?? '';
  return span(seed.file, lineStarts[from - 1] ?? 0, (lineStarts[to - 1] ?? 0) + last.length);
}
