import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc, realPlan } from '../support/cli.ts';
import { sarifErrors } from '../support/sarif.ts';

/** The real plan as it lies in a repository, with one goal's id misspelt in a link; the path of the file. */
function brokenPlan(): { cwd: string; file: string } {
  const cwd = realPlan();
  const file = 'plan/zh/1-opening/3-trade.md';
  const path = join(cwd, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace('(goal:trade-growth)', '(goal:trade-grwth)'));
  return { cwd, file };
}

describe('planc check in a pull request', () => {
  test('--format github annotates the line and the columns of the file, relative to the repository', () => {
    const { cwd, file } = brokenPlan();
    const { code, out } = planc(['check', '--format', 'github'], { cwd });
    expect(code).toBe(1);
    const [error] = out.split('\n').filter((line) => line.startsWith('::error'));
    const found = /^::error file=([^,]+),line=(\d+),endLine=(\d+),col=(\d+),endColumn=(\d+),title=([^:]+)::(.+)$/.exec(
      error ?? '',
    );
    expect(found?.slice(1, 2)).toEqual([file]);
    const [, , line = 0, endLine = 0, column = 0, endColumn = 0] = found ?? [];
    expect(line).toBe(endLine);
    const text = readFileSync(join(cwd, file), 'utf8').split('\n')[Number(line) - 1];
    // GitHub's last column is included.
    expect(text?.slice(Number(column) - 1, Number(endColumn))).toMatch(/^trade-grwth\)?$/);
    expect(out).not.toMatch(/\u001b/);
  });

  test('from a folder above the plan the paths begin there', () => {
    const { cwd } = brokenPlan();
    const { out } = planc(['check', 'plan', '--format', 'json'], { cwd });
    expect(out).toContain('"file": "plan/zh/1-opening/3-trade.md"');
    const inside = planc(['check', '.', '--format', 'json'], { cwd: join(cwd, 'plan') });
    expect(inside.out).toContain('"file": "zh/1-opening/3-trade.md"');
  });

  test('--format sarif is valid SARIF 2.1.0 and points at the same words', () => {
    const { cwd, file } = brokenPlan();
    const { code, out } = planc(['check', '--format', 'sarif'], { cwd });
    expect(code).toBe(1);
    const log = JSON.parse(out) as {
      runs: {
        results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[];
      }[];
    };
    expect(sarifErrors(log)).toEqual([]);
    const first = log.runs[0]?.results.find(({ ruleId }) => ruleId === 'undeclared-goal');
    expect(first?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(file);
  });

  test('text is in colour on no pipe, with or without NO_COLOR', () => {
    const { cwd } = brokenPlan();
    for (const env of [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '1' }]) {
      expect(planc(['check'], { cwd, env }).err).not.toMatch(/\u001b/);
    }
  });

  test('--max-warnings turns too many warnings into a failure', () => {
    const cwd = realPlan();
    const { counts } = JSON.parse(planc(['check', '--format', 'json'], { cwd }).out) as { counts: { warning: number } };
    expect(planc(['check', '--max-warnings', String(counts.warning)], { cwd }).code).toBe(0);
    if (counts.warning > 0) expect(planc(['check', '--max-warnings', '0'], { cwd }).code).toBe(1);
  });
});
