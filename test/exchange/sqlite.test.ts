import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { exported, goalRow, planRecord } from './exported.ts';

/** Another build of SQLite than the one that wrote it opens the database. */
describe('plan.sqlite', () => {
  const database = new sqlite.Database(join(exported('sqlite'), 'plan.sqlite'), { readOnly: true });
  afterAll(() => database.close());

  test('is whole, and every foreign key holds', () => {
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('has foreign keys to hold', () => {
    const tables = ['goals', 'goal_owners', 'goal_spans', 'goal_provenance', 'blocks', 'block_texts', 'sections'];
    for (const table of tables) expect(database.all(`PRAGMA foreign_key_list(${table})`), table).not.toEqual([]);
  });

  test('has every goal as plan.json has it', () => {
    const expected = planRecord().goals.map(goalRow);
    const columns = Object.keys(expected[0] ?? {}).map((name) => `"${name}"`);
    expect(database.all(`SELECT ${columns.join(', ')} FROM goals ORDER BY position`)).toEqual(expected);
  });

  test('says of every column what it is, in both languages', () => {
    const described = database.all("SELECT title_zh, title_en FROM dictionary WHERE column_name <> ''");
    const [columns] = database.all(
      "SELECT count(*) AS count FROM sqlite_schema s JOIN pragma_table_info(s.name) WHERE s.type = 'table' AND s.name <> 'dictionary'",
    );
    expect(described).toHaveLength(Number(columns?.['count']));
    for (const row of described) expect(row['title_zh']).toMatch(/[\u4E00-\u9FFF]|SHA/);
  });
});
