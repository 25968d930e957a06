import { textArtifact, type Artifact } from '../render/artifact.ts';
import { csvText, withoutFormula } from '../render/csv-text.ts';
import type { ExportInput } from './format.ts';
import { dataPackage } from './tables/data-package.ts';
import { tablesOf } from './tables/tables.ts';
import type { Column, Table, Value } from './tables/table.ts';

const BOM = '\uFEFF';

/** One CSV file a table, UTF-8, with `datapackage.json`. Only columns of text are guarded against formulas. */
export function exportCsv(input: ExportInput): Artifact[] {
  const placed = tablesOf(input).map((table) => ({
    table,
    file: textArtifact(`${table.name}.csv`, (input.bom ? BOM : '') + tableAsCsv(table)),
    dialect: { lineTerminator: '\n' },
  }));
  const medium = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const;
  return [...placed.map(({ file }) => file), dataPackage(input, medium, placed)];
}

/** A table in CSV, its first row the names of the columns. */
export function tableAsCsv({ columns, rows }: Table): string {
  const head = columns.map(({ name }) => name);
  return csvText([head, ...rows.map((row) => row.map((value, i) => toText(value, columns[i])))]);
}

function toText(value: Value, column: Column | undefined): string | null {
  if (value === null) return null;
  return column?.type === 'text' && typeof value === 'string' ? withoutFormula(value) : String(value);
}
