import initSqlJs, { type Database } from 'sql.js';
import type { Artifact } from '../render/artifact.ts';
import type { ExportInput } from './format.ts';
import { dataPackage } from './tables/data-package.ts';
import { keyOf, type Column, type ColumnType, type Table, type Value } from './tables/table.ts';
import { tablesOf } from './tables/tables.ts';

/** One SQLite database with a table of its own for each, keys and closed lists enforced, and `datapackage.json`. */
export async function exportSqlite(input: ExportInput): Promise<Artifact[]> {
  const { Database } = await initSqlJs();
  const tables = tablesOf(input);
  const database = new Database();
  database.run('PRAGMA foreign_keys = ON');
  database.run('BEGIN');
  for (const table of [...tables, dictionary(tables)]) fill(database, table);
  database.run('COMMIT');
  const file = { path: 'plan.sqlite', bytes: database.export() };
  database.close();
  const placed = tables.map((table) => ({ table, file, dialect: { table: table.name } }));
  return [file, dataPackage(input, { format: 'sqlite', mediatype: 'application/vnd.sqlite3' }, placed)];
}

/** SQLite has no place for titles and descriptions: they stand in a table of their own. */
function dictionary(tables: readonly Table[]): Table {
  const names = ['table_name', 'column_name', 'title_zh', 'title_en', 'description_zh', 'description_en'];
  const describe = ({ name, title, description, columns }: Table): Value[][] => [
    [name, '', title.zh, title.en, description.zh, description.en],
    ...columns.map((column) => [
      name,
      column.name,
      column.title.zh,
      column.title.en,
      column.description?.zh ?? null,
      column.description?.en ?? null,
    ]),
  ];
  return {
    name: 'dictionary',
    title: { zh: '字段说明', en: 'Dictionary' },
    description: { zh: '各表各列的名称和说明', en: 'What the tables and their columns are' },
    columns: names.map((name, i) => ({
      name,
      type: 'text',
      title: { zh: name, en: name },
      description: null,
      required: i < 4,
      values: null,
    })),
    primaryKey: ['table_name', 'column_name'],
    foreignKeys: [],
    rows: tables.flatMap(describe),
  };
}

function fill(database: Database, table: Table): void {
  database.run(definition(table));
  const places = table.columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${places})`);
  for (const row of table.rows) insert.run(row.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
  insert.free();
}

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  id: 'TEXT',
  text: 'TEXT',
  decimal: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
};

function definition({ name, columns, primaryKey, foreignKeys }: Table): string {
  const parts = [
    ...columns.map(columnDefinition),
    `PRIMARY KEY (${primaryKey.map(quoted).join(', ')})`,
    // A goal may come before its parent: deferred to the end of the transaction.
    ...foreignKeys.map(
      ({ column, table }) =>
        `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (${quoted(keyOf(table))}) DEFERRABLE INITIALLY DEFERRED`,
    ),
  ];
  return `CREATE TABLE ${quoted(name)} (\n  ${parts.join(',\n  ')}\n)`;
}

function columnDefinition({ name, type, required, values }: Column): string {
  const list = values?.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  const check = list
    ? ` CHECK (${quoted(name)} IN (${list}))`
    : type === 'boolean'
      ? ` CHECK (${quoted(name)} IN (0, 1))`
      : '';
  return `${quoted(name)} ${SQL_TYPES[type]}${required ? ' NOT NULL' : ''}${check}`;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
