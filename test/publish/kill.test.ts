import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planc, ROOT, temporaryFolder, writeFiles } from '../support/cli.ts';
import { smallPlan } from '../support/small-plan.ts';

/** Two plans whose publications can be told apart in every file, so that a mixture would be seen. */
const planOf = (name: string): Record<string, string> => {
  const sections = Array.from({ length: 20 }, (_, i) => [
    `plan/zh/1-demo/${i + 1}-s${i}.md`,
    `# ${name}第${i}节 {#s${i}}\n\n${name}的第${i}段。 {#p-b${String(i).padStart(3, '2').replaceAll(/[01]/g, 'x')}${i}}\n`,
  ]);
  return { ...smallPlan(`# ${name} {#demo}\n\n${name}的正文。 {#p-2222}\n`), ...Object.fromEntries(sections) };
};
const NAMES = ['甲', '乙'] as const;

interface Trial {
  readonly runs: number;
  readonly args: readonly string[];
}

/** Builds one plan over the other’s publication, and kills the build at a random instant; then whoever comes next looks. */
async function killAtRandom({ runs, args }: Trial): Promise<string[]> {
  const cwd = temporaryFolder();
  NAMES.forEach((name) => writeFiles(join(cwd, name), planOf(name)));
  const out = join(cwd, 'dist');
  const build = (name: string): string[] => ['build', join(cwd, name, 'plan'), '--out', out, ...args];
  expect(planc(build('甲'), { cwd }).code).toBe(0);
  const began = performance.now();
  expect(planc(build('甲'), { cwd }).code).toBe(0);
  const whole = performance.now() - began;
  const faults: string[] = [];
  for (let run = 0; run < runs; run++) {
    const after = Math.random() * whole * 1.2;
    await startAndKill(build(NAMES[run % 2] ?? '甲'), cwd, after);
    const { code, err } = planc(['verify', '--dist', out], { cwd });
    const text = existsSync(join(out, 'plan.json')) ? readFileSync(join(out, 'plan.json'), 'utf8') : '';
    const isOne = NAMES.filter((name) => text.includes(`${name}的正文`)).length === 1;
    if (code !== 0 || !isOne) faults.push(`killed after ${after.toFixed(0)} ms: ${code} ${err}`);
  }
  expect(planc(build('乙'), { cwd }).code).toBe(0);
  // Nothing of a killed run is left beside the publication.
  expect(readdirSync(cwd).sort()).toEqual(['dist', ...NAMES].sort());
  return faults;
}

function startAndKill(args: readonly string[], cwd: string, after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'lib/planc.js'), ...args], { cwd, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

test('killed at 200 instants, the old publication or the new stands whole', { timeout: 300_000 }, async () => {
  expect(await killAtRandom({ runs: 200, args: ['--only', 'json,html'] })).toEqual([]);
});

test('killed at 10 instants of a build with PDF', { timeout: 300_000 }, async () => {
  expect(await killAtRandom({ runs: 10, args: [] })).toEqual([]);
});
