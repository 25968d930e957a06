import { createSource, type Source } from '../../../source/source.ts';
import { span, type Span } from '../../../source/span.ts';
import { member } from '../../unarchive.ts';
import { readXml } from '../../xml-reader.ts';
import type { Reading, ReturnedFile, ReturnedUnit } from '../format.ts';
import { readPlaceholders, WHITE_BRACKETS } from '../placeholders.ts';
import { malformedMark } from '../problems/marks.ts';
import { alteredRow } from '../problems/unit.ts';
import { MAX_BYTES, MAX_PACKED, notOfFormat, notReadable, refused, tooLarge } from '../reading.ts';
import { VERSION_PATTERN } from '../unit.ts';
import { rowsOf, type Row } from './table.ts';
import { PAIR_PATTERN } from './write.ts';

/** A table that came back from Word, LibreOffice or WPS. Messages point into a listing of its rows, one a line. */
export function readDocx({ path, bytes }: ReturnedFile): Reading {
  const nothing = createSource(path, '');
  if (bytes.length > MAX_PACKED) return refused(nothing, tooLarge(nothing, MAX_PACKED));
  const main = member(bytes, 'word/document.xml', MAX_BYTES);
  if (main === 'too-large') return refused(nothing, tooLarge(nothing, MAX_BYTES));
  if (main === null) return notOfFormat(nothing, 'DOCX');
  const xml = readXml(new TextDecoder().decode(main));
  if ('refusal' in xml) return notReadable(nothing, xml.refusal);
  const { rows, tracked } = rowsOf(xml.root);
  const source = createSource(path, rows.map(listed).join('\n'));
  const pair = rows.map(({ cells: [first = ''] }) => PAIR_PATTERN.exec(first)).find((found) => found !== null);
  if (!pair) return notOfFormat(source, 'DOCX');
  const units = rows.flatMap((row, i) => (isHead(row) ? [] : [toUnit(row, placeOf(source, i))]));
  return { source, units, languages: { from: pair[2] ?? null, to: pair[3] ?? null }, tracked, refusal: null };
}

/** Repeated where somebody split the table. */
const isHead = ({ cells: [first = ''] }: Row): boolean => PAIR_PATTERN.test(first);

const listed = ({ cells: [about = '', , target = ''] }: Row): string =>
  `${about.split(/\s/)[0] ?? ''} | ${target.replace(/\s+/g, ' ')}`;

function placeOf({ path, text, lineStarts }: Source, row: number): Span {
  const start = lineStarts[row] ?? 0;
  return span(path, start, (lineStarts[row + 1] ?? text.length + 1) - 1);
}

function toUnit({ cells: [about = '', original = '', translation = ''], isAltered }: Row, place: Span): ReturnedUnit {
  const [unit = '', version = ''] = about.split(/\s+/);
  const isWhole = !isAltered && VERSION_PATTERN.test(version);
  const target = readPlaceholders(translation, WHITE_BRACKETS);
  const faults = isWhole
    ? target.stray === null
      ? []
      : [malformedMark.at(place, { unit, words: target.stray })]
    : [alteredRow.at(place, {})];
  return {
    id: unit === '' ? null : unit,
    version: isWhole ? version : null,
    source: readPlaceholders(original, WHITE_BRACKETS).pieces,
    target: target.pieces,
    unfinished: false,
    faults,
    span: place,
  };
}
