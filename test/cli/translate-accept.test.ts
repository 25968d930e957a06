import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { planc, type Result } from '../support/cli.ts';
import { commit, edit, EN, planFolder, readText, repository, translatedPlan, ZH } from './translate-plan.ts';

function accept(folder: string, ...args: readonly string[]): Result {
  return planc(['translate', 'accept', ...args], { cwd: folder });
}

/** Every try that must be stopped: nothing may be written, and the reason must be said. */
function expectRefused(folder: string, id: string, reason: RegExp): void {
  const before = readFileSync(join(folder, EN), 'latin1');
  for (const reviewer of [[], ['--reviewer', 'English desk']]) {
    const { code, err } = accept(folder, id, ...reviewer);
    expect(code).toBe(1);
    expect(err).toMatch(reason);
    expect(err).toMatch(/Not accepted; nothing was written\.|no translation yet/);
  }
  expect(readFileSync(join(folder, EN), 'latin1')).toBe(before);
}

describe('planc translate accept', () => {
  test('shows original, change and translation, and makes a stale block a fresh draft', () => {
    const folder = repository();
    edit(folder, ZH, '加强学校建设,', '加强学校和幼儿园建设,');
    edit(folder, EN, 'better schools', 'better schools and nurseries');
    const before = readText(folder, EN);
    const { code, out, err } = accept(folder, 'p-4444');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const words = '加强学校和幼儿园建设,改善办学条件。';
    expect(out.replace(/of \d{4}-\d\d-\d\d \([0-9a-f]{10}\)/, 'of DATE (COMMIT)'))
      .toBe(`#p-4444  original  plan/zh/1-demo/1-first.md:16
  ${words}
#p-4444  what changed in the original
  Since the original of DATE (COMMIT):
  加强学校{+和幼儿园+}建设,改善办学条件。
  No number changed. The wording changed.
#p-4444  translation  plan/en/1-demo/1-first.md:7
  We will build more and better schools and nurseries.
#p-4444 accepted as a draft (fingerprint ${fingerprint(words)})
`);
    expect(readText(folder, EN)).toBe(before.replace(fingerprint('加强学校建设,改善办学条件。'), fingerprint(words)));
    expect(planc(['check'], { cwd: folder }).code).toBe(0);
  });

  test('a wrong number is not accepted', () => {
    const folder = repository();
    edit(folder, ZH, '年均增长5%以上', '年均增长6%以上');
    edit(folder, ZH, 'at least: 5 %', 'at least: 6 %');
    expectRefused(folder, 'p-2222', /figures-differ|target-disagrees/);
    edit(folder, EN, '5 percent', '6 percent');
    expect(accept(folder, 'p-2222').code).toBe(0);
  });

  test('a goal that is not marked, or one too many, is not accepted', () => {
    const folder = planFolder();
    edit(
      folder,
      EN,
      '[Grow by at least 5 percent a year on average](goal:growth)',
      'Grow by at least 5 percent a year on average',
    );
    expectRefused(folder, 'p-2222', /goal-missing-in-translation/);
    edit(folder, EN, 'We will protect wetlands', '[We will protect wetlands](goal:growth)');
    expectRefused(folder, 'p-5555', /unknown-goal-in-translation/);
  });

  test('another firmness is not accepted', () => {
    const folder = planFolder();
    edit(folder, EN, 'We will strive to handle', 'We will ensure that all handle');
    expectRefused(folder, 'p-3333', /modality-differs/);
  });

  test('a fault elsewhere in the file does not hide what is wrong in the block', () => {
    const folder = planFolder();
    edit(folder, EN, '5 percent', '6 percent');
    // A goal’s mark that cannot be read hides, in a check, what may follow from it in the same file.
    edit(folder, EN, 'We will protect wetlands', '[We will protect wetlands]（goal：growth）');
    expectRefused(folder, 'p-2222', /figures-differ|target-disagrees/);
  });

  test('what is not translated is not accepted', () => {
    const folder = planFolder(translatedPlan({ without: ['p-4444'] }));
    expectRefused(folder, 'p-4444', /This block has no translation yet/);
    planc(['translate', 'scaffold'], { cwd: folder });
    expectRefused(folder, 'p-4444', /This block has no translation yet/);
    edit(folder, EN, 'TODO', 'We will build more and better schools.');
    expect(accept(folder, 'p-4444').code).toBe(0);
    expect(readText(folder, EN)).toContain(
      `schools. {#p-4444 src=${fingerprint('加强学校建设,改善办学条件。')} status=draft}`,
    );
  });

  test('one block at a time, and one that there is', () => {
    const folder = planFolder();
    expect(accept(folder, 'p-4444', 'p-5555')).toMatchObject({
      code: 2,
      err: expect.stringContaining('One block at a time'),
    });
    expect(accept(folder, 'p-4445')).toMatchObject({
      code: 2,
      err: 'planc: The original has no block p-4445. Did you mean p-4444?\n',
    });
    expect(accept(folder).code).toBe(2);
  });

  test('with a reviewer it is reviewed; changed since, it is not; without one it is a draft again', () => {
    const folder = planFolder();
    const plain = readText(folder, EN);
    const { code, out } = accept(folder, 'p-4444', '--reviewer', 'English desk', '--date', '2026-01-31');
    expect(code).toBe(0);
    expect(out).toContain('#p-4444 accepted: reviewed by English desk, 2026-01-31');
    const record = `    { reviewer: English desk, date: 2026-01-31, words: ${fingerprint('We will build more and better schools.')} }\n`;
    const lines = `---\nreviews:\n  first:\n  p-2222:\n  p-3333:\n  p-4444:\n${record}  p-5555:\n---\n\n`;
    const reviewed = lines + plain.replace(/(p-4444 src=\w+ status=)draft/, '$1reviewed');
    expect(readText(folder, EN)).toBe(reviewed);
    expect(planc(['check'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(statusOf(folder, 'p-4444')).toEqual({
      id: 'p-4444',
      state: 'reviewed',
      reviewer: 'English desk',
      date: '2026-01-31',
    });

    edit(folder, EN, 'more and better schools', 'many schools');
    expect(planc(['check'], { cwd: folder }).err).toContain('warning[changed-since-review]');
    expect(statusOf(folder, 'p-4444')).toMatchObject({ state: 'draft', reviewer: null });
    expect(accept(folder, 'p-4444').code).toBe(0);
    expect(readText(folder, EN)).toBe(
      (lines.replace(record, '') + plain).replace('more and better schools', 'many schools'),
    );
  });

  test('the date is --date, else that of reproducible builds, else today', () => {
    const folder = planFolder();
    const review = (env: Readonly<Record<string, string>>, ...args: readonly string[]): string =>
      planc(['translate', 'accept', 'p-4444', '--reviewer', 'English desk', ...args], { cwd: folder, env })
        .out.trim()
        .split('\n')
        .at(-1) ?? '';
    expect(review({ SOURCE_DATE_EPOCH: '1767571200' }, '--date', '2026-01-31')).toContain('2026-01-31');
    expect(review({ SOURCE_DATE_EPOCH: '1767571200' })).toContain('2026-01-05');
    const today = new Date().toISOString().slice(0, 10);
    expect([today, new Date().toISOString().slice(0, 10)]).toContain(/\d{4}-\d\d-\d\d/.exec(review({}))?.[0]);
    expect(accept(folder, 'p-4444', '--reviewer', 'English desk', '--date', '2026-02-30')).toMatchObject({ code: 2 });
    expect(accept(folder, 'p-4444', '--reviewer', ' ')).toMatchObject({ code: 2 });
  });

  test('keeps CRLF and a byte order mark, and any name', () => {
    const folder = planFolder();
    const crlf = `\uFEFF${readText(folder, EN).replaceAll('\n', '\r\n')}`;
    writeFileSync(join(folder, EN), crlf);
    for (const name of ['李华', 'O’Brien: “the” {reviewer} #1', '- no', 'null', '"quoted"', 'a, b']) {
      expect(accept(folder, 'p-3333', '--reviewer', name, '--date', '2026-01-05'), name).toMatchObject({ code: 0 });
      expect(statusOf(folder, 'p-3333')).toMatchObject({ state: 'reviewed', reviewer: name });
      const text = readFileSync(join(folder, EN), 'utf8');
      expect(text.startsWith('\uFEFF---\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
    expect(accept(folder, 'p-3333')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, EN), 'utf8')).toBe(
      `\uFEFF${'---\nreviews:\n  first:\n  p-2222:\n  p-3333:\n  p-4444:\n  p-5555:\n---\n\n'.replaceAll('\n', '\r\n')}${crlf.slice(1)}`,
    );
  });

  test('a block without a fingerprint gets one', () => {
    const folder = planFolder();
    const plain = readText(folder, EN);
    edit(folder, EN, `{#p-5555 src=${fingerprint('保护湿地,恢复岸线。')} status=draft}`, '{#p-5555}');
    expect(planc(['check'], { cwd: folder }).err).toContain('error[unfingerprinted-translation]');
    expect(accept(folder, 'p-5555').code).toBe(0);
    expect(readText(folder, EN)).toBe(plain);
  });
});

describe('planc check --release', () => {
  test('refuses stale, missing and draft blocks, each by name', () => {
    const folder = repository(translatedPlan({ without: ['p-5555'] }));
    edit(folder, ZH, '加强学校建设,', '加强学校和幼儿园建设,');
    accept(folder, 'p-2222', '--reviewer', 'English desk');
    commit(folder, 'one reviewed');
    const findings = (...args: readonly string[]): string[] => {
      const { out } = planc(['check', '--format', 'json', ...args], { cwd: folder });
      const { diagnostics } = JSON.parse(out) as {
        diagnostics: readonly { code: string; severity: string; message: string }[];
      };
      return diagnostics
        .map(({ code, severity, message }) => `${severity} ${code} ${/p-\d{4}|first|demo/.exec(message)?.[0]}`)
        .sort();
    };
    expect(findings()).toEqual(['hint missing-translation p-5555', 'warning stale-translation p-4444']);
    expect(findings('--release')).toEqual([
      'error draft-translation demo',
      'error draft-translation first',
      'error draft-translation p-3333',
      'error missing-translation p-5555',
      'error stale-translation p-4444',
    ]);
    expect(planc(['check', '--release'], { cwd: folder }).code).toBe(1);
  });
});

function statusOf(folder: string, id: string): unknown {
  const { out } = planc(['translate', 'status', '--format', 'json'], { cwd: folder });
  const { translations } = JSON.parse(out) as {
    translations: readonly { sections: readonly { blocks: readonly { id: string }[] }[] }[];
  };
  return translations
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .find((block) => block.id === id);
}
