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
    this.#kit.getStructTreeRoot().data['RoleMap'] = {};
  }

  get pageCount(): number {
    return this.#pages.length;
  }

  addPage(width: number, height: number): void {
    this.#kit.addPage({ size: [width, height], margin: 0 });
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
    const numbers = set.glyphs.map((glyph) => embedded.number(glyph));
    const font = this.#use(face);
    const codes = font.encode(String.fromCharCode(...numbers), [])[0];
    let pen = start;
    let shown = '';
    for (const [i, glyph] of set.glyphs.entries()) {
      const move = Math.round(((pen - (set.xs[i] ?? pen)) / size) * 1e5) / 100;
      if (Math.abs(move) >= 0.5) {
        shown += `>${decimal(move)}<`;
        pen = pen - (move / 1000) * size;
      }
      shown += codes[i];
      pen += glyph.width * size;
    }
    const matrix = `1 0 0 -1 ${decimal(x + start)} ${decimal(y)} Tm`;
    this.#kit.addContent(`BT /${font.id} ${decimal(size)} Tf ${rgb(colour)} rg ${matrix} [<${shown}>] TJ ET`);
  }

  rule(from: readonly [number, number], to: readonly [number, number], width: number, colour: string): void {
    const path = `${from.map(decimal).join(' ')} m ${to.map(decimal).join(' ')} l S`;
    this.#kit.addContent(`q ${rgb(colour)} RG ${decimal(width)} w ${path} Q`);
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

  /** Makes a place of the page lead to a destination of the file, or to an address. The element must be a Link. */
  link(
    element: Element,
    place: Rectangle,
    target: { readonly to: string } | { readonly href: string },
    label: string,
  ): void {
    const options = { structParent: element, Contents: new String(label) };
    const { x, y, width, height } = place;
    if ('to' in target) this.#kit.goTo(x, y, width, height, this.#destination(target.to), options);
    else this.#kit.link(x, y, width, height, target.href, options);
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
  reference.buffer = [zlibSync(Buffer.concat(reference.buffer), { level: 6 })];
  reference.data['Filter'] = 'FlateDecode';
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
