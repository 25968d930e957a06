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
