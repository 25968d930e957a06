import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/model/fingerprint.ts';
import { planc, temporaryFolder, writeFiles } from '../../support/cli.ts';
import { edit, EN, git, planFolder, readText, repository, translatedPlan, ZH } from '../../cli/translate-plan.ts';

/** `planc translate export` and `import` as their users meet them. */

function exported(cwd: string, format: string): string {
  const { code, err } = planc(['translate', 'export', '--format', format, '--out', 'out'], { cwd });
  if (code !== 0) throw new Error(err);
  return `out/demo.en.${format === 'xliff' ? 'xlf' : format}`;
}

describe('planc translate export', () => {
  test('names the file after the plan and the language, in a folder or as asked', () => {
    const cwd = planFolder();
    expect(planc(['translate', 'export', '--format', 'xliff'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: 'Wrote export/demo.en.xlf\n',
    });
    expect(planc(['translate', 'export', '--format', 'po', '--out', 'a/b.po', '--lang', 'zh'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: '已写入 a/b.po\n',
    });
    expect(planc(['translate', 'export', '--format', 'xml'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('xliff, po, docx, tmx, tbx'),
    });
    expect(planc(['translate', 'export', '--format', 'po', '--into', 'zh'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('no translation into zh'),
    });
    expect(planc(['translate', 'export', '--format', 'po', '--out', 'plan/zh/x.po'], { cwd }).code).toBe(2);
  });

  test('gives a stale block the wording that it was made from, where git has it', () => {
    const cwd = repository();
    edit(cwd, ZH, '年均增长5%以上', '年均增长6%以上');
    const po = readText(cwd, exported(cwd, 'po'));
    expect(po).toMatch(
      /#, fuzzy\n#\| msgid "年均增长5%以上。"\nmsgctxt "p-2222 \S+"\nmsgid "\{1\}年均增长6%以上\{\/1\}。"\n/,
    );
    const xliff = readText(cwd, exported(cwd, 'xliff'));
    expect(xliff).toMatch(/<segment state="initial" subState="planc:stale">/);
    expect(xliff).toContain('<note category="previous-original">年均增长5%以上。</note>');
    expect(po.match(/#, fuzzy/g)).toHaveLength(1);
  });
});

describe('planc translate import', () => {
  test('takes what is sound, refuses the rest with reason and place, and says how many of each', () => {
    const cwd = planFolder();
    const file = exported(cwd, 'po');
    edit(cwd, file, 'We will build more and better schools.', 'We will build better schools.');
    edit(cwd, file, '{1}We will strive to handle everything online{/1}', 'We will strive to handle everything online');
    const before = readText(cwd, EN);
    const { code, out, err } = planc(['translate', 'import', file], { cwd });
    expect(code).toBe(1);
    expect(out).toBe('plan/en/1-demo/1-first.md: #p-4444\n');
    expect(err).toContain(
      'error[import-lost-mark]: The translation of p-3333 lacks the mark 1; this block was not taken over',
    );
    expect(err).toMatch(/--> out\/demo\.en\.po:\d+:1/);
    expect(err).toContain('1 taken over (0 new), 1 refused, 4 unchanged, 0 empty, 0 not in the file.');
    expect(readText(cwd, EN)).toBe(
      before.replace('We will build more and better schools.', 'We will build better schools.'),
    );
    // Again, it is all there but for what was refused.
    const again = planc(['translate', 'import', file], { cwd });
    expect(again.err).toContain('0 taken over (0 new), 1 refused, 5 unchanged');
  });

  test('says the same in Chinese', () => {
    const cwd = planFolder();
    const file = exported(cwd, 'po');
    edit(cwd, file, '{1}We will strive to handle everything online{/1}', '{1}We will strive{/1} {1}online{/1}');
    const { code, err } = planc(['translate', 'import', file, '--lang', 'zh'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('段落 p-3333 的译文里标记 1 出现了不止一次，没有导入这一段');
    expect(err).toContain('导入 0 段（其中新译 0 段），拒绝 1 段，未改 5 段，译文为空 0 段，文件里没有 0 段。');
  });

  test('--dry-run shows the words and writes nothing', () => {
    const cwd = planFolder(translatedPlan({ without: ['p-5555'] }));
    const file = exported(cwd, 'po');
    edit(cwd, file, 'more and better schools', 'better schools');
    edit(cwd, file, 'msgid "保护湿地,恢复岸线。"\nmsgstr ""', 'msgid "保护湿地,恢复岸线。"\nmsgstr "Protect."');
    const before = readText(cwd, EN);
    const { code, out, err } = planc(['translate', 'import', file, '--dry-run'], { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: `plan/en/1-demo/1-first.md: #p-4444 #p-5555
#p-4444
  - We will build more and better schools.
  + We will build better schools.
#p-5555
  + Protect.
`,
    });
    expect(err).toContain('2 taken over (1 new)');
    expect(err).toContain('Nothing was written.');
    expect(readText(cwd, EN)).toBe(before);
  });

  test('leaves figures and goals to planc check, and says so', () => {
    const cwd = planFolder();
    const file = exported(cwd, 'po');
    edit(cwd, file, 'at least 5 percent', 'at least 6 percent');
    const { code, err } = planc(['translate', 'import', file], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(/planc check finds [1-9]\d* errors/);
    expect(planc(['check'], { cwd }).err).toContain('error[figures-differ]');
  });

  test('brings a stale block up to date once its words are revised', () => {
    const cwd = planFolder();
    edit(cwd, ZH, '加强学校建设,', '加强学校和幼儿园建设,');
    const file = exported(cwd, 'xliff');
    expect(planc(['translate', 'import', file], { cwd }).err).toContain('6 unchanged');
    edit(cwd, file, 'more and better schools', 'more and better schools and kindergartens');
    expect(planc(['translate', 'import', file], { cwd }).code).toBe(0);
    expect(readText(cwd, EN)).toContain(
      `kindergartens. {#p-4444 src=${fingerprint('加强学校和幼儿园建设,改善办学条件。')} status=draft}`,
    );
  });

  test('merges: what somebody changed in another block meanwhile stays', () => {
    const cwd = planFolder();
    const file = exported(cwd, 'po');
    edit(cwd, EN, 'restore the shore', 'restore the shores');
    edit(cwd, file, 'more and better schools', 'better schools');
    const { code, err } = planc(['translate', 'import', file], { cwd });
    // The block that was changed in the plan is in the file as it was before: nobody’s work is undone.
    expect(code).toBe(1);
    expect(err).toContain('import-overtaken');
    expect(readText(cwd, EN)).toContain('restore the shores');
    expect(readText(cwd, EN)).toContain('We will build better schools');
  });

  test('keeps line ends and the mark at the beginning of a file', () => {
    const files = translatedPlan();
    const cwd = temporaryFolder();
    writeFiles(cwd, { ...files, [EN]: `\uFEFF${(files[EN] ?? '').replaceAll('\n', '\r\n')}` });
    const file = exported(cwd, 'po');
    edit(cwd, file, 'more and better schools', 'better schools');
    const before = readFileSync(join(cwd, EN), 'utf8');
    expect(planc(['translate', 'import', file], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, EN), 'utf8')).toBe(before.replace('more and better schools', 'better schools'));
  });

  test('is told what cannot be imported', () => {
    const cwd = planFolder();
    writeFileSync(join(cwd, 'x.tmx'), '');
    writeFileSync(join(cwd, 'x.xlf'), '');
    writeFileSync(join(cwd, 'x.po'), '');
    expect(planc(['translate', 'import', 'x.tmx'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('.xlf, .po, .docx'),
    });
    expect(planc(['translate', 'import', 'nowhere.po'], { cwd }).code).toBe(2);
    expect(planc(['translate', 'import', 'x.xlf'], { cwd })).toMatchObject({
      code: 1,
      err: expect.stringContaining('import-not-xml'),
    });
    expect(planc(['translate', 'import', 'x.po'], { cwd })).toMatchObject({
      code: 1,
      err: expect.stringContaining('import-other-format'),
    });
    expect(existsSync(join(cwd, 'plan/en/1-demo/1-first.md'))).toBe(true);
  });

  test('merges in git: two translators who had a block each', () => {
    const cwd = repository();
    const file = exported(cwd, 'po');
    const original = readText(cwd, file);
    const branch = (name: string, find: string, replace: string): void => {
      git(cwd, 'checkout', '-q', '-b', name, 'main');
      writeFileSync(join(cwd, file), original.replace(find, replace));
      expect(planc(['translate', 'import', file], { cwd }).code).toBe(0);
      git(cwd, 'commit', '-q', '-m', name, 'plan');
    };
    branch('one', 'more and better schools', 'better schools');
    branch('two', 'restore the shore', 'restore the shores');
    expect(git(cwd, 'merge', '-q', '--no-edit', 'one').status).toBe(0);
    expect(readText(cwd, EN)).toContain('better schools');
    expect(readText(cwd, EN)).toContain('the shores');
  });
});
