import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc, realPlan } from '../support/cli.ts';

const hashes = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);

describe('planc build', () => {
  test('leaves the whole publication, and the same bytes in another time zone and locale', () => {
    const cwd = realPlan();
    expect(planc(['build'], { cwd, env: { TZ: 'UTC' } }).code).toBe(0);
    const files = readdirSync(join(cwd, 'dist'), { recursive: true }).map(String);
    for (const path of [
      'index.html',
      'both/goals/index.html',
      'assets/style.css',
      'plan.json',
      'schema/plan.schema.json',
      'manifest.json',
    ])
      expect(files).toContain(path);
    expect(files.filter((path) => path.endsWith('.pdf'))).toHaveLength(2);
    const first = hashes(join(cwd, 'dist'));

    const again = planc(['build', '--out', 'again'], { cwd, env: { TZ: 'Asia/Shanghai', LC_ALL: 'sv_SE.UTF-8' } });
    expect(again.code).toBe(0);
    expect(hashes(join(cwd, 'again'))).toEqual(first);
  }, 180_000);

  test('with an error in the plan the last good publication stays as it is', () => {
    const cwd = realPlan();
    expect(planc(['build', '--only', 'json'], { cwd }).code).toBe(0);
    const before = hashes(join(cwd, 'dist'));
    const file = join(cwd, 'plan/zh/1-opening/3-trade.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('(goal:trade-growth)', '(goal:trade-grwth)'));

    const { code, err } = planc(['build', '--only', 'json'], { cwd });

    expect(code).toBe(1);
    expect(err).toContain('undeclared-goal');
    expect(err).toContain('Nothing was written.');
    expect(hashes(join(cwd, 'dist'))).toEqual(before);
  });

  test('a run that was killed between its two renames is repaired by the next', () => {
    const cwd = realPlan();
    expect(planc(['build', '--only', 'json'], { cwd }).code).toBe(0);
    renameSync(join(cwd, 'dist'), join(cwd, '.dist.old'));
    expect(planc(['build', '--only', 'json'], { cwd }).code).toBe(0);
    expect(existsSync(join(cwd, '.dist.old'))).toBe(false);
    expect(planc(['verify', '--dist', 'dist'], { cwd }).code).toBe(0);
  });
});
