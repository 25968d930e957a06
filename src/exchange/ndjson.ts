import { textArtifact, type Artifact } from '../render/artifact.ts';
import type { ExportInput } from './format.ts';
import { dataPackage } from './tables/data-package.ts';
import { tablesOf } from './tables/tables.ts';
import type { Table } from './tables/table.ts';

/** One file a table with one JSON object a line, every column a key in its order, with `datapackage.json`. */
export function exportNdjson(input: ExportInput): Artifact[] {
  const placed = tablesOf(input).map((table) => ({
    table,
    file: textArtifact(`${table.name}.ndjson`, tableAsLines(table)),
  }));
  const medium = { format: 'ndjson', mediatype: 'application/x-ndjson', encoding: 'utf-8' } as const;
  return [...placed.map(({ file }) => file), dataPackage(input, medium, placed)];
}

function tableAsLines({ columns, rows }: Table): string {
  const line = (row: Table['rows'][number]): string =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])));
  return rows.map((row) => `${line(row)}\n`).join('');
}
