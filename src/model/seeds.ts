import { createHash } from 'node:crypto';
import { createSource } from '../source/source.ts';
import type { Seed, SeedText } from './model.ts';
import type { ReadOutside } from './read-outside.ts';

export function readSeed(seed: Omit<Seed, 'text'>, read: ReadOutside): Seed {
  const bytes = read(seed.file);
  return { ...seed, text: bytes && seedText(seed.file, bytes) };
}

/** Line ends are LF or CRLF; a mark at the beginning is no character of the text. */
function seedText(path: string, bytes: Uint8Array): SeedText {
  const source = createSource(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const lines = source.text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return { source, lines, sha256: createHash('sha256').update(bytes).digest('hex') };
}
