import { undecodable } from '../../parse/problems/not-utf8.ts';
import { createSource, type Source } from '../../source/source.ts';
import { decode, decodeLossily } from '../../source/decode.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import { span } from '../../source/span.ts';
import type { XmlRefusal } from '../xml-reader.ts';
import type { Reading, ReturnedFile } from './format.ts';
import { hasDoctype, notXml, otherFormat, tooLargeFile } from './problems/file.ts';

/** Bytes of a text that comes back, and of an archive; a plan of a thousand blocks has some three millions. */
export const MAX_BYTES = 32 * 1024 * 1024;
export const MAX_PACKED = 8 * 1024 * 1024;

/** A file of which nothing is taken over. */
export function refused(source: Source, refusal: Diagnostic): Reading {
  return { source, units: [], languages: { from: null, to: null }, tracked: 0, refusal };
}

/** A text file, UTF-8 and of a size that is read; else why not. */
export function readText({ path, bytes }: ReturnedFile): { readonly source: Source } | { readonly refused: Reading } {
  if (bytes.length > MAX_BYTES) {
    const source = createSource(path, '');
    return { refused: refused(source, tooLarge(source, MAX_BYTES)) };
  }
  const decoded = decode(path, bytes);
  if ('source' in decoded) return decoded;
  const source = decodeLossily(path, bytes);
  return { refused: refused(source, undecodable(source, decoded.undecodable)) };
}

export function tooLarge({ path }: Source, limit: number): Diagnostic {
  return tooLargeFile.at(span(path, 0, 0), { detail: `> ${limit / 1024 / 1024} MB` });
}

export function notOfFormat(source: Source, format: string, at = 0): Reading {
  const lineEnd = source.text.indexOf('\n', at);
  const end = Math.min(lineEnd < 0 ? source.text.length : lineEnd, at + 80);
  return refused(source, otherFormat.at(span(source.path, at, Math.max(at, end)), { format }));
}

/** Of the XML, in the file itself or packed in it. */
export function notReadable(source: Source, { reason, detail, at }: XmlRefusal): Reading {
  const place = span(source.path, Math.min(at, source.text.length), Math.min(at, source.text.length));
  if (reason === 'doctype') return refused(source, hasDoctype.at(place, {}));
  if (reason === 'depth') return refused(source, tooLargeFile.at(place, { detail: `> ${detail}` }));
  return refused(source, notXml.at(place, { detail }));
}
