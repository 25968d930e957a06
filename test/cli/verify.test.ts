import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc, realPlan, writeFiles } from '../support/cli.ts';

describe('planc verify', () => {
  test('proves the seed’s 92 lines', () => {
    expect(planc(['verify'], { cwd: realPlan() })).toEqual({
      code: 0,
      out: 'zhangdian-145: 92 of 92 lines stand in the plan byte for byte, each once; 1 more are no part of it\n',
      err: '',
    });
  });

  test.each([
    ['changed', (text: string) => text.replace('年均增长5%以上', '年均增长6%以上')],
    ['removed', (text: string) => text.replace('年均增长5%以上', '年均增长%以上')],
    ['doubled', (text: string) => text.replace('年均增长5%以上', '年均增长55%以上')],
  ])('fails where a character is %s, and says where', (_, edit) => {
    const cwd = realPlan();
    const file = join(cwd, 'plan/zh/1-opening/3-trade.md');
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    const { code, err } = planc(['verify'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('plan/zh/1-opening/3-trade.md:');
    expect(err).toContain('seeds/zhangdian-145.txt:9:');
    expect(err).toMatch(/1 error/);
  });

  test('fails where the seed itself was touched', () => {
    const cwd = realPlan();
    const seed = join(cwd, 'seeds/zhangdian-145.txt');
    writeFileSync(seed, readFileSync(seed, 'utf8').replace('有话要说...', '有话要说'));
    const { code, err } = planc(['verify'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('seed-hash');
  });
});

describe('planc verify --dist', () => {
  test('proves a built folder, and finds what was changed, added or lost', () => {
    const cwd = realPlan();
    expect(planc(['build', '--only', 'json'], { cwd }).code).toBe(0);
    expect(planc(['verify', '--dist', 'dist'], { cwd })).toEqual({
      code: 0,
      out: 'All 5 files are what was built\n',
      err: '',
    });

    writeFiles(cwd, { 'dist/plan.json': '{}', 'dist/extra.txt': 'x' });
    const { code, err } = planc(['verify', '--dist', 'dist'], { cwd });
    expect(code).toBe(1);
    expect(err).toBe(
      'dist/plan.json: the file is not what was built\ndist/extra.txt: the file is no part of the build\n',
    );
  });
});
