import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/model/fingerprint.ts';
import { planc, realPlan } from '../support/cli.ts';
import { pdfText } from '../support/pdf-text.ts';
import { commit, edit, EN, git, planFolder, readText, repository, translatedPlan, ZH } from './translate-plan.ts';

describe('planc translate', () => {
  test('lists its commands in both languages', () => {
    const cwd = planFolder();
    const names = (out: string): (string | undefined)[] =>
      [...out.matchAll(/^ {2}(\w+) \[options\]/gm)].map((match) => match[1]);
    for (const lang of ['zh', 'en']) {
      const { code, out } = planc(['translate', '--help', '--lang', lang], { cwd });
      expect(code).toBe(0);
      expect(names(out)).toEqual(['status', 'diff', 'accept', 'scaffold', 'export', 'import']);
      expect(/\p{Script=Han}/u.test(out)).toBe(lang === 'zh');
      for (const name of names(out)) {
        const help = planc(['translate', name ?? '', '--help', '--lang', lang], { cwd });
        expect(help.code).toBe(0);
        expect(/\p{Script=Han}/u.test(help.out)).toBe(lang === 'zh');
      }
    }
  });

  test('is told what is wrong with the words', () => {
    const cwd = planFolder();
    expect(planc(['translate'], { cwd }).code).toBe(2);
    expect(planc(['translate', 'acept'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Did you mean accept\?/),
    });
    expect(planc(['translate', 'status', 'nowhere'], { cwd })).toMatchObject({ code: 2 });
    expect(planc(['translate', 'status', '--into', 'zh'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/has no translation/),
    });
  });
});

/** One block reviewed, one stale, one missing, the others drafts. */
function mixed(): string {
  const cwd = planFolder(translatedPlan({ without: ['p-5555'] }));
  edit(cwd, ZH, '加强学校建设,', '加强学校和幼儿园建设,');
  planc(['translate', 'accept', 'p-2222', '--reviewer', 'English desk', '--date', '2026-01-05'], { cwd });
  return cwd;
}

describe('planc translate status', () => {
  test('a table of sections and states', () => {
    const cwd = mixed();
    expect(planc(['translate', 'status'], { cwd })).toEqual({
      code: 0,
      err: '',
      out: `section  file                         reviewed  draft  stale  missing
demo     en/1-demo/0-introduction.md         0      1      0        0
first    en/1-demo/1-first.md                1      2      1        1
total                                        1      3      1        1
`,
    });
    expect(planc(['translate', 'status', '--lang', 'zh'], { cwd }).out)
      .toBe(`节     文件                         已审校  草稿  落后  未译
demo   en/1-demo/0-introduction.md       0     1     0     0
first  en/1-demo/1-first.md              1     2     1     1
合计                                     1     3     1     1
`);
  });

  test('the same as data, with every block', () => {
    const { out } = planc(['translate', 'status', '--format', 'json'], { cwd: mixed() });
    const { translations } = JSON.parse(out) as {
      translations: readonly {
        lang: string;
        total: object;
        sections: readonly { id: string; blocks: readonly object[] }[];
      }[];
    };
    expect(translations).toHaveLength(1);
    expect(translations[0]).toMatchObject({ lang: 'en', total: { reviewed: 1, draft: 3, stale: 1, missing: 1 } });
    expect(translations[0]?.sections.find(({ id }) => id === 'first')?.blocks).toEqual([
      { id: 'first', state: 'draft', reviewer: null, date: null },
      { id: 'p-2222', state: 'reviewed', reviewer: 'English desk', date: '2026-01-05' },
      { id: 'p-3333', state: 'draft', reviewer: null, date: null },
      { id: 'p-4444', state: 'stale', reviewer: null, date: null },
      { id: 'p-5555', state: 'missing', reviewer: null, date: null },
    ]);
  });

  test('agrees with plan.json', () => {
    const cwd = mixed();
    expect(planc(['build', '--only', 'json'], { cwd }).code).toBe(0);
    const { blocks } = JSON.parse(readText(cwd, 'dist/plan.json')) as {
      blocks: readonly { id: string; translations: unknown }[];
    };
    expect(blocks.map(({ id, translations }) => [id, translations])).toMatchObject([
      ['demo', { zh: null, en: { status: 'draft', fresh: true } }],
      ['first', { zh: null, en: { status: 'draft', fresh: true } }],
      ['p-2222', { zh: null, en: { status: 'reviewed', fresh: true } }],
      ['p-3333', { zh: null, en: { status: 'draft', fresh: true } }],
      ['p-4444', { zh: null, en: { status: 'draft', fresh: false } }],
      ['p-5555', { zh: null, en: { status: 'missing', fresh: null } }],
    ]);
  });
});

