import type { Glyph } from '../typeset/face.ts';
import type { LoadedFace } from './loaded.ts';
import { subsetFont, type SubsetGlyph } from './subset.ts';

/** What pdfkit asks of a font object. It takes any that has `layout()`. */
interface PdfkitGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/**
 * A face as it goes into the file. Its glyphs are numbered by first use, one number for each pair of an outline and the
 * characters that it stands for: were they numbered by outline alone, `·` would be copied as `•` where a font draws
 * both alike. The “text” that pdfkit encodes is a string of such numbers.
 */
export class EmbeddedFace {
  readonly #face: LoadedFace;
  readonly #numbers = new Map<string, number>();
  /** Most glyphs are the typesetter's own objects, which it uses again and again. */
  readonly #seen = new WeakMap<Glyph, number>();
  readonly #glyphs: (SubsetGlyph & { readonly codePoints: readonly number[] })[] = [];

  constructor(face: LoadedFace) {
    this.#face = face;
    this.#glyphs.push({ outline: 0, width: face.font.glyphForCodePoint(0).advanceWidth, shift: 0, codePoints: [0] });
  }

  /** How many glyphs have a number. */
  get count(): number {
    return this.#glyphs.length;
  }

  /** The number of a glyph in the subset. */
  number(glyph: Glyph): number {
    const seen = this.#seen.get(glyph);
    if (seen !== undefined) return seen;
    const number = this.#find(glyph);
    this.#seen.set(glyph, number);
    return number;
  }

  #find(glyph: Glyph): number {
    const key = `${glyph.id} ${glyph.width} ${glyph.shift} ${glyph.codePoints.join(' ')}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const em = this.unitsPerEm;
    const number = this.#glyphs.length;
    this.#glyphs.push({
      outline: glyph.id,
      width: Math.round(glyph.width * em),
      shift: Math.round(glyph.shift * em),
      codePoints: glyph.codePoints,
    });
    this.#numbers.set(key, number);
    return number;
  }

  layout(text: string): { glyphs: PdfkitGlyph[]; positions: Record<string, number>[]; advanceWidth: number } {
    const glyphs = [...Array(text.length).keys()].map((i) => this.getGlyph(text.charCodeAt(i)));
    const positions = glyphs.map((glyph) => ({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
    return { glyphs, positions, advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) };
  }

  getGlyph(id: number): PdfkitGlyph {
    const glyph = this.#glyphs[id];
    return { id, advanceWidth: glyph?.width ?? 0, codePoints: glyph?.codePoints ?? [] };
  }

  createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array } {
    return {
      includeGlyph: (id) => id,
      encode: () => subsetFont(this.#face.bytes, this.#glyphs),
    };
  }

  get postscriptName(): string {
    return this.#face.font.postscriptName;
  }
  get unitsPerEm(): number {
    return this.#face.font.unitsPerEm;
  }
  get ascent(): number {
    return this.#face.font.ascent;
  }
  get descent(): number {
    return this.#face.font.descent;
  }
  get lineGap(): number {
    return this.#face.font.lineGap;
  }
  get xHeight(): number {
    return this.#face.font.xHeight;
  }
  get capHeight(): number {
    return this.#face.font.capHeight;
  }
  get bbox(): unknown {
    return this.#face.font.bbox;
  }
  get italicAngle(): number {
    return this.#face.font.italicAngle;
  }
  get 'OS/2'(): unknown {
    return this.#face.font['OS/2'];
  }
  /** fontkit has these tables, its types do not name them. */
  get post(): unknown {
    return Reflect.get(this.#face.font, 'post');
  }
  get head(): unknown {
    return Reflect.get(this.#face.font, 'head');
  }
}
