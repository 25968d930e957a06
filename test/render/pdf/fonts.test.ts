import { create, type Font } from 'fontkit';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadFace } from '../../../src/render/pdf/fonts/loaded.ts';
import { readTables, viewOf } from '../../../src/render/pdf/fonts/sfnt.ts';
import { subsetFont } from '../../../src/render/pdf/fonts/subset.ts';
import { resources } from './read.ts';

const bytes = brotliDecompressSync(resources.read('pdf/fonts/NotoSerifSC-Regular.ttf.br'));
const serif = brotliDecompressSync(resources.read('pdf/fonts/SourceSerif4-Regular.ttf.br'));
const open = (font: Uint8Array): Font => create(Buffer.from(font)) as Font;
const whole = open(bytes);
const outline = (character: string, font = whole): number => font.glyphForCodePoint(character.codePointAt(0) ?? 0).id;
const path = (font: Font, id: number): string => font.getGlyph(id).path.toSVG();

describe('a subset', () => {
  it('has the outlines asked for, in their order', () => {
    const glyphs = [...'\0中国，'].map((character) => ({ outline: outline(character), width: 1000, shift: 0 }));
    const cut = open(subsetFont(bytes, glyphs));
    expect(cut.numGlyphs).toBe(4);
    for (const [i, glyph] of glyphs.entries()) expect(path(cut, i)).toBe(path(whole, glyph.outline));
  });

  it('moves and widens outlines without changing them', () => {
    const id = outline('“');
    const cut = open(
      subsetFont(bytes, [
        { outline: 0, width: 1000, shift: 0 },
        { outline: id, width: 500, shift: -500 },
      ]),
    );
    expect(cut.getGlyph(1).advanceWidth).toBe(500);
    expect(cut.getGlyph(1).bbox.minX).toBe(whole.getGlyph(id).bbox.minX - 500);
    expect(cut.getGlyph(1).bbox.maxY).toBe(whole.getGlyph(id).bbox.maxY);
  });

  it('takes the components of a composite along', () => {
    const font = open(serif);
    for (const character of 'éüñ') {
      const cut = open(
        subsetFont(serif, [
          { outline: 0, width: 500, shift: 0 },
          { outline: outline(character, font), width: font.getGlyph(outline(character, font)).advanceWidth, shift: 0 },
        ]),
      );
      expect(path(cut, 1)).toBe(path(font, outline(character, font)));
    }
  });

  it('leaves the font that it was cut from as it was', () => {
    const before = Buffer.from(bytes);
    subsetFont(bytes, [{ outline: outline('中'), width: 1250, shift: 0 }]);
    expect(before.equals(bytes)).toBe(true);
  });

  it('sums to what TrueType asks for', () => {
    const cut = subsetFont(bytes, [{ outline: outline('中'), width: 1000, shift: 0 }]);
    const view = viewOf(cut);
    let sum = 0;
    for (let i = 0; i < cut.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
    expect([...readTables(cut).keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
  });
});

describe('the vendored faces', () => {
  const song = loadFace('song', 'x.ttf', bytes);

  it('have GB 2312 and the symbols of plans', () => {
    for (const character of '淄博张店区，。、；：？！“”‘’（）《》〈〉【】〔〕—…·％℃①②③≥≤→㎡〇') {
      expect([character, song.has(character.codePointAt(0) ?? 0)]).toEqual([character, true]);
    }
  });

  it('join the halves of a Chinese dash', () => {
    const dash = song.shapeHan('——');
    expect(dash.width).toBe(2);
    expect(dash.glyphs.flatMap(({ glyph }) => glyph.codePoints)).toEqual([0x2014, 0x2014]);
  });
});
