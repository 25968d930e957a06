import { zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';
import type { Artifact } from '../artifact.ts';
import { CompactFile } from './compact.ts';
import { EmbeddedFace } from './fonts/embedded.ts';
import type { LoadedFace } from './fonts/loaded.ts';
import type { Element, Kit, Outline, Reference } from './kit.ts';
import type { Segment } from './typeset/line.ts';
import { xmpDescriptions, type Metadata } from './xmp.ts';

/** Glyphs with their places along the baseline. */
export type SetGlyphs = Pick<Segment, 'glyphs' | 'xs'>;

/** A rectangle in points from the top left of the page. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line, its ends in points from the top left of the page. */
export interface Rule {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export interface ElementOptions {
  /** BCP 47. */
  readonly lang?: string;
  /** Structure attributes with their owner, by their names in PDF. */
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** Unique in the file. */
  readonly id?: string;
}

export interface OutlineEntry {
  readonly title: string;
  /** Number of the page, from 0. */
  readonly page: number;
  /** From the top of the page, in points. */
  readonly y: number;
  readonly children: readonly OutlineEntry[];
}

/** Page numbers from `first` (a page, from 0) on, counted from 1. */
export interface PageLabel {
  readonly first: number;
  readonly style: 'roman' | 'decimal';
}

/** Glyphs are moved by no less than so many thousandths of an em: nobody sees a hundredth of a millimetre. */
const LEAST_MOVE = 3;

/**
 * The only place that knows pdfkit 0.20.2, and the way round each of its limits. All coordinates are in points from the
 * top left of the page. What is drawn stands in an element or is an artifact, never neither (PDF/UA-1, 7.1).
 */
export class PdfFile {
  readonly #kit: Kit;
  readonly #faces = new Map<LoadedFace, EmbeddedFace>();
  readonly #destinations = new Map<string, string>();
  readonly #file = new CompactFile();
  readonly #pages: Kit['page'][] = [];
  #root: Element | null = null;

  constructor(metadata: Metadata) {
    const [title = ['', ''] as const] = metadata.titles;
    // `subset` takes one standard only: PDF/A here, the claim to PDF/UA by hand. Without `font: null` pdfkit would add
    // a Helvetica that is not embedded.
    const options = {
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      lang: metadata.languages[0] ?? 'und',
      displayTitle: true,
      autoFirstPage: false,
      bufferPages: false,
      font: null,
      margin: 0,
      info: {
        Title: title[1],
        Producer: metadata.producer,
        Creator: metadata.producer,
        CreationDate: metadata.date,
        ModDate: metadata.date,
      },
    };
    const Document = PDFDocument as unknown as new (options: object) => Kit;
    this.#kit = new Document(options);
    // What pdfkit writes goes into a file of our own, which is a third as large.
    this.#kit._write = (piece) => this.#file.take(piece);
    compressAlike(this.#kit);
    // pdfkit does not escape what it puts into XMP.
    this.#kit._addInfo = () => this.#kit.appendXML(xmpDescriptions(metadata));
    const tree = this.#kit.getStructTreeRoot();
    tree.data['RoleMap'] = {};
    // The root of a tree has no limits (ISO 32000-1, tables 36 and 37), and pdfkit's trees are nothing but a root.
    tree.data.ParentTree.limits = false;
    this.#kit._root.data.Names.data.Dests.limits = false;
  }

  get pageCount(): number {
    return this.#pages.length;
  }

  addPage(width: number, height: number): void {
    this.#kit.addPage({ size: [hundredths(width), hundredths(height)], margin: 0 });
    this.#pages.push(this.#kit.page);
  }

  element(type: string, parent: Element | null, options: ElementOptions = {}): Element {
    const { lang, attributes, id } = options;
    const element = this.#kit.struct(type, lang === undefined ? {} : { lang });
    const { data } = element.dictionary;
    // pdfkit knows neither ids nor attributes beyond a few.
    if (id !== undefined) data['ID'] = new String(id);
    if (attributes !== undefined) data['A'] = attributes;
    if (parent !== null) parent.add(element);
    else {
      this.#kit.addStructure(element);
      this.#root = element;
    }
    return element;
  }

  /** Draws something that is read as part of an element. */
  inElement(element: Element, draw: () => void): void {
    const type = String(element.dictionary.data['S']);
    const content = this.#kit.markStructureContent(type);
    draw();
    this.#kit.endMarkedContent();
    element.add(content);
  }

  /** Draws something that is not read: rules, leaders, running heads. Never inside an element, which pdfkit would close. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.#kit.addContent(`/Artifact <</Type /${type}>> BDC`);
    draw();
    this.#kit.addContent('EMC');
  }

  /** Shows glyphs on one baseline; what the font's widths do not say, the text-showing operator's adjustments do. */
  glyphs(face: LoadedFace, size: number, colour: string, set: SetGlyphs, x: number, y: number): void {
    const [start] = set.xs;
    if (start === undefined) return;
    const embedded = this.#embedded(face);
    const known = embedded.count;
    const numbers = set.glyphs.map((glyph) => embedded.number(glyph));
    const font = this.#use(face);
    // pdfkit need only hear of a glyph once, to write its width and its characters.
    for (let number = known; number < embedded.count; number++) font.encode(String.fromCharCode(number), []);
    let pen = start;
    let shown = '';
    for (const [i, glyph] of set.glyphs.entries()) {
      // What is left out here stays in `pen`, so that nothing adds up.
      const move = Math.round(((pen - (set.xs[i] ?? pen)) / size) * 1000);
      if (Math.abs(move) >= LEAST_MOVE) {
        shown += `)${move}(`;
        pen = pen - (move / 1000) * size;
      }
      shown += code(numbers[i] ?? 0);
      pen += glyph.width * size;
    }
    const matrix = `1 0 0 -1 ${decimal(x + start)} ${decimal(y)} Tm`;
    this.#kit.addContent(`BT /${font.id} ${decimal(size)} Tf ${rgb(colour)} rg ${matrix} [(${shown})] TJ ET`);
  }

  rules(lines: readonly Rule[], width: number, colour: string): void {
    const paths = lines.map(({ from, to }) => `${from.map(decimal).join(' ')} m ${to.map(decimal).join(' ')} l`);
    this.#kit.addContent(`q ${rgb(colour)} RG ${decimal(width)} w ${paths.join(' ')} S Q`);
  }

  dots(from: number, to: number, y: number, colour: string): void {
    const step = 4.5;
    const squares: string[] = [];
    // All leaders of a page stand on one grid.
    for (let x = Math.ceil(from / step) * step; x < to; x += step)
      squares.push(`${decimal(x)} ${decimal(y - 0.7)} 0.7 0.7 re`);
    if (squares.length > 0) this.#kit.addContent(`q ${rgb(colour)} rg ${squares.join(' ')} f Q`);
  }

  destination(name: string, y: number): void {
    this.#kit.addNamedDestination(this.#destination(name), 'XYZ', null, Math.max(0, y), null);
  }

  /**
   * Makes places of the page, one a line, lead to a destination of the file or to an address. The element must be a
   * Link; nothing is added to it afterwards.
   */
  link(
    element: Element,
    places: readonly Rectangle[],
    target: { readonly to: string } | { readonly href: string },
    label: string,
  ): void {
    // pdfkit's own links make an action object of each.
    const leads =
      'to' in target ? { Dest: this.#destination(target.to) } : { A: { S: 'URI', URI: new String(target.href) } };
    for (const { x, y, width, height } of places) {
      const options = { Subtype: 'Link', structParent: element, Contents: new String(label), ...leads };
      this.#kit.annotate(...([x, y, width, height].map(hundredths) as [number, number, number, number]), options);
    }
    // An ended element keeps its page: one that is ended later would refer to whatever page is then current.
    element.end();
  }

  /** Outline entries must come page by page, while their page is the last. */
  outline(entries: readonly OutlineEntry[]): void {
    this.#fill(this.#kit.outline, entries);
    this.#kit.outline.outlineData['Count'] = entries.length;
  }

  labels(labels: readonly PageLabel[]): void {
    const numbers = labels.flatMap(({ first, style }) => [first, { S: style === 'roman' ? 'r' : 'D', St: 1 }]);
    const reference = this.#kit.ref({ Nums: numbers });
    reference.end();
    this.#kit._root.data['PageLabels'] = reference;
  }

  attach(artifact: Artifact, mime: string, description: string, date: Date): void {
    const name = artifact.path.split('/').at(-1) ?? artifact.path;
    this.#kit.file(Buffer.from(artifact.bytes), {
      name,
      type: mime,
      description,
      relationship: 'Data',
      creationDate: date,
      modifiedDate: date,
    });
  }

  finish(): Uint8Array {
    this.#root?.end();
    let bytes: Uint8Array | null = null;
    const { _root: root, _id: id } = this.#kit;
    this.#kit._finalize = () => {
      bytes = this.#file.finish({ root: root.id, info: this.#kit._info.id, id });
    };
    this.#kit.end();
    if (bytes === null) throw new Error('pdfkit left an object open');
    return bytes;
  }

  /** pdfkit counts an outline's descendants wrongly; here all are closed, so that a child is all that is counted. */
  #fill(outline: Outline, entries: readonly OutlineEntry[]): void {
    for (const { title, page, y, children } of entries) {
      const { width } = this.#pages[page] ?? this.#kit.page;
      const item = outline.addItem(title, { pageNumber: page, top: y, left: width });
      this.#fill(item, children);
      if (children.length > 0) item.outlineData['Count'] = -children.length;
    }
  }

  /** pdfkit sorts names by locale: names of equal length in small letters and digits sort alike everywhere. */
  #destination(name: string): string {
    const known = this.#destinations.get(name) ?? `d${String(this.#destinations.size + 1).padStart(6, '0')}`;
    this.#destinations.set(name, known);
    return known;
  }

  #embedded(face: LoadedFace): EmbeddedFace {
    const known = this.#faces.get(face);
    if (known !== undefined) return known;
    const made = new EmbeddedFace(face);
    this.#faces.set(face, made);
    this.#kit.registerFont(face.name, made);
    return made;
  }

  #use(face: LoadedFace): Kit['_font'] {
    this.#kit.font(face.name);
    const font = this.#kit._font;
    // pdfkit says that .notdef stands for U+0000, which PDF/A-3a refuses (ISO 19005-3, 6.2.11.7.2).
    font.unicode[0] = [0xfffd];
    this.#kit.page.fonts[font.id] ??= font.ref();
    return font;
  }
}

