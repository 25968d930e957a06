import { create, type Font } from 'fontkit';
import { brotliDecompressSync } from 'node:zlib';
import type { Face, Glyph, Placed, Shape } from '../typeset/face.ts';
import { readTables } from './sfnt.ts';

/** A font as it was read, with what both the typesetter and the writer of the file need. */
export interface LoadedFace extends Face {
  readonly font: Font;
  readonly bytes: Uint8Array;
}

/** Faces by the bytes that they were read from: several editions of a plan share them if they are given the same array. */
const opened = new WeakMap<Uint8Array, LoadedFace>();

/** Opens a TrueType font; a name that ends in `.br` is compressed with brotli. */
export function loadFace(name: string, path: string, stored: Uint8Array): LoadedFace {
  const known = opened.get(stored);
  if (known?.name === name) return known;
  const face = open(name, path, stored);
  opened.set(stored, face);
  return face;
}

function open(name: string, path: string, stored: Uint8Array): LoadedFace {
  const bytes = path.endsWith('.br') ? brotliDecompressSync(stored) : stored;
  readTables(bytes);
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!('layout' in font)) throw new Error(`not a single font: ${path}`);
  return new FontFace(name, font, bytes);
}

class FontFace implements LoadedFace {
  readonly name: string;
  readonly font: Font;
  readonly bytes: Uint8Array;
  readonly #known = new Map<number, boolean>();
  readonly #glyphs = new Map<number, Glyph>();
  readonly #words = new Map<string, Shape>();
  readonly #marks = new Map<string, Shape>();

  constructor(name: string, font: Font, bytes: Uint8Array) {
    this.name = name;
    this.font = font;
    this.bytes = bytes;
  }

  has(codePoint: number): boolean {
    const known = this.#known.get(codePoint);
    if (known !== undefined) return known;
    const has = this.font.hasGlyphForCodePoint(codePoint);
    this.#known.set(codePoint, has);
    return has;
  }

  glyph(codePoint: number): Glyph {
    const known = this.#glyphs.get(codePoint);
    if (known !== undefined) return known;
    const { id, advanceWidth } = this.font.glyphForCodePoint(codePoint);
    const glyph = { id, codePoints: [codePoint], width: advanceWidth / this.font.unitsPerEm, shift: 0 };
    this.#glyphs.set(codePoint, glyph);
    return glyph;
  }

  shape(word: string): Shape {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const shape = this.#layout(word, undefined, undefined);
    this.#words.set(word, shape);
    return shape;
  }

  shapeHan(text: string): Shape {
    const known = this.#marks.get(text);
    if (known !== undefined) return known;
    const shape = this.#layout(text, 'hani', 'ZHS');
    this.#marks.set(text, shape);
    return shape;
  }

  #layout(text: string, script: string | undefined, language: string | undefined): Shape {
    const { glyphs, positions } = this.font.layout(text, undefined, script, language);
    const em = this.font.unitsPerEm;
    const placed: Placed[] = [];
    const points = [...text].map((character) => character.codePointAt(0) ?? 0);
    let pen = 0;
    for (const [i, { id, codePoints, advanceWidth }] of glyphs.entries()) {
      const at = positions[i];
      // fontkit remembers for a glyph the first character that asked for it: only how many there are can be trusted.
      const glyph = { id, codePoints: points.splice(0, codePoints.length), width: advanceWidth / em, shift: 0 };
      placed.push({ glyph, x: (pen + (at?.xOffset ?? 0)) / em });
      pen += at?.xAdvance ?? advanceWidth;
    }
    return { glyphs: placed, width: pen / em };
  }
}
