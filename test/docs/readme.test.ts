import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { compile } from '../../src/compile.ts';
import { toRecord } from '../../src/render/json/record.ts';
import { VERSION } from '../../src/version.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';
import { fencesOf, markCount, readPage, ROOT, updateOutputs, type Fence } from './page.ts';
import { compileFiles, say, type Files } from './plan.ts';
import { memoryWorld } from './world.ts';

/** What the front pages show is real: the small plan compiles, the record is the first plan’s. */

const PLAN = join(ROOT, 'plan');

describe.each([
  ['README.md', 'en'],
  ['README.zh.md', 'zh'],
])('%s', (path, lang) => {
  const page = readPage(path);
  const fences = fencesOf(page);

  test('marks its examples as the test reads them', () => {
    expect(fences).toHaveLength(markCount(page));
  });

  test('shows a plan of four files that compiles clean', () => {
    const files = planOf(fences);
    expect(Object.keys(files)).toHaveLength(4);
    for (const file of Object.keys(files)) expect(page).toContain(`\`plan/${file}\``);
    const compilation = compileFiles(files);
    expect(say(compilation)).toEqual([]);
    expect(compilation.model?.goals.map(({ id, owners }) => [id, owners.length])).toEqual([
      ['new-libraries', 1],
      ['longer-hours', 1],
    ]);
  });

  test('shows the list of its goals as planc prints it', async () => {
    const world = memoryWorld(planOf(fences));
    expect(await run(['goals', '--lang', lang], world)).toBe(0);
    const shown = (): Fence | undefined => fencesOf(readPage(path)).find(({ role }) => role === 'goals');
    if (process.env['UPDATE_DOCS']) updateOutputs(path, new Map([[shown()?.line ?? 0, world.printed.out]]));
    expect(shown()?.text).toBe(world.printed.out);
  });

  test('shows the record of a goal as the first plan has it', () => {
    const { model } = compile(readFolder(PLAN), seedsBeside(PLAN));
    if (!model) throw new Error('the first plan has a model');
    const [shown] = fences
      .filter(({ role }) => role === 'record')
      .map(({ text }) => JSON.parse(text) as { id: string });
    const real = toRecord(model, VERSION).goals.find(({ id }) => id === shown?.id);
    expect(real).toMatchObject(shown ?? {});
  });

  test('shows markup that the first plan has', () => {
    const [, shown = ''] = /^```markdown\n(---\n[^]*?)^```$/m.exec(page) ?? [];
    const section = readPage('plan/zh/1-opening/3-trade.md');
    for (const line of shown.split('\n').flatMap((one) => one.split('…'))) expect(section).toContain(line.trim());
  });

  test('lists every command, with options that it has', () => {
    const rows = [...page.matchAll(/^\| `planc (\w+)[^`]*` \|.*$/gm)];
    expect(rows.map((row) => row[1])).toEqual(COMMANDS.map(({ name }) => name));
    for (const [row, name] of rows) {
      const flags = COMMANDS.find((command) => command.name === name)?.options.map(
        (option) => option.flags.split(' ')[0],
      );
      for (const flag of row.match(/--[a-z-]+/g) ?? []) expect(flags, `planc ${name}`).toContain(flag);
    }
  });

  test('names the version that is packed, and files that exist', () => {
    expect(page).toContain(`planc-${VERSION}.tgz`);
    const links = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(existsSync(join(ROOT, link)), link).toBe(true);
  });
});

function planOf(fences: readonly Fence[]): Files {
  return Object.fromEntries(fences.filter(({ role }) => role === 'plan').map(({ file, text }) => [file ?? '', text]));
}
