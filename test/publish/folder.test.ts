import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc, ROOT, temporaryFolder, writeFiles, type Result } from '../support/cli.ts';
import { smallPlan } from '../support/small-plan.ts';

const PLAN = smallPlan('# 标题 {#demo}\n\n正文。 {#p-2222}\n');

function folder(): string {
  const cwd = temporaryFolder();
  writeFiles(cwd, PLAN);
  return cwd;
}

const build = (cwd: string, ...more: string[]): Result => planc(['build', '--only', 'json', ...more], { cwd });

const lockOf = (cwd: string): string => join(cwd, '.dist.lock');

describe('a run that was stopped between two renames', () => {
  test('the next build puts the publication back, says so, and goes on', () => {
    const cwd = folder();
    build(cwd);
    renameSync(join(cwd, 'dist'), join(cwd, '.dist.old'));
    writeFiles(cwd, { '.dist.new/plan.json': 'half of it' });
    const { code, err } = build(cwd);
    expect(code).toBe(0);
    expect(err).toContain('An earlier build was stopped half-way; the publication before it has been put back.');
    expect(readdirSync(cwd).sort()).toEqual(['dist', 'plan']);
  });

  test('`verify --dist` does the same', () => {
    const cwd = folder();
    build(cwd);
    renameSync(join(cwd, 'dist'), join(cwd, '.dist.old'));
    const { code, out, err } = planc(['verify', '--dist', 'dist', '--lang', 'zh'], { cwd });
    expect(err).toBe('上一次生成中途停止；已恢复在它之前的完整版本。\n');
    expect(out).toMatch(/^\d+ 个文件，全部与生成时相同\n$/);
    expect(code).toBe(0);
  });
});

describe('two builds at once', () => {
  test('the second is refused, and told who is at work', () => {
    const cwd = folder();
    build(cwd);
    const before = readFileSync(join(cwd, 'dist/manifest.json'), 'utf8');
    writeFileSync(lockOf(cwd), JSON.stringify({ pid: process.pid, host: hostname() }));
    const { code, err } = build(cwd);
    expect(code).toBe(2);
    expect(err).toContain(`Another planc (process ${process.pid} on `);
    expect(err).toContain('.dist.lock');
    expect(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8')).toBe(before);
  });

  test('a process that is gone holds nothing', async () => {
    const cwd = folder();
    const child = spawn(process.execPath, ['-e', '0']);
    await new Promise((resolve) => child.on('exit', resolve));
    writeFileSync(lockOf(cwd), JSON.stringify({ pid: child.pid, host: hostname() }));
    expect(build(cwd).code).toBe(0);
    expect(existsSync(lockOf(cwd))).toBe(false);
  });

  test('of another machine nothing is known: its lock stands', () => {
    const cwd = folder();
    writeFileSync(lockOf(cwd), JSON.stringify({ pid: 1, host: 'another.example' }));
    expect(build(cwd).code).toBe(2);
  });

  test('of eight at the same time each publishes or is refused, and what stands is whole', async () => {
    const cwd = folder();
    const codes = await Promise.all(
      Array.from(
        { length: 8 },
        () =>
          new Promise<number | null>((resolve) => {
            const args = [join(ROOT, 'lib/planc.js'), 'build', '--only', 'json,html'];
            spawn(process.execPath, args, { cwd, stdio: 'ignore' }).on('exit', resolve);
          }),
      ),
    );
    expect(codes.filter((code) => code !== 0 && code !== 2)).toEqual([]);
    expect(codes).toContain(0);
    expect(planc(['verify', '--dist', 'dist'], { cwd }).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['dist', 'plan']);
  });
});

describe('the output and the input', () => {
  test('a link cannot hide that the output lies in the plan', () => {
    const cwd = folder();
    symlinkSync(join(cwd, 'plan'), join(cwd, 'elsewhere'));
    for (const out of ['elsewhere', 'elsewhere/dist', 'elsewhere/../plan/dist']) {
      const { code, err } = build(cwd, '--out', out);
      expect(code, out).toBe(2);
      expect(err).toMatch(/overlaps the plan’s own files|holds something/);
    }
    expect(planc(['check'], { cwd }).code).toBe(0);
  });

  test('a file where the folder should be is left alone', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'dist'), 'mine');
    const { code, err } = build(cwd);
    expect(code).toBe(2);
    expect(err).toMatch(/^planc: /);
    expect(readFileSync(join(cwd, 'dist'), 'utf8')).toBe('mine');
  });

  test('a folder that cannot be written into is said, and what is there stays', () => {
    // Root may write anywhere; a file in the way of the folder stops it as well as rights do.
    const cwd = folder();
    mkdirSync(join(cwd, 'locked'));
    writeFileSync(join(cwd, 'locked/file'), '');
    chmodSync(join(cwd, 'locked'), 0o555);
    const { code, err } = build(cwd, '--out', 'locked/file/dist');
    expect(code).toBe(2);
    expect(err).toMatch(/^planc: The system refused \(\w+\): .+\n$/);
    expect(err).not.toContain('    at ');
  });
});

test('a full disk leaves the old publication, and nothing half-written', () => {
  const cwd = folder();
  build(cwd);
  const before = readFileSync(join(cwd, 'dist/manifest.json'), 'utf8');
  // The system refuses to write more than this to one file, as it does when the disk is full.
  const { code, err } = planc(['build', '--only', 'json', '--out', 'dist'], {
    cwd,
    env: { NODE_OPTIONS: `--require ${join(import.meta.dirname, 'full-disk.cjs')}` },
  });
  expect(code).toBe(2);
  expect(err).toContain('ENOSPC');
  expect(readFileSync(join(cwd, 'dist/manifest.json'), 'utf8')).toBe(before);
  expect(readdirSync(cwd).sort()).toEqual(['dist', 'plan']);
});
