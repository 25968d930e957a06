import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc, realPlan, temporaryFolder, writeFiles } from '../support/cli.ts';

describe('what cannot be done is said, in the reader’s language, with exit code 2', () => {
  test('no plan folder', () => {
    const cwd = temporaryFolder();
    expect(planc(['check'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'planc: There is no plan folder plan. Name the folder of the plan, for instance: planc check plan\n',
    });
    expect(planc(['check', '--lang', 'zh'], { cwd }).err).toContain('找不到规划文件夹 plan');
    expect(planc(['check'], { cwd, env: { LC_ALL: 'zh_CN.UTF-8' } }).err).toContain('找不到规划文件夹');
  });

  test('a command, an option or a value that does not exist', () => {
    const cwd = temporaryFolder();
    for (const args of [
      ['chek'],
      ['check', '--colour'],
      ['check', '--format', 'xml'],
      ['check', '--max-warnings', 'many'],
    ]) {
      const { code, out, err } = planc(args, { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^planc: The command is not understood: .+\. See planc --help\n$/);
    }
    expect(planc(['build', '--only', 'pfd'], { cwd }).err).toContain('There is no output called pfd');
  });

  test('an unknown code, with the one that was probably meant', () => {
    expect(planc(['explain', 'undeclared-gaol'], { cwd: temporaryFolder() })).toEqual({
      code: 2,
      out: '',
      err: 'planc: No problem has the code undeclared-gaol. Did you mean undeclared-goal?\n',
    });
  });

  test('a folder with somebody’s files is never replaced', () => {
    const cwd = realPlan();
    writeFiles(cwd, { 'dist/thesis.txt': 'years of work' });
    const { code, err } = planc(['build', '--only', 'json'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('dist holds something that planc did not make');
    expect(readFileSync(join(cwd, 'dist/thesis.txt'), 'utf8')).toBe('years of work');
  });

  test('the output may not be the input, nor hold it', () => {
    const cwd = realPlan();
    for (const out of ['plan', 'plan/zh', '.', 'seeds']) {
      const { code, err } = planc(['build', '--only', 'json', '--out', out], { cwd });
      expect(code, out).toBe(2);
      expect(err).toContain('overlaps the plan’s own files');
    }
  });

  test('links inside a plan are refused by name', () => {
    const cwd = realPlan();
    mkdirSync(join(cwd, 'elsewhere'));
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, 'plan/zh/5-link'));
    const { code, err } = planc(['check'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('zh/5-link is not an ordinary file');
  });
});

describe('help', () => {
  test('in English and in Chinese, for the program and for a command', () => {
    const cwd = temporaryFolder();
    const english = planc(['--help'], { cwd });
    expect(english.code).toBe(0);
    for (const name of ['check', 'build', 'verify', 'fmt', 'goals', 'explain', 'dump'])
      expect(english.out).toContain(`  ${name} `);
    const chinese = planc(['--help', '--lang', 'zh'], { cwd });
    expect(chinese.out).toContain('用法：');
    expect(chinese.out).not.toMatch(/Usage|Options|Commands/);
    const build = planc(['build', '--help', '--lang', 'zh'], { cwd });
    expect(build.out).toContain('（默认：');
    expect(build.out).not.toMatch(/default|choices|Usage|Options|Arguments/);
  });

  test('without a command the help is shown', () => {
    const { code, err } = planc([], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(err).toContain('Usage:');
  });
});
