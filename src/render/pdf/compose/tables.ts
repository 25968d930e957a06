import type { InlineView, TableCell, TableView } from '../../../view/edition.ts';
import type { Style } from '../theme.ts';
import { naturalWidth } from '../typeset/paragraph.ts';
import type { Run } from '../typeset/run.ts';
import { plainRun, warning } from './cell.ts';
import { row, type PdfRow } from './content.ts';
import { styleOf, type Context } from './context.ts';
import { gridRows, shareWidths, type GridCell, type GridRow } from './grid.ts';
import { runsOf } from './inlines.ts';
import { textLines } from './lines.ts';
import { blockDestination, type Place } from './place.ts';

/** A column is never narrower than so many em. */
const LEAST_EM = 4;

/** A table of the plan: in each language by itself, over the full measure, one after the other. */
export function tableRows(context: Context, table: TableView, place: Place): PdfRow[] {
  return table.cells.flatMap((cell, k) => {
    const notice = noticeRow(context, table, cell, place);
    const rows = cell.state === 'missing' ? [] : languageRows(context, table, cell, place, k === 0);
    return [...notice, ...rows];
  });
}

function noticeRow(context: Context, table: TableView, cell: TableCell, place: Place): PdfRow[] {
  const words = warning(cell.state, cell.lang);
  if (words === null) return [];
  const style: Style = { ...styleOf(context, cell.lang, 'small'), colour: 'warning', align: 'left' };
  const lines = textLines([[plainRun(context, words, style)]], {
    lang: cell.lang,
    style,
    width: context.layout.page.measure,
  });
  const path = [...place.path, { key: `notice ${table.id} ${cell.lang}`, type: 'P', lang: cell.lang }];
  return [
    row([{ x: 0, width: context.layout.page.measure, lines, content: { lang: cell.lang, path } }], {
      keep: cell.state !== 'missing',
    }),
  ];
}

function languageRows(context: Context, table: TableView, cell: TableCell, place: Place, isFirst: boolean): PdfRow[] {
  const base = styleOf(context, cell.lang, 'table');
  const runs = cell.rows.map((line, i) =>
    line.map((words) => cellRuns(context, words, i === 0 ? heading(base) : base, table)),
  );
  const columns = Math.max(1, ...runs.map((line) => line.length));
  const measure = context.layout.page.measure;
  const wishes = [...Array(columns).keys()].map((k) =>
    wish(
      cell,
      base,
      runs.map((line) => line[k] ?? [[]]),
    ),
  );
  const grid = {
    key: `table ${table.id} ${cell.lang}`,
    widths: shareWidths(measure, wishes),
    x: 0,
    path: place.path,
  };
  const rows = runs.map((line, i): GridRow => {
    const cells = [...Array(columns).keys()].map((k) =>
      gridCell(cell, i === 0 ? heading(base) : base, table.align[k] ?? null, line[k] ?? [[]]),
    );
    const destinations = i === 0 && isFirst ? [blockDestination(table.id)] : [];
    return { key: `${i}`, cells, isHead: i === 0, content: { destinations } };
  });
  return gridRows(grid, rows);
}

function cellRuns(context: Context, words: readonly InlineView[], style: Style, table: TableView): Run[][] {
  return runsOf(context, words, style, table.span);
}

function heading(base: Style): Style {
  return { ...base, pair: 'heading' };
}

function gridCell(cell: TableCell, style: Style, align: TableView['align'][number], runs: readonly Run[][]): GridCell {
  const set: Style = { ...style, align: align ?? 'left' };
  return { lang: cell.lang, lines: (width) => textLines(runs, { lang: cell.lang, style: set, width }) };
}

function wish(cell: TableCell, style: Style, column: readonly Run[][][]): { least: number; natural: number } {
  const widths = column.flat().map((runs) => naturalWidth({ lang: cell.lang, runs }));
  const natural = Math.max(0, ...widths);
  return { least: Math.min(natural, LEAST_EM * style.size), natural: Math.min(natural, 24 * style.size) };
}
