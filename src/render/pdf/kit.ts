/**
 * What the bridge uses of pdfkit 0.20.2: its published methods, and the few inner parts that its limits make necessary.
 * pdfkit is pinned to an exact version for their sake.
 */
export interface Kit {
  page: { readonly width: number; readonly height: number; readonly fonts: Record<string, unknown> };
  readonly _root: Reference & { readonly data: { readonly Names: { readonly data: { readonly Dests: Tree } } } };
  readonly _font: KitFont;
  readonly outline: Outline;
  readonly _info: Reference;
  readonly _id: Uint8Array;
  /** Writes a piece of the file. */
  _write: (piece: string | Uint8Array) => void;
  /** Writes the file's table of objects, when the last one has been written. */
  _finalize: () => void;
  end(): void;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  addContent(content: string): void;
  ref(data?: Record<string, unknown>): Reference;
  registerFont(name: string, font: object): void;
  font(name: string): void;
  struct(type: string, options: object): Element;
  addStructure(element: Element): void;
  getStructTreeRoot(): Reference & { readonly data: { readonly ParentTree: Tree } };
  markStructureContent(type: string): StructureContent;
  endMarkedContent(): void;
  addNamedDestination(name: string, ...place: (string | number | null)[]): void;
  annotate(x: number, y: number, w: number, h: number, options: object): void;
  file(bytes: Uint8Array, options: object): void;
  appendXML(xml: string): void;
  _addInfo: () => void;
}

export interface Reference {
  readonly id: number;
  data: Record<string, unknown>;
  compress: boolean;
  buffer: Uint8Array[];
  finalize(): void;
  end(): void;
}

/** A name tree or number tree. */
export interface Tree {
  limits: boolean;
}

export interface KitFont {
  readonly id: string;
  /** Code points by glyph. */
  readonly unicode: number[][];
  ref(): Reference;
  encode(text: string, features: readonly string[]): readonly [codes: readonly string[], positions: unknown];
}

export interface Element {
  readonly dictionary: Reference;
  add(child: Element | StructureContent): void;
  end(): void;
}

export interface StructureContent {
  readonly refs: readonly unknown[];
}

export interface Outline {
  readonly outlineData: Record<string, unknown>;
  addItem(
    title: string,
    options: { readonly pageNumber: number; readonly top: number; readonly left: number },
  ): Outline;
}
