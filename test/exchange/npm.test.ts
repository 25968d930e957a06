import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { planc, ROOT, temporaryFolder } from '../support/cli.ts';
import { exported, planRecord } from './exported.ts';

/** The data package, as those see it who install it. */

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly files: readonly string[];
}

const folder = exported('npm');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

describe('the npm package', () => {
  test('is named, versioned and licensed as the plan’s data', () => {
    const { plan } = planRecord();
    expect(manifest).toMatchObject({ name: plan.id, version: plan.version, license: plan.licence.data });
  });

  test('is clean under publint', async () => {
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  test('has the right types, however it is resolved', async () => {
    const names = [...manifest.files, 'package.json'];
    const files = names.map((name) => [
      `/node_modules/${manifest.name}/${name}`,
      readFileSync(join(folder, name), 'utf8'),
    ]);
    const result = await checkPackage(
      new Package(Object.fromEntries(files) as Record<string, string>, manifest.name, manifest.version),
    );
    if (result.types === false) throw new Error('the package has types');
    expect(Object.keys(result.entrypoints)).toContain('.');
    expect(result.problems).toEqual([]);
  });

  test('gives plan.json to a module, to CommonJS and as a file', () => {
    const there = installed();
    const goals = `import { goals, record } from '${manifest.name}'; console.log(goals.length, record.goals === goals);`;
    const required = `const { goals, record } = require('${manifest.name}'); console.log(goals.length, record.goals === goals);`;
    const expected = `${planRecord().goals.length} true\n`;
    expect(node(there, ['--input-type=module', '-e', goals])).toBe(expected);
    expect(node(there, ['--input-type=commonjs', '-e', required])).toBe(expected);
    expect(JSON.parse(readFileSync(join(there, 'node_modules', manifest.name, 'plan.json'), 'utf8'))).toEqual(
      planRecord(),
    );
  });

  test('is what build puts into npm/', () => {
    const out = join(temporaryFolder(), 'dist');
    const { code } = planc(['build', 'plan', '--only', 'npm', '--out', out], { cwd: ROOT });
    expect(code).toBe(0);
    const names = readdirSync(folder).filter((name) => name !== 'manifest.json');
    expect(readdirSync(join(out, 'npm'))).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(out, 'npm', name)).equals(readFileSync(join(folder, name))), name).toBe(true);
    }
  });
});

function installed(): string {
  const there = temporaryFolder();
  const target = join(there, 'node_modules', manifest.name);
  mkdirSync(target, { recursive: true });
  for (const name of [...manifest.files, 'package.json']) cpSync(join(folder, name), join(target, name));
  return there;
}

function node(cwd: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}
