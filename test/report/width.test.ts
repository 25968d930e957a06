import { describe, expect, test } from 'vitest';
import { clusters, displayWidth } from '../../src/report/width.ts';
import { wrap, wrapTrail } from '../../src/report/wrap.ts';

describe('columns of a terminal (UAX #11)', () => {
  test.each([
    ['plan', 4],
    ['规划', 4],
    ['，。！％', 8],
    ['ｐｌａｎ', 8],
    ['　', 2],
    ['한국어', 6],
    ['ｱｲｳ', 3],
    ['𠮷', 2],
    ['㊙', 2],
    ['“…”—·', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👧‍👦', 2],
    ['🇨🇳', 2],
    ['❤️', 2],
    ['1️⃣', 2],
    ['各\u{E0100}', 2],
    ['\u200B', 0],
    ['', 0],
  ])('%s takes %i', (text, width) => expect(displayWidth(text)).toBe(width));

  test('clusters are what a reader counts', () => {
    expect(clusters('一👩‍👧e\u0301')).toEqual(['一', '👩‍👧', 'e\u0301']);
  });
});

describe('breaking sentences into lines', () => {
  test('at spaces, and between Chinese characters', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('一二三四五六', 8)).toEqual(['一二三四', '五六']);
  });

  test('no line begins with a stop or a closing bracket, and none ends with an opening one', () => {
    expect(wrap('一二三四。五', 8)).toEqual(['一二三', '四。五']);
    expect(wrap('一二三（四）', 8)).toEqual(['一二三', '（四）']);
  });

  test('code is not broken, so that it can be copied', () => {
    expect(wrap('Add a line `growth: {}` here', 14)).toEqual(['Add a line', '`growth: {}`', 'here']);
    expect(wrap('加一行“growth: {}”，再编译。', 10)).toEqual(['加一行', '“growth: {}”，', '再编译。']);
    expect(wrap('the reader’s eye', 12)).toEqual(['the reader’s', 'eye']);
  });

  test('a trail of headings between headings', () => {
    expect(wrapTrail(['开放发展', '外贸', '新业态'], 16)).toEqual(['开放发展 › 外贸', '› 新业态']);
    expect(wrapTrail([], 16)).toEqual([]);
  });

  test('a line that fits keeps its indentation', () => {
    expect(wrap('  kind: indicator', 20)).toEqual(['  kind: indicator']);
  });

  test('what is longer than a line keeps its characters', () => {
    expect(wrap('a very-very-long word', 6)).toEqual(['a', 'very-very-long', 'word']);
    expect(wrap('', 10)).toEqual(['']);
  });
});
