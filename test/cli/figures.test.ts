import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planc, realPlan } from '../support/cli.ts';

const ORIGINAL = 'plan/zh/1-opening/3-trade.md';
const TRANSLATION = 'plan/en/1-opening/3-trade.md';

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly related: readonly { readonly file: string; readonly line: number }[];
}

/** The figure errors after one edit of the real plan, and the words that each underlines. */
function figureErrors(file: string, from: string, to: string): (Finding & { words: string })[] {
  const cwd = realPlan();
  const path = join(cwd, file);
  const text = readFileSync(path, 'utf8').replace(from, to);
  writeFileSync(path, text);
  const { code, out } = planc(['check', '--format', 'json'], { cwd });
  expect(code).toBe(1);
  const { diagnostics } = JSON.parse(out) as { diagnostics: Finding[] };
  const about = diagnostics.filter(({ code: name }) => /^(target-disagrees|figure)/.test(name));
  return about.map((finding) => {
    const line = readFileSync(join(cwd, finding.file), 'utf8').split('\n')[finding.line - 1] ?? '';
    return { ...finding, words: line.slice(finding.column - 1, finding.endColumn - 1) };
  });
}

const places = (finding: Finding | undefined): string[] =>
  [...new Set(finding?.related.map(({ file }) => file))].sort();

test('5% changed to 6% in the Chinese sentence: one figure error, at the sentence, naming the other places', () => {
  const errors = figureErrors(ORIGINAL, '年均增长5%以上](', '年均增长6%以上](');
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code: 'target-disagrees', file: ORIGINAL });
  expect(errors[0]?.words).toMatch(/^6%/);
  expect(places(errors[0])).toEqual([TRANSLATION, ORIGINAL]);
});

test('5 percent changed to 6 percent in the English sentence: one figure error, at the sentence', () => {
  const errors = figureErrors(TRANSLATION, 'at least 5 percent a year', 'at least 6 percent a year');
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code: 'figures-differ', file: TRANSLATION });
  expect(errors[0]?.words).toContain('6 percent');
  expect(places(errors[0])).toEqual([TRANSLATION, ORIGINAL].filter((file) => places(errors[0]).includes(file)));
  expect(places(errors[0])).toContain(ORIGINAL);
});

test('5 % changed to 6 % in the front matter: one figure error, at the value', () => {
  const errors = figureErrors(ORIGINAL, 'at least: 5 %', 'at least: 6 %');
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code: 'target-disagrees', file: ORIGINAL });
  expect(errors[0]?.words).toBe('6 %');
  expect(places(errors[0])).toEqual([TRANSLATION, ORIGINAL]);
});
