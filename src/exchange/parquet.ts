import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Artifact } from '../render/artifact.ts';
import type { ExportInput } from './format.ts';
import { dataPackage } from './tables/data-package.ts';
import { tablesOf } from './tables/tables.ts';
import type { Column, ColumnType, Table, Value } from './tables/table.ts';

/** One Parquet file a table, with typed columns, snappy-compressed, and `datapackage.json`. */
export function exportParquet(input: ExportInput): Artifact[] {
  const placed = tablesOf(input).map((table) => ({ table, file: tableAsParquet(table, input) }));
  const medium = { format: 'parquet', mediatype: 'application/vnd.apache.parquet' };
  return [...placed.map(({ file }) => file), dataPackage(input, medium, placed)];
}

function tableAsParquet({ name, title, description, columns, rows }: Table, { model, version }: ExportInput): Artifact {
  const { id, version: edition, note } = model.plan;
  const about = { plan: id, version: edition, note, table: name, title, description };
  const bytes = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
    columnData: columns.map((column, i) => ({
      name: column.name,
      data: rows.map((row) => stored(row[i] ?? null, column)),
    })),
    kvMetadata: [{ key: 'planc', value: JSON.stringify(about) }],
    createdBy: `planc ${version}`,
  });
  return { path: `${name}.parquet`, bytes: new Uint8Array(bytes) };
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } } as const;

/** Decimals are text here too: a fixed scale would add digits that nobody printed. */
const STORED: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  id: TEXT,
  text: TEXT,
  decimal: TEXT,
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

function element({ name, type, required }: Column): SchemaElement {
  return { name, ...STORED[type], repetition_type: required ? 'REQUIRED' : 'OPTIONAL' };
}

function stored(value: Value, { type }: Column): Value | Date {
  return type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}
