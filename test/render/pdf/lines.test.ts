import { describe, expect, it } from 'vitest';
import { loadFace } from '../../../src/render/pdf/fonts/loaded.ts';
import { setParagraph } from '../../../src/render/pdf/typeset/paragraph.ts';
import type { Line } from '../../../src/render/pdf/typeset/line.ts';
import type { Text } from '../../../src/render/pdf/typeset/run.ts';
import { fc } from '../../support/property.ts';
import { resources } from './read.ts';

const read = (path: string): Uint8Array => resources.read(`pdf/fonts/${path}`);
const han = loadFace('song', 'NotoSerifSC-Regular.ttf.br', read('NotoSerifSC-Regular.ttf.br'));
const latin = loadFace('serif', 'SourceSerif4-Regular.ttf.br', read('SourceSerif4-Regular.ttf.br'));
const SIZE = 10;

const chinese = (words: string): Text => ({ lang: 'zh', runs: [run(words)] });
const english = (words: string): Text => ({ lang: 'en', runs: [run(words)] });
const run = (words: string) => ({
  text: words,
  style: { faces: { han, latin }, size: SIZE, colour: '#000000', rise: 0 },
  marks: [],
});
const set = (words: Text, width: number): Line[] =>
  setParagraph(words, { width, indent: 2 * SIZE, align: 'justify', size: SIZE });
const shown = (line: Line): string =>
  line.segments
    .flatMap(({ glyphs }) => glyphs.flatMap((glyph) => glyph.codePoints.map((point) => String.fromCodePoint(point))))
    .join('');

/** Sentences as plans have them: clauses of ideographs, now and then a figure, a quotation or a bracket. */
const clause = fc
  .oneof(
    { weight: 6, arbitrary: fc.stringMatching(/^[一-龥]{2,14}$/) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('“双招双引”', '（含港澳台）', '增长5%以上', '“1+1+N”平台', '新增1.2万人', '——', '……'),
    },
  )
  .filter((words) =>
    [...words].every((character) => han.has(character.codePointAt(0) ?? 0) || latin.has(character.codePointAt(0) ?? 0)),
  );
const sentence = fc
  .array(fc.tuple(clause, fc.constantFrom('，', '、', '。', '；', '：', '')), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.map(([words, mark]) => words + mark).join(''));
const widths = fc.integer({ min: 12, max: 40 }).map((ems) => ems * SIZE);

const NEVER_FIRST = /^[，。、；：！？”’）》〉】〕·％]/u;
const NEVER_LAST = /[“‘（《〈【〔]$/u;

describe('Chinese lines', () => {
  it('lose no character', () => {
    fc.assert(
      fc.property(sentence, widths, (words, width) => {
        expect(set(chinese(words), width).map(shown).join('')).toBe(words);
      }),
    );
  });

  it('never begin with a closing mark nor end with an opening one, and never part dashes', () => {
    fc.assert(
      fc.property(sentence, widths, (words, width) => {
        const lines = set(chinese(words), width).map(shown);
        for (const [i, line] of lines.entries()) {
          if (i > 0) expect(line).not.toMatch(NEVER_FIRST);
          if (i < lines.length - 1) expect(line).not.toMatch(NEVER_LAST);
          expect(`${line.at(-1)}${lines[i + 1]?.at(0)}`).not.toMatch(/——|……/);
        }
      }),
    );
  });

  it('all end at the edge but the last, and none stands over', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 20, max: 40 }), (words, ems) => {
        const lines = set(chinese(words), ems * SIZE);
        for (const [i, line] of lines.entries()) {
          expect(line.end).toBeLessThanOrEqual(ems * SIZE + 0.01);
          if (i < lines.length - 1) expect(line.end).toBeCloseTo(ems * SIZE, 2);
        }
      }),
    );
  });

  it('give marks at a line’s end and adjacent marks half an em', () => {
    const [first] = set(chinese('一二三四五六七，八九十'), 9 * SIZE + 5);
    const glyphs = first?.segments.flatMap((segment) => segment.glyphs) ?? [];
    expect(glyphs.at(-1)).toMatchObject({ codePoints: ['，'.codePointAt(0)], width: 0.5 });
    const [line] = setParagraph(chinese('甲”，乙'), { width: 400, indent: 0, align: 'left', size: SIZE });
    expect(line?.end).toBeCloseTo(3.5 * SIZE, 3);
  });

  it('never leave one or two characters alone on the last line', () => {
    const words = '树立开放发展理念，以改革创新为先导，积极推动重点领域和关键环节深化改革，取得成果。';
    for (let ems = 12; ems < 40; ems++) {
      const lines = set(chinese(words), ems * SIZE).map(shown);
      if (lines.length > 1) expect([...(lines.at(-1) ?? '')].length).toBeGreaterThan(3);
    }
  });

  it('put a quarter of an em between Han and Latin, inside the glyph, so that it is not copied as a space', () => {
    const [line] = setParagraph(chinese('年均增长5%以上'), { width: 400, indent: 0, align: 'left', size: SIZE });
    expect(line === undefined ? '' : shown(line)).toBe('年均增长5%以上');
    const before = line?.segments[0]?.glyphs.at(-1);
    expect(before?.width).toBe(1.25);
  });
});

describe('English lines', () => {
  const WORDS =
    'The district will strengthen international cooperation and raise its share of trade with partner countries'.split(
      ' ',
    );

  it('lose no character but the soft hyphens that they add', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 80 }), widths, (list, width) => {
        const lines = set(english(list.join(' ')), width).map(shown);
        expect(lines.join('').replaceAll('\u00AD', '').trimEnd()).toBe(list.join(' '));
      }),
    );
  });

  it('break a token that is longer than the line, rather than stand over', () => {
    const address = `https://example.org/${'a'.repeat(80)}`;
    for (const line of set(english(`See ${address} there.`), 200)) expect(line.end).toBeLessThanOrEqual(200.01);
  });
});

describe('half-width marks, where a plan shows them as written', () => {
  it('stay with the word that they belong to', () => {
    const words = '树立开放发展理念,以改革创新为先导(含重点领域),深化改革;取得成果:加快融入双循环!'.repeat(3);
    for (let ems = 8; ems < 30; ems++) {
      for (const line of set(chinese(words), ems * SIZE).map(shown)) {
        expect(line).not.toMatch(/^[,;:!)]/);
        expect(line).not.toMatch(/\($/);
      }
    }
  });
});