describe('the publication', () => {
  test('says of each block how far its translation can be trusted, on the page and in the PDF', async () => {
    const cwd = mixed();
    expect(planc(['build', '--only', 'html,pdf'], { cwd }).code).toBe(0);
    const page = readText(cwd, 'dist/both/sections/first/index.html');
    const row = (id: string): string =>
      new RegExp(`id="${id}"[^]*?(?=id="(?:p-|opening)|</main>|$)`).exec(page)?.[0] ?? '';
    expect(row('p-2222')).not.toContain('class="add state"');
    expect(row('p-3333')).toContain('Draft translation, not yet reviewed.');
    expect(row('p-4444')).toContain('The original has changed since this was translated.');
    expect(row('p-5555')).toContain('Not yet translated into English.');
    const words = await pdfText(join(cwd, 'dist/pdf/demo.zh-en.pdf'));
    for (const notice of [
      '[Draft translation, not yet reviewed]',
      '[Translation older than the original; awaiting revision]',
      '[Not yet translated]',
    ]) {
      expect(words).toContain(notice.replaceAll(' ', ''));
    }
  });
});

describe('planc translate diff', () => {
  const shown = (cwd: string, ...args: readonly string[]): string =>
    planc(['translate', 'diff', ...args], { cwd })
      .out.replace(/\d{4}-\d\d-\d\d/g, 'DATE')
      .replace(/[(（][0-9a-f]{10}[)）]/g, '(COMMIT)');

  test('marks what changed, and tells numbers from wording', () => {
    const cwd = repository();
    edit(cwd, ZH, '年均增长5%以上', '年均增长6%以上');
    edit(cwd, ZH, '加强学校建设,', '加快学校建设，');
    expect(shown(cwd)).toBe(
      `#p-2222  plan/zh/1-demo/1-first.md:12  plan/en/1-demo/1-first.md:3
  Since the original of DATE (COMMIT):
  年均增长[-5%-]{+6%+}以上。
  Numbers changed: 5%以上 → 6%以上. The wording did not change.

#p-4444  plan/zh/1-demo/1-first.md:16  plan/en/1-demo/1-first.md:7
  Since the original of DATE (COMMIT):
  [-加强-]{+加快+}学校建设，改善办学条件。
  No number changed. The wording changed.
`.replace('[-加强-]{+加快+}', '加[-强-]{+快+}'),
    );
    expect(shown(cwd, '--block', 'p-4444', '--lang', 'zh'))
      .toBe(`#p-4444  plan/zh/1-demo/1-first.md:16  plan/en/1-demo/1-first.md:7
  与 DATE 的原文(COMMIT)相比：
  加[-强-]{+快+}学校建设，改善办学条件。
  数字没有改动。文字有改动。
`);
  });

  test('finds the wording that was translated, however many there were since, wherever it stood', () => {
    const cwd = repository();
    edit(cwd, ZH, '加强学校建设,', '加强学校和幼儿园建设,');
    commit(cwd, 'edited');
    git(cwd, 'mv', ZH, 'plan/zh/1-demo/1-renamed.md');
    git(cwd, 'mv', EN, 'plan/en/1-demo/1-renamed.md');
    commit(cwd, 'renamed');
    const renamed = 'plan/zh/1-demo/1-renamed.md';
    edit(cwd, renamed, '改善办学条件', '全面改善办学条件');
    commit(cwd, 'edited again');
    expect(shown(cwd)).toContain('  加强学校{+和幼儿园+}建设,{+全面+}改善办学条件。\n');
    // Moved to another file, where its history does not begin.
    const block = '加强学校和幼儿园建设,全面改善办学条件。 {#p-4444}\n';
    edit(cwd, renamed, `\n${block}`, '');
    edit(cwd, 'plan/zh/1-demo/0-introduction.md', '# 示例章 {#demo}\n', `# 示例章 {#demo}\n\n${block}`);
    commit(cwd, 'moved');
    expect(shown(cwd)).toContain('  加强学校{+和幼儿园+}建设,{+全面+}改善办学条件。\n');
  });

  test('without history it says so, and shows the original', () => {
    const cwd = planFolder();
    edit(cwd, ZH, '加强学校建设,', '加快学校建设,');
    expect(shown(cwd)).toBe(`#p-4444  plan/zh/1-demo/1-first.md:16  plan/en/1-demo/1-first.md:7
  What changed in the original is not known, since there is no git history here. Hold the
  translation against the whole of it.
  加快学校建设,改善办学条件。
`);
    // No git at all is no reason to fail.
    expect(planc(['translate', 'diff'], { cwd, env: { PATH: '/nowhere' } })).toMatchObject({ code: 0, err: '' });
  });

  test('where history lacks the wording it says so', () => {
    const files = translatedPlan();
    const cwd = repository({
      ...files,
      [EN]: (files[EN] ?? '').replace(fingerprint('加强学校建设,改善办学条件。'), '0123456789'),
    });
    const out = shown(cwd);
    expect(out).toContain('history lacks the');
    expect(out).toContain('加强学校建设,改善办学条件。');
  });

  test('nothing stale is said, too', () => {
    expect(planc(['translate', 'diff'], { cwd: planFolder() })).toEqual({
      code: 0,
      out: '',
      err: 'No translation is out of date.\n',
    });
  });
});

