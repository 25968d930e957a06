import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/cli.ts';

interface Entry {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};
const runtime = Object.entries(lock.packages).filter(
  ([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional,
);
const page = readFileSync(join(ROOT, 'docs/licences.md'), 'utf8');

test('docs/licences.md has every run-time package, and no other; npm run docs writes it', () => {
  const listed = [...page.matchAll(/^\| (?!package|---)(\S+) \| (\S+) \|/gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  const locked = runtime.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`);
  expect(listed.sort()).toEqual(locked.sort());
  expect(page).toContain(`uses ${locked.length} packages`);
});

test('no run-time package has an install script', () => {
  expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test('every run-time package has a licence that allows its use', () => {
  const licences = new Set([...page.matchAll(/^\| \S+ \| \d\S* \| (.+) \|$/gm)].map(([, licence]) => licence));
  for (const licence of licences)
    expect(licence).toMatch(/^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|\(?MIT|see its LICENSE)/);
});
