import { displayWidth } from '../report/width.ts';
import type { Lang, Words } from '../source/lang.ts';

export interface Column {
  readonly key: string;
  readonly title: Words;
  /** Figures stand under one another by their last digit. */
  readonly isFigure?: boolean;
}

type Row = Readonly<Record<string, string>>;

/** Columns under their titles, aligned in terminal columns: a Chinese character takes two. */
export function toTable(columns: readonly Column[], rows: readonly Row[], lang: Lang): string {
  const cells = [
    columns.map(({ title }) => title[lang]),
    ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
  ];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => displayWidth(line[i] ?? ''))));
  const pad = (cell: string, i: number): string => {
    const space = ' '.repeat((widths[i] ?? 0) - displayWidth(cell));
    return columns[i]?.isFigure ? space + cell : cell + space;
  };
  return cells.map((line) => `${line.map(pad).join('  ').trimEnd()}\n`).join('');
}

/** RFC 4180, with LF. */
export function toCsv(columns: readonly Column[], rows: readonly Row[]): string {
  const head = columns.map(({ title }) => title.en).join(',');
  const body = rows.map((row) => columns.map(({ key }) => csvCell(row[key] ?? '')).join(','));
  return `${[head, ...body].join('\n')}\n`;
}

/** A text that a spreadsheet would take for a formula is given an apostrophe; figures are left as they are. */
function csvCell(text: string): string {
  const isFigure = /^[+-]?\d+(\.\d+)?$/.test(text);
  const safe = !isFigure && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
