import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { exported, goalRow, planRecord } from './exported.ts';

/** DuckDB reads what analysts are given, and finds plan.json there. */

type Row = Readonly<Record<string, unknown>>;

const database = await (await DuckDBInstance.create(':memory:')).connect();

async function query(sql: string): Promise<readonly Row[]> {
  return (await database.runAndReadAll(sql)).getRowObjectsJS();
}

/** The path of a table in a format, quoted as SQL’s text. */
const at = (format: string, table: string): string => `'${exported(format)}/${table}.${format}'`;

const FORMATS: Readonly<Record<string, (table: string) => string>> = {
  parquet: (table) => `read_parquet(${at('parquet', table)})`,
  // Not sniffed: an id of digits alone stays text, as the data package says.
  csv: (table) => `read_csv(${at('csv', table)}, header = true, all_varchar = true)`,
  ndjson: (table) => `read_ndjson(${at('ndjson', table)}, convert_strings_to_integers = false)`,
};

const typed = (row: Row, like: Row): Row =>
  Object.fromEntries(
    Object.entries(like).map(([name, value]) => {
      const cell = row[name] ?? null;
      return [name, typeof value === 'number' ? Number(cell) : typeof cell === 'bigint' ? Number(cell) : cell];
    }),
  );

describe.each(Object.entries(FORMATS))('%s', (_, read) => {
  test('has every goal as plan.json has it, in its order', async () => {
    const expected = planRecord().goals.map(goalRow);
    const rows = await query(`SELECT * FROM ${read('goals')} ORDER BY CAST(position AS INTEGER)`);
    expect(rows).toHaveLength(expected.length);
    expect(expected.map((row, i) => typed(rows[i] ?? {}, row))).toEqual(expected);
  });

  test('has the owners of every goal', async () => {
    const expected = planRecord().goals.flatMap(({ id, owners, provenance }) =>
      owners.map(({ org, role }) => ({ goal_id: id, owner_id: org, role, provenance: provenance.owners })),
    );
    const rows = await query(`SELECT goal_id, owner_id, role, provenance FROM ${read('goal_owners')}`);
    expect(rows).toEqual(expected);
  });

  test('has the provenance of every field that has a value', async () => {
    const rows = await query(
      `SELECT goal_id, field, provenance FROM ${read('goal_provenance')} WHERE field IN ('value', 'period_type', 'statement')`,
    );
    const known = new Map(rows.map((row) => [`${String(row['goal_id'])} ${String(row['field'])}`, row['provenance']]));
    for (const { id, provenance } of planRecord().goals) {
      expect(known.get(`${id} value`) ?? null, id).toBe(provenance.value);
      expect(known.get(`${id} period_type`) ?? null, id).toBe(provenance.periodType);
      expect(known.get(`${id} statement`) ?? null, id).toBe(provenance.statement);
    }
  });

  test('has the text of every block in every language, as written and as shown', async () => {
    const rows = await query(`SELECT block_id, lang, "text", display FROM ${read('block_texts')}`);
    const texts = new Map(rows.map((row) => [`${String(row['block_id'])} ${String(row['lang'])}`, row]));
    for (const { id, text, display } of planRecord().blocks) {
      for (const lang of ['zh', 'en'] as const) {
        expect(texts.get(`${id} ${lang}`)?.['text'] ?? null).toBe(text[lang]);
        expect(texts.get(`${id} ${lang}`)?.['display'] ?? null).toBe(display[lang]);
      }
    }
  });

  test('joins: every goal to its chapter, every owner to a department', async () => {
    const [lost] = await query(`
      SELECT count(*) AS lost FROM ${read('goals')} g
      LEFT JOIN ${read('chapters')} c USING (chapter_id)
      LEFT JOIN ${read('goal_owners')} o USING (goal_id)
      LEFT JOIN ${read('owners')} d USING (owner_id)
      WHERE c.chapter_id IS NULL OR (o.owner_id IS NOT NULL AND d.owner_id IS NULL)`);
    expect(Number(lost?.['lost'])).toBe(0);
  });
});

test('Parquet’s columns have their types, and a date is a date', async () => {
  const types = await query(
    `DESCRIBE SELECT position, "value", value_number, to_year FROM ${FORMATS['parquet']?.('goals')}`,
  );
  expect(types.map((row) => row['column_type'])).toEqual(['INTEGER', 'VARCHAR', 'DOUBLE', 'INTEGER']);
  const [plan] = await query(
    `SELECT CAST("date" AS VARCHAR) AS "date", typeof("date") AS type FROM ${FORMATS['parquet']?.('plan')}`,
  );
  expect(plan).toEqual({ date: planRecord().plan.date, type: 'DATE' });
});

test('a value in full is the printed one times its power of ten', async () => {
  const rows = await query(
    `SELECT "value", unit_power, value_full FROM ${FORMATS['parquet']?.('goals')} WHERE "value" IS NOT NULL`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { value, unit_power: power, value_full: full } of rows) {
    expect(full).toBeCloseTo(Number(value) * 10 ** Number(power), 6);
  }
});
