import { createSource, type Source } from './source.ts';

/** Why bytes are not a text that planc reads. */
export interface Undecodable {
  /** The encoding that the bytes look like, for the message. */
  readonly looksLike: 'GBK' | 'UTF-16' | 'binary' | 'unknown';
  /** Offset of the first byte that is not UTF-8. */
  readonly byte: number;
}

export type Decoded = { readonly source: Source } | { readonly undecodable: Undecodable };

/** UTF-8 alone is read, with or without a byte order mark: a guess would change characters in silence. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  try {
    // `ignoreBOM` keeps the mark in the text, where createSource takes note of it.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return { source: createSource(path, text) };
  } catch {
    // Fall through: the error of TextDecoder says neither where nor why.
  }
  return { undecodable: { looksLike: guessEncoding(bytes), byte: firstBadByte(bytes) } };
}

/** The text with U+FFFD for what could not be decoded, so that a message can still show the line. */
export function decodeLossily(path: string, bytes: Uint8Array): Source {
  return createSource(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}

function guessEncoding(bytes: Uint8Array): Undecodable['looksLike'] {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  const sample = bytes.subarray(0, 4096);
  const zeros = sample.filter((byte) => byte === 0).length;
  if (zeros > sample.length / 5) return 'UTF-16';
  if (zeros > 0) return 'binary';
  return looksLikeGbk(sample) ? 'GBK' : 'unknown';
}

/** GBK: a lead byte 81–FE is followed by 40–FE other than 7F; text is mostly such pairs or ASCII. */
function looksLikeGbk(bytes: Uint8Array): boolean {
  let pairs = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[i + 1];
    if (trail === undefined) break;
    if (lead === 0x80 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) return false;
    pairs++;
    i++;
  }
  return pairs > 0;
}

/** Length of the longest prefix that is UTF-8 without NUL, found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  const zero = bytes.indexOf(0);
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return zero === -1 ? low : Math.min(low, zero);
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    // In a stream an unfinished last character is no error yet.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
