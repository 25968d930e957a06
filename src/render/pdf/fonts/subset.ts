import { padded, readTables, viewOf, writeTables, type Tables } from './sfnt.ts';

/** One glyph of a subset: an outline of the font, perhaps moved, with a width of its own. Units are the font's. */
export interface SubsetGlyph {
  /** Number of the outline in the font. */
  readonly outline: number;
  readonly width: number;
  readonly shift: number;
}

const COMPOSITE = -1;
const ARGUMENTS_ARE_WORDS = 0x0001;
const ARGUMENTS_ARE_OFFSETS = 0x0002;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/**
 * Cuts a TrueType font down to the glyphs given, in their order, so that a glyph's number is its place in the list.
 * A moved or widened glyph becomes a composite of the outline. The tables are those that PDF asks of an embedded
 * TrueType font (ISO 32000-1, 9.9).
 */
export function subsetFont(font: Uint8Array, glyphs: readonly SubsetGlyph[]): Uint8Array {
  const source = readTables(font);
  const builder = new Builder(source);
  for (const glyph of glyphs) builder.plan(glyph);
  return writeTables(builder.build());
}

class Builder {
  readonly #source: Tables;
  readonly #glyf: Uint8Array;
  readonly #offsets: readonly number[];
  readonly #widths: readonly number[];
  readonly #planned: SubsetGlyph[] = [];
  readonly #plain = new Map<number, number>();

  constructor(source: Tables) {
    this.#source = source;
    this.#glyf = table(source, 'glyf');
    this.#offsets = readOffsets(source);
    this.#widths = readWidths(source);
  }

