import { elementsIn, type XmlNodeRead } from '../../xml-reader.ts';

/** A row of a table in a Word document, as far as it can still be read. */
export interface Row {
  /** The words of each cell, paragraphs parted by line feeds. */
  readonly cells: readonly string[];
  /** Whether cells were merged or split, or hold a table of their own. */
  readonly isAltered: boolean;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Insertions and deletions that somebody made with changes tracked. */
  readonly tracked: number;
}

/** Every row of the tables of a document, tracked changes taken as accepted. */
export function rowsOf(document: XmlNodeRead): Rows {
  const reader = new TableReader();
  const rows = elementsIn(document, 'body').flatMap((body) => reader.rows(body));
  return { rows, tracked: reader.tracked };
}

/** What only encloses: content controls, insertions, links, tags. Deletions are not among them. */
const ENCLOSING = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
]);

class TableReader {
  tracked = 0;

  rows(element: XmlNodeRead): Row[] {
    return elementsIn(element).flatMap((child): Row[] => {
      if (child.name === 'tbl') return this.#inside(child, 'tr').flatMap((row) => this.#row(row));
      return ENCLOSING.has(child.name) ? this.rows(child) : [];
    });
  }

  #row(row: XmlNodeRead): Row[] {
    const properties = elementsIn(row, 'trPr').flatMap((one) => elementsIn(one));
    const changes = properties.filter(({ name }) => name === 'ins' || name === 'del').length;
    this.tracked += changes;
    if (properties.some(({ name }) => name === 'del')) return [];
    const cells = this.#inside(row, 'tc');
    const merged = cells.some((cell) =>
      elementsIn(cell, 'tcPr').some((one) =>
        elementsIn(one).some(({ name, attributes }) => {
          if (name === 'gridSpan') return attributes.get('w:val') !== '1';
          return name === 'vMerge' || name === 'hMerge';
        }),
      ),
    );
    const nested = cells.some((cell) => elementsIn(cell, 'tbl').length > 0);
    return [{ cells: cells.map((cell) => this.#cell(cell)), isAltered: cells.length !== 3 || merged || nested }];
  }

  #cell(cell: XmlNodeRead): string {
    return this.#inside(cell, 'p')
      .map((paragraph) => this.#words(paragraph))
      .join('\n')
      .trim();
  }

  /** Children of a name, in whatever only encloses them too. */
  #inside(element: XmlNodeRead, name: string): XmlNodeRead[] {
    return elementsIn(element).flatMap((child) => {
      if (child.name === name) return [child];
      return ENCLOSING.has(child.name) ? this.#inside(child, name) : [];
    });
  }

  #words(element: XmlNodeRead): string {
    return elementsIn(element)
      .map((child) => {
        if (child.name === 'ins' || child.name === 'del' || child.name === 'moveTo' || child.name === 'moveFrom')
          this.tracked++;
        switch (child.name) {
          case 't':
            return child.children.filter((one) => typeof one === 'string').join('');
          case 'tab':
          case 'ptab':
            return ' ';
          case 'br':
          case 'cr':
            return '\n';
          case 'noBreakHyphen':
            return '\u2011';
          case 'r':
            return this.#words(child);
          default:
            return ENCLOSING.has(child.name) ? this.#words(child) : '';
        }
      })
      .join('');
  }
}
