import { describe, expect, test } from 'vitest';
import { difference, type Stretch } from '../../src/change/difference.ts';

const plain = (text: string): { text: string; atoms: [] } => ({ text, atoms: [] });

function show(stretches: readonly Stretch[]): string {
  return stretches
    .map((one) =>
      one.type === 'same' ? one.text : `${one.gone && `[-${one.gone}-]`}${one.added && `{+${one.added}+}`}`,
    )
    .join('');
}

const shown = (before: string, after: string): string => show(difference(plain(before), plain(after)));

describe('what changed in a text', () => {
  test.each([
    ['加强学校建设', '加快学校建设', '加[-强-]{+快+}学校建设'],
    ['加强学校建设', '加强学校建设', '加强学校建设'],
    ['', '新增', '{+新增+}'],
    ['删去', '', '[-删去-]'],
    ['建设学校、医院', '建设学校、幼儿园、医院', '建设学校、{+幼儿园、+}医院'],
    // Words of other scripts, and numbers, change as wholes.
    ['more schools by 2025', 'more school by 2026', 'more [-schools-]{+school+} by [-2025-]{+2026+}'],
    ['增长1.5倍', '增长1.6倍', '增长[-1.5-]{+1.6+}倍'],
    // Rewritten phrases that share a character are no salad.
    ['大力推进产业转型', '全面深化行业改革', '[-大力推进产业转型-]{+全面深化行业改革+}'],
    // Full-width forms are no change.
    ['甲,乙(丙)', '甲，乙（丙）', '甲，乙（丙）'],
    ['甲,乙', '甲，丁', '甲，[-乙-]{+丁+}'],
    // A character of two units is one.
    ['𠮷野家', '𠮶野家', '[-𠮷-]{+𠮶+}野家'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  test('a figure with its unit changes as a whole', () => {
    const version = (text: string, figure: string): Parameters<typeof difference>[0] => {
      const start = text.indexOf(figure);
      return { text, atoms: [{ start, end: start + figure.length }] };
    };
    expect(show(difference(version('新增1.2万人以上', '1.2万人'), version('新增1.5万人以上', '1.5万人')))).toBe(
      '新增[-1.2万人-]{+1.5万人+}以上',
    );
  });

  test('both texts can be read from it, whatever they are', () => {
    const alphabet = '建设学校,，。5%ab 𠮷';
    let seed = 7;
    const next = (limit: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % limit;
    const text = (): string =>
      Array.from({ length: next(40) }, () => [...alphabet][next([...alphabet].length)]).join('');
    const fold = (words: string): string => words.replaceAll('，', ',');
    for (let i = 0; i < 2000; i++) {
      const [before, after] = [text(), text()];
      const stretches = difference(plain(before), plain(after));
      expect(fold(stretches.map((one) => (one.type === 'same' ? one.text : one.gone)).join(''))).toBe(fold(before));
      expect(fold(stretches.map((one) => (one.type === 'same' ? one.text : one.added)).join(''))).toBe(fold(after));
    }
  });

  test('two long texts that have nothing in common are told apart', () => {
    const [before, after] = ['甲'.repeat(20_000), '乙'.repeat(20_000)];
    expect(difference(plain(before), plain(after))).toEqual([{ type: 'changed', gone: before, added: after }]);
  });
});
