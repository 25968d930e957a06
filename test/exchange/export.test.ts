import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tableAsCsv } from '../../src/exchange/csv.ts';
import { FORMATS } from '../../src/exchange/register.ts';
import { decimalOrNull, numberOrNull, text } from '../../src/exchange/tables/columns.ts';
import { tabulate } from '../../src/exchange/tables/table.ts';
import { planc, ROOT, temporaryFolder, writeFiles } from '../support/cli.ts';
import { smallPlan } from '../support/small-plan.ts';

const OFFERED = FORMATS.map(({ id }) => id);

/** A plan whose words a spreadsheet would take for a formula. */
const RISKY = smallPlan(
  [
    '---',
    'targets:',
    '  growth:',
    '    kind: indicator',
    '    target: { period: at-date, at least: 5 % }',
    '  link: {}',
    '---',
    '',
    '# 示例 {#demo}',
    '',
    '[=HYPERLINK("x")](goal:link)，[增速不低于5%](goal:growth)。 {#p-2222}',
    '',
  ].join('\n'),
);

function risky(): string {
  const folder = temporaryFolder();
  writeFiles(folder, RISKY);
  return folder;
}

describe('planc export', () => {
  test.each(OFFERED)('%s gives the same bytes in another time zone and locale', (format) => {
    const [here, there] = [temporaryFolder(), temporaryFolder()];
    const once = (out: string, env: Record<string, string>) =>
      planc(['export', format, 'plan', '--out', join(out, 'out')], { cwd: ROOT, env });
    expect(once(here, { TZ: 'UTC' }).code).toBe(0);
    expect(once(there, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }).code).toBe(0);
    const names = readdirSync(join(here, 'out'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(names.length).toBeGreaterThan(1);
    for (const { parentPath, name } of names) {
      const path = join(parentPath, name);
      const twin = path.replace(here, there);
      expect(readFileSync(path).equals(readFileSync(twin)), name).toBe(true);
    }
  });

  test('guards text against formulas', () => {
    const cwd = risky();
    expect(planc(['export', 'csv', '--out', 'out'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/goals.csv'), 'utf8')).toContain(`"'=HYPERLINK(""x"")"`);
    expect(planc(['export', 'ndjson', '--out', 'lines'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'lines/goals.ndjson'), 'utf8')).toContain('"statement_zh":"=HYPERLINK(\\"x\\")"');
  });

  test('guards no figure', () => {
    const things = ['=1+1', '-5', '+5', '@a', '\tx', '\rx', '＝1', '5', 'x=1'];
    const table = tabulate(things, {
      name: 'signs',
      title: { zh: '符号', en: 'Signs' },
      description: { zh: '符号', en: 'Signs' },
      primaryKey: ['text'],
      columns: [
        text<string>('text', '文字', 'Text', (thing) => thing),
        decimalOrNull<string>('decimal', '小数', 'Decimal', (thing) => (/^[+-]?\d+$/.test(thing) ? thing : null)),
        numberOrNull<string>('number', '数字', 'Number', (thing) => (/^[+-]?\d+$/.test(thing) ? Number(thing) : null)),
      ],
    });
    expect(tableAsCsv(table)).toBe(
      "text,decimal,number\n'=1+1,,\n'-5,-5,-5\n'+5,+5,5\n'@a,,\n'\tx,,\n\"'\rx\",,\n'＝1,,\n5,5,5\nx=1,,\n",
    );
  });

  test('marks what looks like a formula as text in a workbook, and changes none of it', () => {
    const cwd = risky();
    expect(planc(['export', 'xlsx', '--out', 'plan.xlsx'], { cwd }).code).toBe(0);
    const parts = unzipSync(readFileSync(join(cwd, 'plan.xlsx')));
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const [, style = ''] = /s="(\d+)" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK/.exec(sheet) ?? [];
    const formats =
      strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
        .split('<cellXfs')[1]
        ?.match(/<xf [^>]*>/g) ?? [];
    expect(formats[Number(style)]).toContain('quotePrefix="1"');
    expect(sheet).not.toContain('<f>');
  });

  test('begins text with a byte order mark when asked', () => {
    const cwd = risky();
    const start = (...options: string[]): string => {
      expect(planc(['export', 'csv', ...options, '--out', 'out'], { cwd }).code).toBe(0);
      return readFileSync(join(cwd, 'out/goals.csv')).subarray(0, 3).toString('hex');
    };
    expect(start('--bom')).toBe('efbbbf');
    expect(start()).not.toBe('efbbbf');
  });

  test('writes into a folder of the format’s name where none is given', () => {
    const cwd = risky();
    expect(planc(['export', 'csv'], { cwd }).err).toMatch(/Wrote \d+ files to export\/csv/);
    expect(planc(['export', 'docx', '--lang', 'zh'], { cwd }).err).toContain('已写入 export/docx，共 2 个文件');
    expect(readdirSync(join(cwd, 'export'))).toEqual(['csv', 'docx']);
    expect(planc(['verify', '--dist', 'export/csv'], { cwd }).code).toBe(0);
  });

  test('holds a department that is named twice, and the same twice over', () => {
    const cwd = temporaryFolder();
    const text = RISKY['plan/zh/1-demo/0-introduction.md'] ?? '';
    writeFiles(cwd, {
      ...RISKY,
      'plan/owners.yaml': 'finance: { name: { zh: 财政局 } }\n',
      'plan/zh/1-demo/0-introduction.md': text.replace(
        '  link: {}',
        '  link: { owners: { lead: finance, support: [finance] } }',
      ),
    });
    const { code } = planc(['export', 'sqlite', '--out', 'plan.sqlite'], { cwd });
    expect(code).toBe(0);
  });

  test('writes nothing where the plan has errors', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, {
      ...RISKY,
      'plan/zh/1-demo/0-introduction.md': '# 示例 {#demo}\n\n[目标](goal:nowhere)。 {#p-2222}\n',
    });
    const { code, err } = planc(['export', 'csv'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written.');
    expect(existsSync(join(cwd, 'export'))).toBe(false);
  });

  test('writes into no folder that holds other people’s files, nor over the plan', () => {
    const cwd = risky();
    writeFiles(cwd, { 'theirs/letter.txt': 'mine' });
    expect(planc(['export', 'csv', '--out', 'theirs'], { cwd })).toMatchObject({ code: 2 });
    expect(readdirSync(join(cwd, 'theirs'))).toEqual(['letter.txt']);
    expect(planc(['export', 'xlsx', '--out', 'plan/plan.xlsx'], { cwd })).toMatchObject({ code: 2 });
    expect(existsSync(join(cwd, 'plan/plan.xlsx'))).toBe(false);
  });

  test('names the formats there are, where it is asked for another', () => {
    const { code, err } = planc(['export', 'excel', '--lang', 'zh'], { cwd: risky() });
    expect(code).toBe(2);
    expect(err).toContain(`不认识的输出种类：excel。可以写：${OFFERED.join(', ')}`);
  });
});
