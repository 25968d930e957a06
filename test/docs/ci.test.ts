import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands.ts';
import { readPage, ROOT } from './page.ts';

/** The examples of pipelines: safe by construction, and only with commands that there are. */

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly permissions?: Readonly<Record<string, string>> }>
  >;
}

const PAGES = ['docs/ci.md', 'docs/ci.zh.md'];
const WORKFLOWS = ['docs/ci/check.yml', 'docs/ci/comment.yml', 'docs/ci/publish.yml', '.github/workflows/ci.yml'];
const read = (path: string): Workflow => parse(readPage(path)) as Workflow;
const stepsOf = (workflow: Workflow): readonly Step[] => Object.values(workflow.jobs).flatMap(({ steps }) => steps);

describe.each(WORKFLOWS)('%s', (path) => {
  const workflow = read(path);

  test('pins every action by a commit, with its version beside', () => {
    const uses = readPage(path).match(/^.*\buses: .*$/gm) ?? [];
    expect(uses).toHaveLength(stepsOf(workflow).filter((step) => step.uses).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('has no more rights than are said, and puts no outside words into a script', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(workflow.permissions).toBeDefined();
    expect(Object.values(workflow.permissions ?? {}).every((right) => right === 'read')).toBe(true);
    for (const { run } of stepsOf(workflow)) expect(run ?? '').not.toContain('${{');
    for (const { uses, with: given } of stepsOf(workflow))
      if (uses?.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false });
  });

  test('has scripts that a shell can read', () => {
    for (const { run } of stepsOf(workflow)) {
      const shell = spawnSync('bash', ['-n'], { input: run ?? '' });
      expect(shell.stderr.toString()).toBe('');
    }
  });
});

test('what runs a stranger’s files may not write, and what may write runs none of them', () => {
  const check = read('docs/ci/check.yml');
  expect(Object.keys(check.on)).toEqual(['pull_request']);
  for (const { permissions } of Object.values(check.jobs)) expect(permissions).toBeUndefined();
  const comment = read('docs/ci/comment.yml');
  expect(Object.keys(comment.on)).toEqual(['workflow_run']);
  expect(Object.values(comment.jobs).map(({ permissions }) => permissions)).toEqual([
    { actions: 'read', 'pull-requests': 'write' },
  ]);
  for (const { uses, run } of stepsOf(comment)) {
    expect(uses).toBeUndefined();
    expect(run).not.toMatch(/\b(npm|npx|node|planc check|planc diff|git checkout|eval|source)\b/);
  }
});

describe('every command that a pipeline runs is there, with its options', () => {
  const paths = [...WORKFLOWS, 'docs/ci/gitlab-ci.yml', 'docs/ci/check.sh', ...PAGES];
  const calls = paths.flatMap((path) =>
    [...readPage(path).matchAll(/(?:npx |`)planc (\w+)([^\n`]*)/g)].map(
      ([, name = '', rest = '']) => [name, rest.match(/--[a-z-]+/g) ?? [], path] as const,
    ),
  );

  test('there are some', () => {
    expect(calls.length).toBeGreaterThan(15);
  });

  test.each(calls)('planc %s %o in %s', (name, flags) => {
    const command = COMMANDS.find((one) => one.name === name);
    const known = command?.options.map((option) => option.flags.split(' ')[0]);
    expect(known).toBeDefined();
    for (const flag of flags) expect(known).toContain(flag);
  });
});

test.each(PAGES)('%s links to files that exist', (page) => {
  const links = [...readPage(page).matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) expect(existsSync(join(ROOT, 'docs', link)), link).toBe(true);
});
