import { span } from '../../../source/span.ts';
import type { Reading, ReturnedFile, ReturnedUnit } from '../format.ts';
import { BRACES, readPlaceholders } from '../placeholders.ts';
import { brokenEntry } from '../problems/unit.ts';
import { malformedMark } from '../problems/marks.ts';
import { notOfFormat, readText } from '../reading.ts';
import { VERSION_PATTERN } from '../unit.ts';
import { readEntries, type PoEntry } from './entries.ts';

export function readPo(file: ReturnedFile): Reading {
  const text = readText(file);
  if ('refused' in text) return text.refused;
  const { source } = text;
  const [head, ...entries] = readEntries(source.text);
  if (!head || head.id !== '' || head.context !== null || head.fault !== null) return notOfFormat(source, 'PO');
  const field = (name: string): string | null =>
    new RegExp(`^${name}:[ \\t]*(\\S+)`, 'im').exec(head.translation)?.[1] ?? null;
  const languages = { from: field('X-Source-Language'), to: field('Language') };
  return { source, units: entries.map((entry) => toUnit(entry, file.path)), languages, tracked: 0, refusal: null };
}

function toUnit({ context, id, translation, fuzzy, fault, start, end }: PoEntry, path: string): ReturnedUnit {
  const place = span(path, Math.max(0, start), Math.max(0, end));
  const [unit = null, version = ''] = (context ?? '').split(' ');
  const target = readPlaceholders(translation, BRACES);
  const faults =
    fault !== null
      ? [brokenEntry.at(place, { detail: fault })]
      : target.stray !== null
        ? [malformedMark.at(place, { unit: unit ?? '', words: target.stray })]
        : [];
  return {
    id: unit === '' ? null : unit,
    version: VERSION_PATTERN.test(version) ? version : null,
    source: readPlaceholders(id, BRACES).pieces,
    target: target.pieces,
    unfinished: fuzzy,
    faults,
    span: place,
  };
}
