import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc, writeFiles } from '../support/cli.ts';
import { edit, planFolder, ZH } from './translate-plan.ts';

/** A plan that was built, whose record is kept and named as the last release. */
function released(): string {
  const cwd = planFolder();
  expect(planc(['build', '--only', 'json', '--out', 'dist'], { cwd }).code).toBe(0);
  mkdirSync(join(cwd, 'releases'));
  copyFileSync(join(cwd, 'dist/plan.json'), join(cwd, 'releases/0.1.0.json'));
  edit(cwd, 'plan/plan.yaml', 'version: 0.1.0', 'version: 0.2.0\nrelease: ../releases/0.1.0.json');
  return cwd;
}

describe('a plan that names its last release', () => {
  test('may not lose a goal, or rename one, without a word of where to', () => {
    const cwd = released();
    expect(planc(['check'], { cwd }).code).toBe(0);
    edit(cwd, ZH, '  growth:', '  rise:');
    edit(cwd, ZH, 'goal:growth', 'goal:rise');
    edit(cwd, 'plan/en/1-demo/1-first.md', 'goal:growth', 'goal:rise');
    const { code, err } = planc(['check'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('error[released-goal-missing]: The goal “growth” was published in version 0.1.0');
    expect(err).toContain(`--> ${ZH}:3:3`);
    expect(err).toContain('It stood in zh/1-demo/1-first.md, line 12: “年均增长5%以上”');
    expect(err).toContain('Was it renamed to “rise”? Then write in lifecycle.yaml: growth: { moved: { to: rise } }');
    expect(planc(['check', '--lang', 'zh'], { cwd }).err).toContain('是不是改名叫“rise”了？');
    writeFiles(cwd, { 'plan/lifecycle.yaml': 'growth: { moved: { to: rise } }\n' });
    expect(planc(['check'], { cwd }).code).toBe(0);
  });

  test('a file that cannot be read hides no goal: only its own fault is reported', () => {
    const cwd = released();
    edit(cwd, ZH, 'targets:', 'targets: [');
    const { err } = planc(['check'], { cwd });
    expect(err).toContain('error[yaml-syntax]');
    expect(err).not.toContain('released-goal-missing');
  });

  test('a release that has changed since is looked at again', () => {
    const cwd = released();
    expect(planc(['check'], { cwd }).code).toBe(0);
    edit(cwd, 'releases/0.1.0.json', '"id": "growth"', '"id": "other"');
    expect(planc(['check'], { cwd }).err).toContain('The goal “other” was published');
  });

  test('publishes what changed since, as data, pages and feeds', () => {
    const cwd = released();
    edit(cwd, ZH, 'at least: 5 %', 'at least: 4 %');
    edit(cwd, ZH, '年均增长5%以上', '年均增长4%以上');
    edit(cwd, 'plan/en/1-demo/1-first.md', 'at least 5 percent', 'at least 4 percent');
    const { code, err } = planc(['build', '--only', 'json,changes'], { cwd });
    expect(code, err).toBe(0);
    const read = (path: string): string => readFileSync(join(cwd, 'dist', path), 'utf8');
    const { version, changes } = JSON.parse(read('changes.json')) as { version: object; changes: { kind: string }[] };
    expect(version).toEqual({ level: 'minor', least: '0.2.0', sufficient: true });
    expect(changes[0]?.kind).toBe('target-weakened');
    for (const path of ['changes.zh.html', 'changes.zh.atom']) expect(read(path)).toContain('目标放松（数值）');
    for (const path of ['changes.en.html', 'changes.en.atom']) expect(read(path)).toContain('target weakened (value)');
    expect(read('schema/changes.schema.json')).toContain('goal-id-reused');
  });

  test('never publishes over its release', () => {
    const cwd = released();
    const { code, err } = planc(['build', '--only', 'json', '--out', 'releases'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('overlaps the plan’s own files');
    expect(existsSync(join(cwd, 'releases/0.1.0.json'))).toBe(true);
  });

  test('says so where the release has another shape', () => {
    const cwd = released();
    edit(cwd, 'releases/0.1.0.json', '"schemaVersion": "1.', '"schemaVersion": "0.9.');
    edit(cwd, 'releases/0.1.0.json', '"terms"', '"words"');
    const { code, err } = planc(['build', '--only', 'json,changes'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('warning[release-not-compared]');
    expect(existsSync(join(cwd, 'dist/changes.json'))).toBe(false);
  });
});
