import { expect, test } from 'vitest';
import { windowOf } from '../../src/report/cells.ts';
import { visible } from '../../src/report/sanitize.ts';
import { displayWidth } from '../../src/report/width.ts';
import { fc } from '../support/property.ts';

const line = fc
  .array(
    fc.oneof(
      fc.constantFrom('一', '规划', 'a', '，', '“', ' ', '👩‍👧', '𠮷', 'e\u0301', '\u200B', '５％', '[x](goal:y)'),
      fc.string(),
    ),
    {
      maxLength: 80,
    },
  )
  .map((parts) => parts.join('').replace(/[\r\n\t…]/g, ''));

test('whatever the line and the words: the window fits, holds the words, and loses nothing between its cuts', () => {
  fc.assert(
    fc.property(line, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 120 }), (text, a, b, width) => {
      const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const shown = windowOf(text, from, to, width);
      const all = shown.before + shown.marked + shown.after;
      expect(displayWidth(all)).toBeLessThanOrEqual(width);
      expect(shown.indent).toBe(displayWidth(shown.before));
      expect(shown.width).toBe(displayWidth(shown.marked));
      expect(visible(text)).toContain(all.replace(/^…|…$/g, ''));
    }),
    { numRuns: 500 },
  );
});

test('a line that fits is shown whole', () => {
  expect(windowOf('一二三四五', 2, 4, 20)).toEqual({
    before: '一二',
    marked: '三四',
    after: '五',
    indent: 4,
    width: 4,
  });
});