  plan(glyph: SubsetGlyph): number {
    this.#planned.push(glyph);
    const number = this.#planned.length - 1;
    if (this.#isPlain(glyph) && !this.#plain.has(glyph.outline)) this.#plain.set(glyph.outline, number);
    return number;
  }

  build(): Tables {
    const outlines: Uint8Array[] = [];
    // Components are appended to the list while it is walked.
    for (let i = 0; i < this.#planned.length; i++) {
      const glyph = this.#planned[i];
      if (glyph !== undefined) outlines.push(this.#outline(glyph));
    }
    const metrics = this.#planned.map((glyph) => ({ width: glyph.width, bearing: this.#bearing(glyph) }));
    const glyf = joined(outlines);
    const tables = new Map<string, Uint8Array>([
      ['glyf', glyf.bytes],
      ['loca', longs(glyf.offsets)],
      ['hmtx', horizontal(metrics)],
      ['head', patched(table(this.#source, 'head'), (view) => view.setInt16(50, 1))],
      ['hhea', patched(table(this.#source, 'hhea'), (view) => view.setUint16(34, metrics.length))],
      ['maxp', patched(table(this.#source, 'maxp'), (view) => this.#limits(view))],
    ]);
    for (const tag of ['cvt ', 'fpgm', 'prep']) {
      const found = this.#source.get(tag);
      if (found !== undefined) tables.set(tag, found);
    }
    return tables;
  }

  #isPlain(glyph: SubsetGlyph): boolean {
    return glyph.shift === 0 && glyph.width === this.#widths[glyph.outline];
  }

  #outline(glyph: SubsetGlyph): Uint8Array {
    const data = this.#data(glyph.outline);
    if (data.length === 0) return data;
    return this.#isPlain(glyph) ? this.#renumbered(data) : this.#moved(glyph, data);
  }

  /** A composite of one component; its box is the outline's, moved. */
  #moved(glyph: SubsetGlyph, data: Uint8Array): Uint8Array {
    const box = viewOf(data);
    const bytes = new Uint8Array(20);
    const view = viewOf(bytes);
    view.setInt16(0, COMPOSITE);
    view.setInt16(2, box.getInt16(2) + glyph.shift);
    view.setInt16(4, box.getInt16(4));
    view.setInt16(6, box.getInt16(6) + glyph.shift);
    view.setInt16(8, box.getInt16(8));
    view.setUint16(10, ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS);
    view.setUint16(12, this.#component(glyph.outline));
    view.setInt16(14, glyph.shift);
    return bytes.subarray(0, 18);
  }

  #component(outline: number): number {
    return this.#plain.get(outline) ?? this.plan({ outline, width: this.#widths[outline] ?? 0, shift: 0 });
  }

  /** A glyph's data; the components of a composite get their numbers in the subset. */
  #renumbered(data: Uint8Array): Uint8Array {
    if (viewOf(data).getInt16(0) >= 0) return data;
    const bytes = new Uint8Array(data);
    const view = viewOf(bytes);
    for (let at = 10, flags = MORE_COMPONENTS; (flags & MORE_COMPONENTS) !== 0; at += componentSize(flags)) {
      flags = view.getUint16(at);
      view.setUint16(at + 2, this.#component(view.getUint16(at + 2)));
    }
    return bytes;
  }

  #data(outline: number): Uint8Array {
    return this.#glyf.subarray(this.#offsets[outline] ?? 0, this.#offsets[outline + 1] ?? 0);
  }

  #bearing(glyph: SubsetGlyph): number {
    const data = this.#data(glyph.outline);
    return data.length === 0 ? 0 : viewOf(data).getInt16(2) + glyph.shift;
  }

  /** Composites of composites go one level deeper than in the font. */
  #limits(view: DataView): void {
    view.setUint16(4, this.#planned.length);
    view.setUint16(10, Math.max(view.getUint16(6), view.getUint16(10)));
    view.setUint16(12, Math.max(view.getUint16(8), view.getUint16(12)));
    view.setUint16(28, Math.max(1, view.getUint16(28)));
    view.setUint16(30, view.getUint16(30) + 1);
  }
}

function componentSize(flags: number): number {
  const offsets = (flags & ARGUMENTS_ARE_WORDS) !== 0 ? 4 : 2;
  const scale = (flags & HAS_MATRIX) !== 0 ? 8 : (flags & HAS_TWO_SCALES) !== 0 ? 4 : (flags & HAS_SCALE) !== 0 ? 2 : 0;
  return 4 + offsets + scale;
}

function table(tables: Tables, tag: string): Uint8Array {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`not a TrueType font: it has no table “${tag}”`);
  return found;
}

function readOffsets(tables: Tables): number[] {
  const isLong = viewOf(table(tables, 'head')).getInt16(50) === 1;
  const view = viewOf(table(tables, 'loca'));
  const count = viewOf(table(tables, 'maxp')).getUint16(4) + 1;
  return Array.from({ length: count }, (_, i) => (isLong ? view.getUint32(i * 4) : view.getUint16(i * 2) * 2));
}

function readWidths(tables: Tables): number[] {
  const metrics = viewOf(table(tables, 'hhea')).getUint16(34);
  const view = viewOf(table(tables, 'hmtx'));
  const count = viewOf(table(tables, 'maxp')).getUint16(4);
  return Array.from({ length: count }, (_, i) => view.getUint16(Math.min(i, metrics - 1) * 4));
}

function horizontal(metrics: readonly { readonly width: number; readonly bearing: number }[]): Uint8Array {
  const bytes = new Uint8Array(metrics.length * 4);
  const view = viewOf(bytes);
  for (const [i, { width, bearing }] of metrics.entries()) {
    view.setUint16(i * 4, width);
    view.setInt16(i * 4 + 2, bearing);
  }
  return bytes;
}

function joined(parts: readonly Uint8Array[]): { bytes: Uint8Array; offsets: number[] } {
  const offsets = [0];
  for (const part of parts) offsets.push((offsets.at(-1) ?? 0) + padded(part.length));
  const bytes = new Uint8Array(offsets.at(-1) ?? 0);
  for (const [i, part] of parts.entries()) bytes.set(part, offsets[i]);
  return { bytes, offsets };
}

function longs(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = viewOf(bytes);
  for (const [i, value] of values.entries()) view.setUint32(i * 4, value);
  return bytes;
}

function patched(source: Uint8Array, change: (view: DataView) => void): Uint8Array {
  // Not `slice()`: a Buffer’s would share its memory with the font.
  const copy = new Uint8Array(source);
  change(viewOf(copy));
  return copy;
}
