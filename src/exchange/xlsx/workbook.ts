import { textArtifact } from '../../render/artifact.ts';
import { archive } from '../archive.ts';
import { element, xmlDocument, type XmlElement } from '../xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface Sheet {
  /** At most 31 characters, none of them of []:*?/\ */
  readonly name: string;
  readonly content: XmlElement;
}

export interface Properties {
  readonly title: string;
  readonly description: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** A workbook by ECMA-376 (SpreadsheetML), the same bytes for the same sheets. */
export function workbook(sheets: readonly Sheet[], properties: Properties): Uint8Array {
  const part = (path: string, root: XmlElement) => textArtifact(path, xmlDocument(root));
  return archive([
    part('[Content_Types].xml', contentTypes(sheets)),
    part('_rels/.rels', packageRelations()),
    part('docProps/core.xml', coreProperties(properties)),
    part('xl/workbook.xml', book(sheets)),
    part('xl/_rels/workbook.xml.rels', bookRelations(sheets)),
    part('xl/styles.xml', styles()),
    ...sheets.map(({ content }, i) => part(`xl/worksheets/sheet${i + 1}.xml`, content)),
  ]);
}

function contentTypes(sheets: readonly Sheet[]): XmlElement {
  const override = (path: string, type: string) => element('Override', { PartName: path, ContentType: type });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/xl/workbook.xml', `${CONTENT}.sheet.main+xml`),
    override('/xl/styles.xml', `${CONTENT}.styles+xml`),
    sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, `${CONTENT}.worksheet+xml`)),
  );
}

function packageRelations(): XmlElement {
  return relationships([
    [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

function bookRelations(sheets: readonly Sheet[]): XmlElement {
  return relationships([
    ...sheets.map((_, i) => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
    [`${OFFICE}/styles`, 'styles.xml'],
  ]);
}

const relationships = (targets: readonly (readonly [type: string, target: string])[]): XmlElement =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    targets.map(([type, target], i) => element('Relationship', { Id: `rId${i + 1}`, Type: type, Target: target })),
  );

function book(sheets: readonly Sheet[]): XmlElement {
  const entries = sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }));
  return element('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, element('sheets', {}, entries));
}

function coreProperties({ title, description, date }: Properties): XmlElement {
  const time = { 'xsi:type': 'dcterms:W3CDTF' };
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, title),
    element('dc:description', {}, description),
    element('dcterms:created', time, `${date}T00:00:00Z`),
    element('dcterms:modified', time, `${date}T00:00:00Z`),
  );
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
