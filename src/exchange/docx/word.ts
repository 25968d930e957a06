import { element, type XmlElement, type XmlNode } from '../xml.ts';

/** Elements of WordprocessingML, in words; their order within one another is fixed by ECMA-376. */

export const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** An element with one value. */
export const value = (name: string, val: string | number): XmlElement => element(name, { 'w:val': val });

/** How a run looks, besides what its paragraph gives it. */
export interface Look {
  readonly style?: string;
  readonly strong?: boolean;
}

export function run(text: string, look: Look = {}): XmlElement {
  return element('w:r', {}, looks(look), ...textParts(text));
}

export function lineBreak(): XmlElement {
  return element('w:r', {}, element('w:br'));
}

export function pageBreak(): XmlElement {
  return element('w:p', {}, element('w:r', {}, element('w:br', { 'w:type': 'page' })));
}

export function looks({ style, strong }: Look): XmlElement | null {
  const parts = [...(style ? [value('w:rStyle', style)] : []), ...(strong ? [element('w:b')] : [])];
  return parts.length === 0 ? null : element('w:rPr', {}, parts);
}

/** A tab within text is an element of its own. */
function textParts(text: string): XmlNode[] {
  return text.split(/(\t)/).flatMap((part): XmlNode[] => {
    if (part === '') return [];
    return [part === '\t' ? element('w:tab') : element('w:t', { 'xml:space': 'preserve' }, part)];
  });
}

export function paragraph(style: string, ...content: readonly (XmlNode | readonly XmlNode[] | null)[]): XmlElement {
  return element('w:p', {}, element('w:pPr', {}, value('w:pStyle', style)), ...content);
}

/** A place in the document that a link may lead to. */
export function bookmarked(id: number, name: string, content: readonly XmlNode[]): XmlNode[] {
  return [
    element('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
    ...content,
    element('w:bookmarkEnd', { 'w:id': id }),
  ];
}

export const linkTo = (bookmark: string, ...content: readonly XmlNode[]): XmlElement =>
  element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, content);

export interface TableOptions {
  /** In twentieths of a point. */
  readonly widths: readonly number[];
  /** Whether the first row repeats on every page. */
  readonly head: boolean;
}

/** A ruled table; each cell is its paragraphs. */
export function table(
  rows: readonly (readonly (readonly XmlElement[])[])[],
  { widths, head }: TableOptions,
): XmlElement {
  const border = (side: string): XmlElement =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '8A9099' });
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': widths.reduce((sum, one) => sum + one, 0), 'w:type': 'dxa' }),
    element('w:tblBorders', {}, ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border)),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', { 'w:firstRow': head ? 1 : 0, 'w:noHBand': 1, 'w:noVBand': 1 }),
  );
  const grid = element(
    'w:tblGrid',
    {},
    widths.map((width) => element('w:gridCol', { 'w:w': width })),
  );
  const cell = (content: readonly XmlElement[], i: number): XmlElement =>
    element('w:tc', {}, element('w:tcPr', {}, element('w:tcW', { 'w:w': widths[i] ?? 0, 'w:type': 'dxa' })), content);
  const row = (cells: readonly (readonly XmlElement[])[], r: number): XmlElement => {
    const repeated = head && r === 0 ? [element('w:tblHeader')] : [];
    return element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), repeated), cells.map(cell));
  };
  return element('w:tbl', {}, properties, grid, rows.map(row));
}
