import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc, temporaryFolder, writeFiles } from '../support/cli.ts';
import { commit, edit, git, repository, translatedPlan, ZH } from './translate-plan.ts';

const LOWER = ['at least: 5 %', 'at least: 4 %'] as const;
const WORDS = ['年均增长5%以上', '年均增长4%以上'] as const;

/** A repository whose first commit, `v1`, is a small plan; the target has been lowered since. */
function weakened(): string {
  const cwd = repository(translatedPlan());
  git(cwd, 'tag', 'v1');
  edit(cwd, ZH, ...LOWER);
  edit(cwd, ZH, ...WORDS);
  return cwd;
}

interface Data {
  readonly version: { readonly level: string; readonly least: string; readonly sufficient: boolean };
  readonly changes: readonly { readonly kind: string; readonly id: string; readonly reason: string | null }[];
}

function data(cwd: string, ...args: readonly string[]): Data {
  const { code, out, err } = planc(['diff', ...args, '--format', 'json'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Data;
}

const kinds = ({ changes }: Data): string[] => changes.map(({ kind, id }) => `${kind} ${id}`);
const LOWERED = [
  'target-weakened growth',
  'statement-reworded growth',
  'block-edited p-2222',
  'translation-status-changed p-2222',
];

describe('planc diff', () => {
  test('says to people what changed, with the characters marked, and which version the data deserve', () => {
    const cwd = weakened();
    expect(planc(['diff', 'v1'], { cwd })).toEqual({
      code: 0,
      out: `Example  0.1.0
1 of substance, 3 of wording, 1 target weakened
The data deserve version 0.2.0 at least (minor), and have only 0.1.0.

Goals
  growth  Grow by at least 5 percent a year on average
    ↓ target weakened (value)  at least 5% → at least 4%
    · statement reworded
      年均增长[-5%-]{+4%+}以上
      Numbers changed: 5%以上 → 4%以上. The wording did not change.

Text
  p-2222  Grow by at least 5 percent a y…
    · block edited
      年均增长[-5%-]{+4%+}以上。
      Numbers changed: 5%以上 → 4%以上. The wording did not change.
    · state of the translation changed  draft → draft, out of date
`,
      err: '',
    });
    const chinese = planc(['diff', 'v1', '--lang', 'zh'], { cwd }).out;
    expect(chinese).toContain('↓ 目标放松（数值）  不低于5% → 不低于4%');
    expect(chinese).toContain('版本号至少应为 0.2.0（次版本），现为 0.1.0，不够。');
  });

  test('compares revisions, folders and plan.json files, in any pairing and both ways', () => {
    const cwd = weakened();
    expect(kinds(data(cwd, 'v1'))).toEqual(LOWERED);
    git(cwd, 'worktree', 'add', '-q', 'old', 'v1');
    expect(kinds(data(cwd, 'old/plan', 'plan'))).toEqual(LOWERED);
    expect(planc(['build', 'old/plan', '--only', 'json', '--out', 'old/dist'], { cwd }).code).toBe(0);
    expect(kinds(data(cwd, 'old/dist/plan.json'))).toEqual(LOWERED);
    git(cwd, 'worktree', 'remove', '--force', 'old');
    commit(cwd, 'less is promised');
    expect(kinds(data(cwd, 'v1', 'HEAD'))).toEqual(LOWERED);
    expect(kinds(data(cwd, 'HEAD', 'v1'))[0]).toBe('target-strengthened growth');
    expect(kinds(data(cwd, 'HEAD'))).toEqual([]);
  });

  test('finds the plan of a revision from a subfolder, and where it stood then', () => {
    const cwd = weakened();
    expect(kinds(data(join(cwd, 'plan'), 'v1', '.'))).toEqual(LOWERED);
    git(cwd, 'mv', 'plan', 'district');
    expect(kinds(data(cwd, 'v1:plan', 'district'))).toEqual(LOWERED);
    expect(kinds(data(join(cwd, 'district'), 'v1:plan', '.'))).toEqual(LOWERED);
    expect(planc(['diff', 'v1', 'district'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'planc: The revision v1 has no district. If the plan stood elsewhere then, say where: v1.0.0:plan\n',
    });
  });

  test('a record in git is read as one', () => {
    const cwd = weakened();
    expect(planc(['build', '--only', 'json', '--out', 'released'], { cwd }).code).toBe(1);
    edit(cwd, ZH, LOWER[1], LOWER[0]);
    edit(cwd, ZH, WORDS[1], WORDS[0]);
    expect(planc(['build', '--only', 'json', '--out', 'released'], { cwd }).code).toBe(0);
    commit(cwd, 'released');
    expect(kinds(data(cwd, 'HEAD:released/plan.json'))).toEqual([]);
  });

  test('--out writes the list to a file, and never over what is compared', () => {
    const cwd = weakened();
    expect(planc(['diff', 'v1', '--format', 'markdown', '--out', 'out/changes.md'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: 'Wrote out/changes.md\n',
    });
    expect(readFileSync(join(cwd, 'out/changes.md'), 'utf8')).toContain('target weakened (value)');
    expect(planc(['diff', 'v1', '--out', 'plan/plan.yaml'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'planc: --out plan/plan.yaml is part of what is compared, so nothing was written. Choose another file\n',
    });
  });

  test('a plan that cannot be read is reported, and not compared', () => {
    const cwd = weakened();
    edit(cwd, ZH, 'targets:', 'targets: [');
    const { code, out, err } = planc(['diff', 'v1'], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('error[yaml-syntax]');
    expect(err).toContain('Part of a plan cannot be read, so nothing was compared.');
  });
});

describe('--require-version', () => {
  test('fails where the version is too small, at its place and with what asks for it', () => {
    const cwd = weakened();
    const { code, err } = planc(['diff', 'v1', '--require-version'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain(
      'error[version-too-small]: The version 0.1.0 is too small: after 0.1.0 the data deserve 0.2.0 at least (minor)',
    );
    expect(err).toContain('--> plan/plan.yaml:2:10');
    expect(err).toContain('What asks for it: target weakened (growth)');
  });

  test('passes where it is large enough', () => {
    const cwd = weakened();
    edit(cwd, 'plan/plan.yaml', 'version: 0.1.0', 'version: 0.2.0');
    expect(planc(['diff', 'v1', '--require-version'], { cwd }).code).toBe(0);
  });

  test('an id that is gone asks for a major version; with a lifecycle entry for a minor one', () => {
    const cwd = repository(translatedPlan());
    edit(cwd, ZH, '  growth:', '  rise:');
    edit(cwd, ZH, 'goal:growth', 'goal:rise');
    edit(cwd, 'plan/plan.yaml', 'version: 0.1.0', 'version: 0.2.0');
    const refused = planc(['diff', 'HEAD', '--require-version'], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('1.0.0 at least (major)');
    expect(refused.err).toContain('id changed, without a lifecycle entry (growth)');
    writeFiles(cwd, { 'plan/lifecycle.yaml': 'growth:\n  moved: { to: rise }\n' });
    expect(planc(['diff', 'HEAD', '--require-version'], { cwd }).code).toBe(0);
  });

  test('points into a plan.json, too', () => {
    const cwd = repository(translatedPlan());
    expect(planc(['build', '--only', 'json', '--out', 'old'], { cwd }).code).toBe(0);
    edit(cwd, 'plan/plan.yaml', 'version: 0.1.0', 'version: 0.2.0');
    expect(planc(['build', '--only', 'json', '--out', 'new'], { cwd }).code).toBe(0);
    const { code, err } = planc(['diff', 'new/plan.json', 'old/plan.json', '--require-version'], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/--> old\/plan\.json:\d+:\d+/);
    expect(err).toContain('The version is less than the old one.');
  });
});

describe('what cannot be compared is said', () => {
  test('an unknown revision', () => {
    const cwd = weakened();
    expect(planc(['diff', 'v2'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'planc: v2 is no folder, no .json file and no revision of this repository. Check the name; if it is on the remote, run git fetch --tags first\n',
    });
    expect(planc(['diff', '--lang', 'zh', '--', '--output=x'], { cwd }).code).toBe(2);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  test('no repository, no git, a shallow clone', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, translatedPlan());
    expect(planc(['diff', 'v1'], { cwd, env: { GIT_CEILING_DIRECTORIES: cwd } }).err).toContain(
      'there is no git repository here',
    );
    expect(planc(['diff', 'v1', '--lang', 'zh'], { cwd, env: { PATH: '/nowhere' } }).err).toContain('需要先安装 git');
    const whole = weakened();
    commit(whole, 'less is promised');
    git(cwd, 'clone', '-q', '--depth', '1', '--no-tags', `file://${whole}`, 'shallow');
    const { code, err } = planc(['diff', 'v1'], { cwd: join(cwd, 'shallow') });
    expect(code).toBe(2);
    expect(err).toContain('This clone is shallow and lacks the revision v1');
    expect(err).toContain('fetch-depth: 0');
  });

  test('a file that is no plan.json, or one of another version', () => {
    const cwd = weakened();
    writeFiles(cwd, { 'a.json': 'nonsense', 'b.json': '{ "schemaVersion": "7.0" }', 'c.json': '[]' });
    expect(planc(['diff', 'a.json'], { cwd }).err).toBe('planc: a.json is not a plan.json of planc\n');
    expect(planc(['diff', 'c.json'], { cwd }).err).toBe('planc: c.json is not a plan.json of planc\n');
    expect(planc(['diff', 'b.json'], { cwd }).err).toContain('b.json has version 7.0 of the data’s shape');
    expect(planc(['diff', 'none.json'], { cwd }).err).toBe('planc: There is no file none.json\n');
  });

  test('a link in the plan of a revision', () => {
    const cwd = repository(translatedPlan());
    const { out } = git(cwd, 'rev-parse', 'HEAD:plan/owners.yaml');
    git(cwd, 'update-index', '--add', '--cacheinfo', `120000,${out.trim()},plan/zh/link.md`);
    git(cwd, 'commit', '-q', '-m', 'a link');
    expect(planc(['diff', 'HEAD'], { cwd }).err).toContain('HEAD:plan/zh/link.md is not an ordinary file');
  });
});
