import { describe, expect, test } from 'vitest';
import { longestIncreasing, movedItems } from '../../src/change/order.ts';
import { isSufficient, leastVersion } from '../../src/change/version.ts';
import { fc } from '../support/property.ts';

describe('the least version that data deserve', () => {
  test.each([
    ['1.2.3', 'none', '1.2.3'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    // An id that has been published is cited, whatever the number of the version.
    ['0.1.0', 'major', '1.0.0'],
    ['0.1.0', 'minor', '0.2.0'],
    // A pre-release is followed by the release that it prepares.
    ['2.0.0-rc.1', 'major', '2.0.0'],
    ['2.1.0-rc.1', 'minor', '2.1.0'],
    ['2.1.0-rc.1', 'major', '3.0.0'],
    ['2.1.1-rc.1', 'patch', '2.1.1'],
    ['2.1.1-rc.1', 'minor', '2.2.0'],
  ] as const)('after %s, for a %s change: %s', (before, level, least) => {
    expect(leastVersion(before, level)).toBe(least);
    expect(isSufficient(least, before, level)).toBe(true);
  });

  test.each([
    ['1.2.4', '1.2.3', 'minor', false],
    ['1.10.0', '1.9.0', 'minor', true],
    ['2.0.0', '1.2.3', 'patch', true],
    ['1.2.3', '1.2.3', 'patch', false],
    ['1.2.2', '1.2.3', 'none', false],
    ['2.0.0-rc.1', '1.2.3', 'major', true],
    ['2.0.0-rc.2', '2.0.0-rc.10', 'patch', false],
    ['2.0.0-rc.10', '2.0.0-rc.2', 'major', true],
    ['2.0.0-1', '2.0.0-rc', 'patch', false],
    ['2.0.0-rc', '2.0.0', 'none', false],
  ] as const)('%s after %s, for %s: %s', (claimed, before, level, sufficient) => {
    expect(isSufficient(claimed, before, level)).toBe(sufficient);
  });
});

describe('what was moved', () => {
  test.each([
    ['abcd', 'abcd', ''],
    ['abcd', 'bcda', 'a'],
    ['abcd', 'dabc', 'd'],
    ['abcdef', 'aefbcd', 'ef'],
    ['abc', 'cba', 'bc'],
  ])('%s → %s: %s', (before, after, moved) => {
    expect([...movedItems([...before], [...after])].sort().join('')).toBe(moved);
  });

  test('is as little as can be, and what stays keeps its order', () => {
    const shuffled = fc.uniqueArray(fc.nat(40), { maxLength: 9 });
    fc.assert(
      fc.property(shuffled, (numbers) => {
        const run = longestIncreasing(numbers).map((i) => numbers[i] ?? 0);
        expect(run).toEqual([...run].sort((a, b) => a - b));
        expect(run.length).toBe(longestByTrying(numbers));
      }),
    );
  });
});

/** Every subset, which is slow and plain. */
function longestByTrying(numbers: readonly number[]): number {
  let best = 0;
  for (let set = 0; set < 1 << numbers.length; set++) {
    const chosen = numbers.filter((_, i) => set & (1 << i));
    if (chosen.every((number, i) => i === 0 || (chosen[i - 1] ?? 0) < number)) best = Math.max(best, chosen.length);
  }
  return best;
}
