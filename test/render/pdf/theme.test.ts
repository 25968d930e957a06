import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { readTheme } from '../../../src/render/pdf/theme.ts';
import { edition, paragraph } from './edition.ts';
import { ofType, takeApart } from './objects.ts';
import { resources } from './read.ts';

const written = new TextDecoder().decode(resources.read('pdf/theme.yaml'));
const sample = edition({ blocks: [paragraph('p-a', ['正文。'])] });
const withTheme = (theme: string, files: Readonly<Record<string, Uint8Array>> = {}) => ({
  attachments: [],
  read: (path: string) =>
    path === 'pdf/theme.yaml' ? new TextEncoder().encode(theme) : (files[path] ?? resources.read(path)),
});

describe('the theme', () => {
  it('sets the page of GB/T 9704-2012: 22 lines of 28 characters', () => {
    const { alone } = readTheme(written);
    expect(alone.page.measure / alone.zh.body.size).toBeCloseTo(28, 1);
    expect(alone.page.depth / alone.zh.body.leading).toBeCloseTo(22, 1);
    expect(alone.zh.body.indent).toBeCloseTo(2 * alone.zh.body.size, 5);
  });

  it('names the place of what does not fit', () => {
    expect(() => readTheme(written.replace('size: 15.792pt', 'size: big'))).toThrow(/alone\.zh\.body\.size: .*“big”/);
    expect(() => readTheme(written.replace('mirrored: true', 'mirrored: perhaps'))).toThrow(/alone\.mirrored/);
    expect(() => readTheme(written.replace('colours:', 'colors:'))).toThrow(/colours|colors/);
    expect(() => readTheme(written.replace('{ han: song, latin: serif }', '{ han: sung, latin: serif }'))).toThrow(
      /“sung”/,
    );
    expect(() => readTheme('a: &x 1\nb: *x')).toThrow(/theme\.yaml/);
  });

  it('takes a face of the planner’s own, compressed or not', async () => {
    const own = brotliDecompressSync(resources.read('pdf/fonts/NotoSansSC-Medium.ttf.br'));
    const theme = written
      .replace('  hei:', '  fangsong: fonts/fangsong.ttf\n  hei:')
      .replace('text: { han: song,', 'text: { han: fangsong,');
    const { value, diagnostics } = await renderPdf(sample, withTheme(theme, { 'pdf/fonts/fangsong.ttf': own }));
    expect(diagnostics).toEqual([]);
    const fonts = ofType(takeApart(value.bytes), 'Type0').join();
    expect(fonts).toContain('NotoSansSC-Medium');
    expect(fonts).not.toContain('NotoSerifSC-Regular');
  });

  it('refuses fonts that it cannot cut down, and says which', async () => {
    const cff = new TextEncoder().encode('OTTO\0\0\0\0\0\0\0\0');
    const theme = written.replace('fonts/NotoSerifSC-Regular.ttf.br', 'fonts/own.otf');
    await expect(renderPdf(sample, withTheme(theme, { 'pdf/fonts/own.otf': cff }))).rejects.toThrow(
      /faces\.song: not a TrueType font/,
    );
  });
});
