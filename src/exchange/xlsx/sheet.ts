import type { Column, Table, Value } from '../tables/table.ts';
import { element, type XmlElement } from '../xml.ts';
import { columnLetters, STYLES, textCell, valueCell } from './cell.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Rows above the data: titles in both languages, then the names for programs. */
export const HEAD_ROWS = 2;

/** A table as a worksheet: its head stays in sight, and every column can be filtered. */
export function tableSheet({ columns, rows }: Table): XmlElement {
  const last = columnLetters(columns.length - 1);
  const at = (row: number, i: number): string => `${columnLetters(i)}${row}`;
  const titles = columns.map(({ title }, i) => textCell(at(1, i), `${title.zh}\n${title.en}`, STYLES.title));
  const names = columns.map(({ name }, i) => textCell(at(2, i), name, STYLES.name));
  const body = rows.map((row, r) => {
    const number = r + HEAD_ROWS + 1;
    const cells = columns.map(({ type }, i) => valueCell(at(number, i), row[i] ?? null, type));
    return element(
      'row',
      { r: number },
      cells.filter((cell) => cell !== null),
    );
  });
  return element(
    'worksheet',
    { xmlns: MAIN },
    frozen(HEAD_ROWS),
    element(
      'cols',
      {},
      columns.map((column, i) =>
        columnWidth(
          i,
          width(
            column,
            rows.map((row) => row[i] ?? null),
          ),
        ),
      ),
    ),
    element(
      'sheetData',
      {},
      element('row', { r: 1, ht: 32, customHeight: 1 }, titles),
      element('row', { r: 2 }, names),
      body,
    ),
    element('autoFilter', { ref: `A${HEAD_ROWS}:${last}${HEAD_ROWS + rows.length}` }),
  );
}

/** Paragraphs of words beside one another, the first of each row in bold. */
export function proseSheet(rows: readonly (readonly string[])[], widths: readonly number[]): XmlElement {
  const cells = (row: readonly string[], r: number): XmlElement[] =>
    row.map((text, i) => textCell(`${columnLetters(i)}${r + 1}`, text, i === 0 ? STYLES.heading : STYLES.text));
  return element(
    'worksheet',
    { xmlns: MAIN },
    element(
      'cols',
      {},
      widths.map((size, i) => columnWidth(i, size)),
    ),
    element(
      'sheetData',
      {},
      rows.map((row, r) => element('row', { r: r + 1 }, cells(row, r))),
    ),
  );
}

function frozen(rows: number): XmlElement {
  const pane = element('pane', {
    ySplit: rows,
    topLeftCell: `A${rows + 1}`,
    activePane: 'bottomLeft',
    state: 'frozen',
  });
  return element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }, pane));
}

const columnWidth = (index: number, size: number): XmlElement =>
  element('col', { min: index + 1, max: index + 1, width: size, customWidth: 1 });

/** In characters: as wide as the widest value, within what a screen can show. */
function width({ name, title }: Column, values: readonly Value[]): number {
  const widest = Math.max(
    name.length + 3,
    title.zh.length * 2,
    title.en.length,
    ...values.map((one) => displayed(one)),
  );
  return Math.min(widest + 1, 60);
}

/** A Chinese character takes two places. */
const displayed = (value: Value): number =>
  value === null ? 0 : [...String(value).slice(0, 60)].reduce((sum, one) => sum + (one > '\u2E80' ? 2 : 1), 0);
