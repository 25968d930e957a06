/** What the typesetter needs to know of a font. Everything is measured in em, so that one answer serves all sizes. */
export interface Face {
  /** The face's name in the theme. */
  readonly name: string;
  has(codePoint: number): boolean;
  /** The glyph of one character, unshaped: Chinese needs no more. */
  glyph(codePoint: number): Glyph;
  /** The glyphs of a word in Latin script, with its kerning and ligatures. */
  shape(word: string): Shape;
  /** The glyphs of a Chinese dash or ellipsis: two dashes may be joined to one glyph. */
  shapeHan(text: string): Shape;
}

export interface Glyph {
  /** Number of the glyph in the font. */
  readonly id: number;
  /** The characters that the glyph stands for: what a reader copies. */
  readonly codePoints: readonly number[];
  /** How far the pen moves after it: the font's own width, unless `shift` or a spacing changed it. */
  readonly width: number;
  /** How far the outline is moved to the right: −0.5 takes the blank half from an opening mark. */
  readonly shift: number;
}

export interface Shape {
  readonly glyphs: readonly Placed[];
  readonly width: number;
}

export interface Placed {
  readonly glyph: Glyph;
  /** Distance from the start of the shape. */
  readonly x: number;
}

/** A Chinese face with the Latin face that is set beside it. */
export interface FacePair {
  readonly han: Face;
  readonly latin: Face;
}
