import { expect, test } from 'vitest';
import { CONSEQUENCES } from '../../src/check/consequences.ts';
import { PROBLEMS } from '../../src/check/register.ts';

test('only known problems are causes and consequences', () => {
  for (const { of, are } of CONSEQUENCES) {
    for (const code of [...of, ...are]) expect(PROBLEMS.has(code), code).toBe(true);
  }
});

test('no two problems hide each other', () => {
  const next = new Map<string, Set<string>>();
  for (const { of, are } of CONSEQUENCES) {
    for (const cause of of)
      for (const effect of are) if (effect !== cause) next.set(cause, (next.get(cause) ?? new Set()).add(effect));
  }
  const done = new Set<string>();
  const visit = (code: string, path: readonly string[]): void => {
    if (path.includes(code)) expect.fail([...path, code].join(' → '));
    if (done.has(code)) return;
    for (const effect of next.get(code) ?? []) visit(effect, [...path, code]);
    done.add(code);
  };
  for (const code of next.keys()) visit(code, []);
});
