import { isFormula } from '../../render/csv-text.ts';
import type { ColumnType, Value } from '../tables/table.ts';
import { element, type XmlElement } from '../xml.ts';

/** Which format of `styles.xml` a cell has. */
export const STYLES = { plain: 0, title: 1, name: 2, text: 3, guarded: 4, date: 5, heading: 6 } as const;

/** What a spreadsheet can hold in one cell. */
const LONGEST = 32_767;

/** Days from 30 December 1899, as spreadsheets count them. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

/** A cell, or nothing where there is no value. */
export function valueCell(reference: string, value: Value, type: ColumnType): XmlElement | null {
  if (value === null) return null;
  if (typeof value === 'number') return numberCell(reference, value, STYLES.plain);
  if (typeof value === 'boolean') {
    return element('c', { r: reference, t: 'b' }, element('v', {}, value ? '1' : '0'));
  }
  if (type === 'date') return numberCell(reference, dayNumber(value), STYLES.date);
  // Excel keeps such text as text even after somebody has typed in the cell; its characters stay as they are.
  return textCell(reference, value, type === 'text' && isFormula(value) ? STYLES.guarded : STYLES.text);
}

export function textCell(reference: string, text: string, style: number): XmlElement {
  const words = element('t', { 'xml:space': 'preserve' }, fitted(text));
  return element('c', { r: reference, s: style, t: 'inlineStr' }, element('is', {}, words));
}

const numberCell = (reference: string, value: number, style: number): XmlElement =>
  element('c', { r: reference, s: style }, element('v', {}, String(value)));

/** `_x0041_` would be read as one character. */
function fitted(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (index % 26));
}
