import { describe, expect, test } from 'vitest';
import { planc, ROOT, temporaryFolder, writeFiles } from '../support/cli.ts';

describe('planc goals', () => {
  test('lists the goals with their targets, in both languages', () => {
    const english = planc(['goals'], { cwd: ROOT });
    expect(english.code).toBe(0);
    expect(english.out).toMatch(/^id +kind +target +lead +statement\n/);
    expect(english.out).toMatch(/trade-growth +indicator +at least 5%, annual average, 2021–2025 +/);
    const chinese = planc(['goals', '--lang', 'zh'], { cwd: ROOT });
    expect(chinese.out).toMatch(/urban-jobs +指标 +不低于1\.2万人，每年，2021—2025年 +/);
  });

  test('filters by owner, kind and chapter', () => {
    const ids = (...args: string[]): string[] =>
      planc(['goals', '--format', 'csv', ...args], { cwd: ROOT })
        .out.trim()
        .split('\n')
        .slice(1)
        .map((row) => row.split(',')[0] ?? '');
    const people = ids('--chapter', 'people');
    expect(people).toEqual(expect.arrayContaining(['urban-jobs', 'unemployment', 'no-precursor-diversion']));
    expect(people).not.toContain('trade-growth');
    expect(ids('--kind', 'deliverable')).toContain('international-schools');
    expect(ids('--owner', 'commerce')).toContain('trade-growth');
    expect(ids('--owner', 'nobody')).toEqual([]);
  });

  test('as JSON, figures as they are printed', () => {
    const goals = JSON.parse(planc(['goals', '--format', 'json'], { cwd: ROOT }).out) as {
      id: string;
      target: unknown;
    }[];
    expect(goals.find(({ id }) => id === 'unemployment')?.target).toMatchObject({ comparator: 'lt', value: '4.5' });
    expect(goals.find(({ id }) => id === 'city-platforms')?.target).toMatchObject({ comparator: null, value: null });
  });

  test('a statement that a spreadsheet would take for a formula is defused', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      'plan/plan.yaml':
        'id: demo\nversion: 1.0.0\ndate: 2026-01-01\nedition: { status: official }\ntitle: { en: Demo }\n' +
        'jurisdiction: { name: { en: Demo } }\nperiod: { from: 2021, to: 2025 }\nlanguages: { original: en }\nchapters: [1-demo]\n',
      'plan/owners.yaml': '',
      'plan/en/1-demo/0-introduction.md':
        '---\ntargets:\n  sum: {}\n---\n\n# Demo {#demo}\n\n[=HYPERLINK("x")](goal:sum) it is. {#p-2222}\n',
    });
    expect(planc(['goals', '--format', 'csv'], { cwd }).out).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
