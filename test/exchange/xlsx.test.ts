import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { exported, goalRow, planRecord } from './exported.ts';

/** A reader that is not ours opens the workbook. */

const sheets = await readXlsxFile(join(exported('xlsx'), 'plan.xlsx'));
const sheet = (name: string) => sheets.find((one) => one.sheet.endsWith(` ${name}`))?.data ?? [];

describe('plan.xlsx', () => {
  test('says first what it is and is not, in both languages', () => {
    const { note } = planRecord().plan.edition;
    expect(sheets[0]?.sheet).toBe('说明 about');
    expect(sheets[0]?.data.find(([head]) => head === '版本说明 Edition')).toEqual([
      '版本说明 Edition',
      note.zh,
      note.en,
    ]);
  });

  test('has titles in both languages above the names of the columns', () => {
    const [titles = [], names = []] = sheet('goals');
    expect(titles[0]).toBe('目标标识\nGoal id');
    expect(names[0]).toBe('goal_id');
    for (const title of titles) expect(title).toMatch(/^.*[\u4E00-\u9FFF].*\n[A-Z]/);
  });

  test('has every goal as plan.json has it', () => {
    const [, names = [], ...rows] = sheet('goals');
    const expected = planRecord().goals.map(goalRow);
    const found = rows.map((row) =>
      Object.fromEntries(Object.keys(expected[0] ?? {}).map((name) => [name, row[names.indexOf(name)] ?? null])),
    );
    expect(found).toEqual(expected);
  });

  test('describes every column on its last sheet', () => {
    const described = sheets.at(-1)?.data.map(([name]) => name);
    for (const { sheet: name, data } of sheets.slice(1, -1)) {
      for (const column of data[1] ?? []) expect(described).toContain(`${name.split(' ')[1] ?? ''}.${String(column)}`);
    }
  });
});
