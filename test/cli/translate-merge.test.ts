import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc } from '../support/cli.ts';
import { commit, edit, EN, git, readText, repository, REVIEW_LINES, translatedPlan, ZH } from './translate-plan.ts';

type Work = (folder: string) => void;

/** Two people work from the same state, each on a branch; then their work is merged. */
function merged(ours: Work, theirs: Work, files = translatedPlan()): string {
  const folder = repository(files);
  git(folder, 'switch', '-q', '-c', 'theirs');
  theirs(folder);
  commit(folder, 'their work');
  git(folder, 'switch', '-q', 'main');
  ours(folder);
  commit(folder, 'our work');
  const { status, out } = git(folder, 'merge', '--no-edit', 'theirs');
  expect({ status, out: status === 0 ? '' : out }).toEqual({ status: 0, out: '' });
  return folder;
}

/** Codes of all that is found, with the ids that they are about. */
function found(folder: string): string[] {
  const { out } = planc(['check', '--format', 'json'], { cwd: folder });
  const { diagnostics } = JSON.parse(out) as { diagnostics: readonly { code: string; message: string }[] };
  return diagnostics.map(({ code, message }) => `${code} ${/“([^”]*)”/.exec(message)?.[1] ?? ''}`);
}

const accepted = (folder: string, ...args: readonly string[]): void => {
  const { code, err } = planc(['translate', 'accept', ...args], { cwd: folder });
  expect({ code, err }).toEqual({ code: 0, err: '' });
};

describe('merged by git', () => {
  test('the original edited, and the translation of the same block: clean, and stale', () => {
    const folder = merged(
      (it) => edit(it, ZH, '加强学校建设,', '加强学校和幼儿园建设,'),
      (it) => edit(it, EN, 'more and better schools', 'more and improved schools'),
    );
    expect(found(folder)).toEqual(['stale-translation p-4444']);
    accepted(folder, 'p-4444');
    expect(found(folder)).toEqual([]);
  });

  test('a block moved in the original, and edited in the translation: clean', () => {
    const folder = merged(
      (it) => {
        const text = readText(it, ZH);
        const block = '加强学校建设,改善办学条件。 {#p-4444}\n\n';
        writeFileSync(join(it, ZH), text.replace(block, '').replace('[年均', `${block}[年均`));
      },
      (it) => edit(it, EN, 'more and better schools', 'more and improved schools'),
    );
    expect(readText(folder, ZH)).toMatch(/#first\}\n\n加强学校/);
    expect(found(folder)).toEqual([]);
  });

  test('a block moved in the original, and another edited there: clean, and the edited one is stale', () => {
    const folder = merged(
      (it) => edit(it, ZH, '全部网上办理', '全部在网上办理'),
      (it) => {
        const text = readText(it, ZH);
        const last = '\n保护湿地,恢复岸线。 {#p-5555}\n';
        writeFileSync(
          join(it, ZH),
          text.replace(last, '').replace('# 第一节 {#first}\n', `# 第一节 {#first}\n${last}`),
        );
      },
    );
    expect(readText(folder, ZH)).toMatch(/#first\}\n\n保护湿地/);
    expect(found(folder)).toEqual(['stale-translation p-3333']);
  });

  test('two translators on neighbouring blocks: clean', () => {
    const folder = merged(
      (it) => (edit(it, EN, 'more and better schools', 'more and improved schools'), accepted(it, 'p-4444')),
      (it) => (edit(it, EN, 'protect wetlands', 'preserve wetlands'), accepted(it, 'p-5555')),
    );
    expect(readText(folder, EN)).toMatch(/improved schools[^]*preserve wetlands/);
    expect(found(folder)).toEqual([]);
  });

  test('two translators who fill neighbouring places: clean', () => {
    const files = translatedPlan({ without: ['p-4444', 'p-5555'] });
    const base = repository(files);
    expect(planc(['translate', 'scaffold'], { cwd: base }).code).toBe(0);
    const scaffolded = Object.fromEntries(
      Object.keys(files).map((path) => [path, readFileSync(join(base, path), 'utf8')]),
    );
    const folder = merged(
      (it) => (
        edit(it, EN, 'TODO {#p-4444', 'We will build more and better schools. {#p-4444'),
        accepted(it, 'p-4444')
      ),
      (it) => (edit(it, EN, 'TODO {#p-5555', 'We will protect wetlands. {#p-5555'), accepted(it, 'p-5555')),
      scaffolded,
    );
    expect(found(folder)).toEqual([]);
    expect(readText(folder, EN)).not.toContain('TODO');
  });

  test('two reviewers on neighbouring blocks: clean, and both are named', () => {
    const folder = merged(
      (it) => accepted(it, 'p-4444', '--reviewer', 'English desk', '--date', '2026-01-05'),
      (it) => accepted(it, 'p-5555', '--reviewer', '译审组', '--date', '2026-01-06'),
      translatedPlan({ frontMatter: REVIEW_LINES }),
    );
    expect(found(folder)).toEqual([]);
    expect(readText(folder, EN).split('\n').slice(0, 12)).toEqual([
      '---',
      'reviews:',
      '  first:',
      '  p-2222:',
      '  p-3333:',
      '  p-4444:',
      expect.stringMatching(/^ {4}\{ reviewer: English desk, date: 2026-01-05, words: [0-9a-f]{10} \}$/),
      '  p-5555:',
      expect.stringMatching(/^ {4}\{ reviewer: 译审组, date: 2026-01-06, words: [0-9a-f]{10} \}$/),
      '---',
      '',
      expect.stringMatching(/^# First/),
    ]);
  });
});
