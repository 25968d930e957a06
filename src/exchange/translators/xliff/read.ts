import { span } from '../../../source/span.ts';
import { elementsIn, readXml, type XmlNodeRead } from '../../xml-reader.ts';
import type { Piece } from '../notation.ts';
import type { Reading, ReturnedFile, ReturnedUnit } from '../format.ts';
import { notOfFormat, notReadable, readText } from '../reading.ts';
import { VERSION_PATTERN } from '../unit.ts';

/** XLIFF 2.0 and 2.1, whatever a tool made of our segments: it may split them and use start and end codes for pairs. */
export function readXliff(file: ReturnedFile): Reading {
  const text = readText(file);
  if ('refused' in text) return text.refused;
  const { source } = text;
  const xml = readXml(source.text);
  if ('refusal' in xml) return notReadable(source, xml.refusal);
  const { root } = xml;
  if (root.name !== 'xliff' || !root.uri.startsWith('urn:oasis:names:tc:xliff:document:2.'))
    return notOfFormat(source, 'XLIFF 2', root.start);
  const languages = { from: root.attributes.get('srcLang') ?? null, to: root.attributes.get('trgLang') ?? null };
  const units = unitsIn(root).map((unit) => toUnit(unit, file.path));
  return { source, units, languages, tracked: 0, refusal: null };
}

/** In files, and in groups within groups. */
function unitsIn(element: XmlNodeRead): XmlNodeRead[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'unit') return [child];
    return child.name === 'file' || child.name === 'group' ? unitsIn(child) : [];
  });
}

function toUnit(unit: XmlNodeRead, path: string): ReturnedUnit {
  const version = unit.attributes.get('name') ?? '';
  const parts = elementsIn(unit).filter(({ name }) => name === 'segment' || name === 'ignorable');
  const words = parts.map((part) => {
    const source = piecesOf(elementsIn(part, 'source')[0]) ?? [];
    const target = elementsIn(part, 'target')[0];
    const isBetween = part.name === 'ignorable';
    return { source, isBetween, target: piecesOf(target), order: Number(target?.attributes.get('order') ?? NaN) };
  });
  const translated = words.filter(({ target, isBetween }) => target !== null && !isBetween);
  const inOrder = words
    .map((part, i) => ({ ...part, order: Number.isNaN(part.order) ? i + 1 : part.order }))
    .sort((a, b) => a.order - b.order);
  return {
    id: unit.attributes.get('id') ?? null,
    version: VERSION_PATTERN.test(version) ? version : null,
    source: words.flatMap(({ source }) => source),
    target:
      translated.length === 0
        ? null
        : inOrder.flatMap(({ source, target, isBetween }) => target ?? (isBetween ? source : [])),
    unfinished: translated.length > 0 && translated.length < words.filter(({ isBetween }) => !isBetween).length,
    faults: [],
    span: span(path, unit.start, unit.end),
  };
}

function piecesOf(element: XmlNodeRead | undefined): Piece[] | null {
  return element ? element.children.flatMap(toPieces) : null;
}

function toPieces(node: XmlNodeRead | string): Piece[] {
  if (typeof node === 'string') return [{ type: 'text', text: node }];
  const code = node.attributes.get('id') ?? '';
  const inner = (): Piece[] => node.children.flatMap(toPieces);
  switch (node.name) {
    case 'pc':
      return [{ type: 'open', code }, ...inner(), { type: 'close', code }];
    case 'ph':
      return [{ type: 'alone', code }];
    case 'sc':
      return [{ type: 'open', code }];
    case 'ec':
      return [{ type: 'close', code: node.attributes.get('startRef') ?? code }];
    case 'cp':
      return [{ type: 'text', text: codePoint(node.attributes.get('hex') ?? '') }];
    default:
      // Annotations enclose words, and are no concern of ours.
      return inner();
  }
}

/** A character that XML cannot hold; whether a plan can is seen later. */
function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFF';
}
