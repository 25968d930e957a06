import { describe, expect, test } from 'vitest';
import { comparePair, type MismatchKind } from '../../src/quantity/index.ts';
import { mutantsOf, type FaultClass } from './mutate.ts';
import { ALL_CLASSES, ALL_PAIRS } from './document.ts';
import type { Pair } from './pairs.ts';

function compared(pair: Pair): MismatchKind[] {
  return comparePair(pair.zh, pair.en, pair.names === undefined ? {} : { names: pair.names }).map((one) => one.kind);
}

describe.each(ALL_CLASSES)('$title', ({ pairs }) => {
  test('has its pairs, all accepted', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(8);
    const refused = pairs.map((pair) => ({ ...pair, found: compared(pair) })).filter(({ found }) => found.length > 0);
    expect(refused).toEqual([]);
  });
});

describe('errors put into true pairs', () => {
  const counts = new Map<FaultClass, { made: number; caught: number }>();
  const missed: string[] = [];
  for (const pair of ALL_PAIRS) {
    for (const mutant of mutantsOf(pair)) {
      const count = counts.get(mutant.fault) ?? { made: 0, caught: 0 };
      const caught = compared(mutant.pair).length > 0;
      counts.set(mutant.fault, { made: count.made + 1, caught: count.caught + (caught ? 1 : 0) });
      if (!caught) missed.push(`${mutant.fault}: ${mutant.from} → ${mutant.to}`);
    }
  }

  test('at least 98 percent are caught, all classes together', () => {
    const made = [...counts.values()].reduce((sum, count) => sum + count.made, 0);
    expect(missed.length / made, missed.join('\n')).toBeLessThanOrEqual(0.02);
  });

  test.each<FaultClass>(['digit', 'power', 'unit', 'comparator', 'lost', 'added', 'period'])(
    'and at least 94 percent of the class: %s',
    (fault) => {
      const { made, caught } = counts.get(fault) ?? { made: 0, caught: 0 };
      expect(made).toBeGreaterThan(20);
      expect(caught / made, missed.filter((line) => line.startsWith(fault)).join('\n')).toBeGreaterThanOrEqual(0.94);
    },
  );
});

describe('one fault gives one mismatch, of its kind', () => {
  const zh = '进出口总额年均增长5%以上,每年新增就业1.2万人以上,失业率低于4.5%,2025年占比提升到40%。';
  const en =
    'Total imports and exports will grow by at least 5 percent a year on average; at least 12,000 jobs will be added every year; unemployment will be below 4.5 percent, and the share will rise to 40 percent in 2025.';
  test('a true pair gives none', () => expect(compared({ zh, en })).toEqual([]));
  test.each<[string, string, MismatchKind]>([
    ['5%', '6%', 'value'],
    ['1.2万人', '1.2人', 'power'],
    ['4.5%', '4.5个百分点', 'unit'],
    ['低于', '不高于', 'comparator'],
    ['5%以上', '5%', 'comparator'],
    ['年均', '每年', 'period'],
    ['提升到40%', '提升40%', 'change'],
    ['2025年', '2035年', 'year'],
    ['失业率低于4.5%,', '', 'figure-added'],
    ['。', ',新建学校3所。', 'figure-missing'],
  ])('%s → %s', (from, to, kind) => expect(compared({ zh: zh.replace(from, to), en })).toEqual([kind]));
  test.each<[string, string, MismatchKind]>([
    ['5 percent', '6 percent', 'value'],
    ['12,000', '1,200', 'power'],
    ['4.5 percent', '4.5 percentage points', 'unit'],
    ['below', 'at most', 'comparator'],
    ['at least 5', '5', 'comparator'],
    ['a year on average', 'a year', 'period'],
    ['to 40', 'by 40', 'change'],
    ['2025', '2035', 'year'],
    ['below 4.5 percent', 'low', 'figure-missing'],
    ['2025.', '2025, with 3 schools.', 'figure-added'],
  ])('%s → %s', (from, to, kind) => expect(compared({ zh, en: en.replace(from, to) })).toEqual([kind]));
});

test('a comparator mismatch underlines the comparators', () => {
  const [one] = comparePair('失业率低于4.5%', 'unemployment of at most 4.5 percent');
  expect(one?.zhSpan).toEqual({ start: 3, end: 5 });
  expect(one?.enSpan).toEqual({ start: 16, end: 23 });
});

test('the original may be English: what it lacks was added', () => {
  expect(comparePair('新建学校2所', 'Build schools', { original: 'en' }).map((one) => one.kind)).toEqual([
    'figure-added',
  ]);
});
