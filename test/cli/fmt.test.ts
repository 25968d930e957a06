import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc, realPlan, temporaryFolder, writeFiles } from '../support/cli.ts';

/** Every file of a folder with its bytes. */
function snapshot(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path, readFileSync(path, 'latin1')]),
  );
}

describe('planc fmt', () => {
  test('changes no byte of a formatted plan', () => {
    const cwd = realPlan();
    const before = snapshot(cwd);
    expect(planc(['fmt'], { cwd })).toEqual({ code: 0, out: '', err: 'Every block has its id.\n' });
    expect(snapshot(cwd)).toEqual(before);
  });

  test('mints an id for every block that has none, and changes nothing else', () => {
    const cwd = realPlan();
    const original = join(cwd, 'plan/zh');
    const before = snapshot(original);
    for (const [path, text] of before) writeFileSync(path, text.replace(/ \{#[^}\s]+( editorial)?\}/g, ''), 'latin1');

    const { code, out } = planc(['fmt'], { cwd });

    expect(code).toBe(0);
    expect(out.match(/#p-/g)).toHaveLength(92);
    const withoutIds = (text: string): string => text.replace(/ \{#[^}\s]+( editorial)?\}/g, '');
    const after = snapshot(original);
    for (const [path, text] of before) expect(withoutIds(after.get(path) ?? '')).toBe(withoutIds(text));
    const ids = [...after.values()].flatMap((text) => text.match(/\{#p-[^}]+\}/g) ?? []);
    expect(new Set(ids).size).toBe(92);
    // Titles take the names that people know: those of the files and folders.
    expect(after.get(join(original, '1-opening/3-trade.md'))).toContain(' {#trade}\n');
    expect(planc(['fmt', '--check'], { cwd }).code).toBe(0);
  });

  test('keeps a byte order mark and CRLF, and gives lists, tables and footnotes their ids', () => {
    const cwd = temporaryFolder();
    const text =
      '\uFEFF# 标题\r\n\r\n一段话。[^1]\r\n\r\n- 甲\r\n- 乙\r\n\r\n| 项 | 值 |\r\n| --- | --- |\r\n| 甲 | 5% |\r\n\r\n[^1]: 注。\r\n';
    writeFiles(cwd, smallPlan({ 'zh/1-demo/1-first.md': text }));

    expect(planc(['fmt'], { cwd }).code).toBe(0);

    const formatted = readFileSync(join(cwd, 'plan/zh/1-demo/1-first.md'), 'utf8');
    const id = '[2-9a-z]{4}';
    expect(formatted).toMatch(
      new RegExp(
        '^\uFEFF# 标题 \\{#first\\}\r\n\r\n' +
          `一段话。\\[\\^1\\] \\{#p-${id}\\}\r\n\r\n` +
          `- 甲 \\{#i-${id}\\}\r\n- 乙 \\{#i-${id}\\}\r\n\r\n` +
          `\\| 项 \\| 值 \\|\r\n\\| --- \\| --- \\|\r\n\\| 甲 \\| 5% \\|\r\n\r\n\\{#t-${id}\\}\r\n\r\n` +
          `\\[\\^1\\]: 注。 \\{#f-${id}\\}\r\n$`,
      ),
    );
  });

  test('--check writes nothing and fails where something would change', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, smallPlan({ 'zh/1-demo/1-first.md': '# 标题 {#first}\n\n一段话。\n' }));
    const before = snapshot(cwd);
    const { code, out } = planc(['fmt', '--check'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^plan\/zh\/1-demo\/1-first\.md: #p-/);
    expect(snapshot(cwd)).toEqual(before);
  });
});

function smallPlan(files: Readonly<Record<string, string>>): Record<string, string> {
  const plan = {
    'plan.yaml': [
      'id: demo',
      'version: 1.0.0',
      'date: 2026-01-01',
      'edition: { status: official }',
      'title: { zh: 示例 }',
      'jurisdiction: { name: { zh: 示例区 } }',
      'period: { from: 2021, to: 2025 }',
      'languages: { original: zh }',
      'chapters: [1-demo]',
      '',
    ].join('\n'),
    'owners.yaml': '',
    'zh/1-demo/0-introduction.md': '# 示例 {#demo}\n',
    ...files,
  };
  return Object.fromEntries(Object.entries(plan).map(([path, text]) => [`plan/${path}`, text]));
}
