import type { Lang } from '../../../source/lang.ts';
import type { Column, Fragment, Page, Row } from '../paginate/row.ts';

/** An element of the tag tree. Elements with the same key are one, wherever their parts are drawn. */
export interface Node {
  readonly key: string;
  /** A standard structure type of ISO 32000-1, 14.8.4. */
  readonly type: string;
  readonly lang?: Lang;
  /** Structure attributes with their owner, by their names in PDF (ISO 32000-1, 14.8.5). */
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** Unique; PDF/UA-1 asks it of notes (7.9). */
  readonly id?: string;
}

/** What the drawer needs to know of a column. */
export interface ColumnContent {
  readonly lang: Lang;
  /** The elements in which its text stands, from the outermost; the last holds the text. */
  readonly path: readonly Node[];
  /** The elements in which the number of a list item or of a note stands. */
  readonly label?: readonly Node[];
}

/** What the drawer needs to know of a row. */
export interface RowContent {
  /** Names of the destinations that lead here. */
  readonly destinations: readonly string[];
  /** Entry in the outline. */
  readonly outline: { readonly level: number; readonly title: string } | null;
  /** What the running head says from here on, in each language of the edition; `null` to leave it. */
  readonly running: readonly string[] | null;
  readonly rule: 'none' | 'below' | 'both';
  /** The number that stands at the end of a leader: an entry of the contents. */
  readonly leader: { readonly to: string; readonly text: string } | null;
}

export type PdfRow = Row<ColumnContent, RowContent>;
export type PdfColumn = Column<ColumnContent>;
export type PdfFragment = Fragment<ColumnContent, RowContent>;
export type PdfPage = Page<ColumnContent, RowContent>;

export const PLAIN: RowContent = { destinations: [], outline: null, running: null, rule: 'none', leader: null };

/** A row with nothing special about it. */
export function row(columns: readonly PdfColumn[], more: Partial<Omit<PdfRow, 'columns'>> = {}): PdfRow {
  return {
    columns,
    before: 0,
    after: 0,
    keep: false,
    mayBreak: true,
    newPage: false,
    head: null,
    content: PLAIN,
    ...more,
  };
}