/** Node's own zlib gives other bytes in other versions; fflate gives the same everywhere. */
function compressAlike(kit: Kit): void {
  const make = kit.ref.bind(kit);
  kit.ref = (data) => {
    const reference = make(data);
    if (!reference.compress) return reference;
    reference.compress = false;
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      deflate(reference);
      finalize();
    };
    return reference;
  };
}

function deflate(reference: Reference): void {
  const isMetadata = reference.data['Type'] === 'Metadata';
  if (reference.buffer.length === 0 || reference.data['Filter'] !== undefined || isMetadata) return;
  const bytes = Buffer.concat(reference.buffer);
  // Asked of an embedded TrueType font (ISO 32000-1, table 127); pdfkit leaves it out.
  if (isTrueType(bytes)) reference.data['Length1'] = bytes.length;
  reference.buffer = [zlibSync(bytes, { level: 6 })];
  reference.data['Filter'] = 'FlateDecode';
}

/** Two bytes of a literal string (ISO 32000-1, 7.3.4.2): compressed, less than hexadecimal. */
function code(number: number): string {
  return String.fromCharCode(number >> 8, number & 0xff).replace(/[\\()\r\n]/g, (byte) => ESCAPED[byte] ?? byte);
}

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '(': '\\(', ')': '\\)', '\r': '\\r', '\n': '\\n' };

/** Finer than anyone can point. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function isTrueType(bytes: Buffer): boolean {
  return bytes.length > 4 && bytes.readUInt32BE(0) === 0x00010000;
}

function rgb(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return channels.map(decimal).join(' ');
}

/** Three decimals, and never an exponent, which PDF does not know. */
function decimal(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