describe('planc translate scaffold', () => {
  test('makes a place for each missing block, in order, and touches nothing else', () => {
    const cwd = planFolder(translatedPlan({ without: ['p-2222', 'p-4444'] }));
    const [heading = '', online = '', wetlands = ''] = readText(cwd, EN).trimEnd().split('\n\n');
    expect(planc(['translate', 'scaffold'], { cwd })).toEqual({
      code: 0,
      out: 'plan/en/1-demo/1-first.md: #p-2222 #p-4444\n',
      err: '',
    });
    const places = ['TODO {#p-2222 status=missing}', 'TODO {#p-4444 status=missing}'] as const;
    expect(readText(cwd, EN)).toBe(`${[heading, places[0], online, places[1], wetlands].join('\n\n')}\n`);
    // A place is no translation: nowhere is it taken for one.
    expect(planc(['check'], { cwd })).toMatchObject({
      code: 0,
      err: expect.stringContaining('No translation (en) yet: p-2222, p-4444'),
    });
    expect(planc(['translate', 'status'], { cwd }).out).toMatch(/^first .* 0 +3 +0 +2$/m);
    expect(planc(['build', '--only', 'json,html'], { cwd }).code).toBe(0);
    expect(JSON.parse(readText(cwd, 'dist/plan.json'))).toMatchObject({
      blocks: expect.arrayContaining([
        expect.objectContaining({ id: 'p-2222', text: { zh: '年均增长5%以上。', en: null } }),
      ]),
    });
    for (const path of readdirSync(join(cwd, 'dist'), { recursive: true, encoding: 'utf8' })) {
      if (/\.(html|json|js)$/.test(path)) expect(readText(cwd, `dist/${path}`), path).not.toContain('TODO');
    }
    expect(planc(['translate', 'scaffold'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: 'Every block has its place in the translation.\n',
    });
  });

  test('makes whole files, with lists, tables and footnotes, and keeps the ends of lines', () => {
    const cwd = planFolder();
    const original = [
      '# 第一节 {#first}',
      '',
      '一段话。[^1] {#p-2222}',
      '',
      '- 甲 {#i-2222}',
      '- 乙 {#i-3333}',
      '',
      '  乙的又一段。 {#p-3333}',
      '',
      '  1. 子 {#i-4444}',
      '',
      '## 小标题 {#h-2222}',
      '',
      '| 项 | 值 |',
      '| --- | --- |',
      '| 甲 | 5% |',
      '',
      '{#t-2222}',
      '',
      '[^1]: 注。 {#f-2222}',
      '',
    ].join('\r\n');
    writeFileSync(join(cwd, ZH), `\uFEFF${original}`);
    rmSync(join(cwd, EN));
    expect(planc(['translate', 'scaffold'], { cwd })).toMatchObject({ code: 0, err: '' });
    const text = readFileSync(join(cwd, EN), 'utf8');
    expect(text).toBe(
      [
        '---',
        'reviews:',
        '  first:',
        '  p-2222:',
        '  i-2222:',
        '  i-3333:',
        '  p-3333:',
        '  i-4444:',
        '  h-2222:',
        '  t-2222:',
        '  f-2222:',
        '---',
        '',
        '# TODO {#first status=missing}',
        '',
        'TODO {#p-2222 status=missing}',
        '',
        '- TODO {#i-2222 status=missing}',
        '- TODO {#i-3333 status=missing}',
        '',
        '  TODO {#p-3333 status=missing}',
        '',
        '  1. TODO {#i-4444 status=missing}',
        '',
        '## TODO {#h-2222 status=missing}',
        '',
        '| TODO |',
        '| --- |',
        '',
        '{#t-2222 status=missing}',
        '',
        '[^1]: TODO {#f-2222 status=missing}',
        '',
      ].join('\r\n'),
    );
    expect(planc(['check'], { cwd }).code).toBe(0);
  });

  test('the real plan with its English taken away gets all of it back as places', () => {
    const cwd = realPlan();
    const errors = planc(['check', '--format', 'json'], { cwd }).out;
    const english = join(cwd, 'plan/en');
    const count = (): number =>
      readdirSync(english, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).length;
    const before = count();
    rmSync(english, { recursive: true });
    expect(planc(['translate', 'scaffold'], { cwd })).toMatchObject({ code: 0, err: '' });
    expect(count()).toBe(before);
    const { out } = planc(['translate', 'status', '--format', 'json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      translations: [{ total: { reviewed: 0, draft: 0, stale: 0, missing: 115 } }],
    });
    const found = (json: string): number => (JSON.parse(json) as { counts: { error: number } }).counts.error;
    expect(found(planc(['check', '--format', 'json'], { cwd }).out)).toBeLessThanOrEqual(found(errors));
  });

  test('a file that cannot be read is left alone', () => {
    const cwd = planFolder(translatedPlan({ without: ['p-4444'], frontMatter: '---\nreviews: [\n---\n\n' }));
    const before = readText(cwd, EN);
    const { code, err } = planc(['translate', 'scaffold'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('would change more than was meant');
    expect(readText(cwd, EN)).toBe(before);
  });
});
