import type { Artifact } from '../../render/artifact.ts';
import type { ExportInput } from '../format.ts';
import { dataPackage } from '../tables/data-package.ts';
import type { Table } from '../tables/table.ts';
import { tablesOf } from '../tables/tables.ts';
import { aboutRows, fieldRows } from './about.ts';
import { HEAD_ROWS, proseSheet, tableSheet } from './sheet.ts';
import { workbook } from './workbook.ts';

/** One Excel workbook, a sheet a table, with a sheet about the edition first and one about the columns last. */
export function exportXlsx(input: ExportInput): Artifact[] {
  const { model, version } = input;
  const tables = tablesOf(input);
  const shown = [...tables].sort((a, b) => Number(b.name.startsWith('goal')) - Number(a.name.startsWith('goal')));
  const { title, note, date } = model.plan;
  const sheets = [
    { name: '说明 about', content: proseSheet(aboutRows(model, shown, version), [26, 60, 60]) },
    ...shown.map((table) => ({ name: sheetName(table), content: tableSheet(table) })),
    { name: '字段 fields', content: proseSheet(fieldRows(shown), [32, 24, 30, 10, 50, 50]) },
  ];
  const words = ({ zh, en }: typeof title): string => [zh, en].filter((part) => part !== null).join(' · ');
  const bytes = workbook(sheets, { title: words(title), description: words(note), date });
  const file = { path: 'plan.xlsx', bytes };
  const placed = tables.map((table) => {
    const dialect = { sheetName: sheetName(table), headerRows: [HEAD_ROWS], commentRows: [1] };
    return { table, file, dialect };
  });
  const mediatype = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return [file, dataPackage(input, { format: 'xlsx', mediatype }, placed)];
}

const sheetName = ({ name, title }: Table): string => `${title.zh} ${name}`;
