import { officeDocument, RELATIONS, type Properties } from '../ooxml.ts';
import { element, type XmlElement } from '../xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Sheet {
  /** At most 31 characters, none of them of []:*?/\ */
  readonly name: string;
  readonly content: XmlElement;
}

/** A workbook by ECMA-376 (SpreadsheetML), the same bytes for the same sheets. */
export function workbook(sheets: readonly Sheet[], properties: Properties): Uint8Array {
  const relations = [
    ...sheets.map((_, i) => ({ kind: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
    { kind: 'styles', target: 'styles.xml' },
  ];
  const main = { path: 'xl/workbook.xml', type: `${CONTENT}.sheet.main+xml`, root: book(sheets), relations };
  return officeDocument(
    [
      main,
      { path: 'xl/styles.xml', type: `${CONTENT}.styles+xml`, root: styles() },
      ...sheets.map(({ content: root }, i) => {
        return { path: `xl/worksheets/sheet${i + 1}.xml`, type: `${CONTENT}.worksheet+xml`, root };
      }),
    ],
    properties,
  );
}

function book(sheets: readonly Sheet[]): XmlElement {
  const entries = sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }));
  return element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, element('sheets', {}, entries));
}

/** The formats that `STYLES` counts. */
function styles(): XmlElement {
  const font = (...traits: XmlElement[]) =>
    element('font', {}, traits, element('sz', { val: 10 }), element('name', { val: 'DengXian' }));
  const fill = (pattern: string, colour: string | null = null) =>
    element(
      'fill',
      {},
      element('patternFill', { patternType: pattern }, colour && element('fgColor', { rgb: colour })),
    );
  const wrapped = element('alignment', { vertical: 'top', wrapText: 1 });
  const format = (attributes: XmlElement['attributes'], ...inside: XmlElement[]) =>
    element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...attributes }, inside);
  return element(
    'styleSheet',
    { xmlns: MAIN },
    element('numFmts', { count: 1 }, element('numFmt', { numFmtId: 164, formatCode: 'yyyy\\-mm\\-dd' })),
    element('fonts', { count: 2 }, font(), font(element('b'))),
    element('fills', { count: 3 }, fill('none'), fill('gray125'), fill('solid', 'FFE8ECF2')),
    element('borders', { count: 1 }, element('border')),
    element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    element(
      'cellXfs',
      { count: 7 },
      format({ applyAlignment: 1 }, element('alignment', { vertical: 'top' })),
      format({ fontId: 1, fillId: 2, applyFont: 1, applyFill: 1, applyAlignment: 1 }, wrapped),
      format({ fillId: 2, applyFill: 1 }),
      format({ applyAlignment: 1 }, wrapped),
      format({ applyAlignment: 1, quotePrefix: 1 }, wrapped),
      format({ numFmtId: 164, applyNumberFormat: 1, applyAlignment: 1 }, element('alignment', { vertical: 'top' })),
      format({ fontId: 1, applyFont: 1, applyAlignment: 1 }, wrapped),
    ),
    element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}
