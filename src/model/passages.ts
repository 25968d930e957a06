import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { readAttributes, type Attributes } from '../parse/attributes.ts';
import type { MarkdownSyntax } from '../parse/syntax.ts';
import { textOffsets } from '../parse/text-offsets.ts';
import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import type { Lang } from '../source/lang.ts';
import type { Source } from '../source/source.ts';
import { span, type Span } from '../source/span.ts';
import { InlineReader, spanOf } from './inlines.ts';
import type { Content, Inline, Passage, PassageKind } from './model.ts';
import { listNumber } from './problems/list-number.ts';
import { unknownAttribute } from './problems/unknown-attribute.ts';
import { unsupportedMarkup } from './problems/unsupported-markup.ts';

/** The blocks of a Markdown file, in order. */
export function readPassages(syntax: MarkdownSyntax, lang: Lang): Outcome<readonly Passage[]> {
  const reader = new PassageReader(syntax.source, lang);
  reader.blocks(syntax.body.children, 0);
  return { value: reader.passages, diagnostics: reader.diagnostics };
}

/** No list of a plan has more items: a number beyond is a year, or a figure. */
const LONGEST_LIST = 999;

type BlockNode = RootContent | BlockContent | DefinitionContent;

interface Frame {
  readonly kind: PassageKind;
  readonly depth: number;
  readonly marker: string | null;
  readonly place: Span;
}

class PassageReader {
  readonly passages: Passage[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: Source;
  readonly #lang: Lang;

  constructor(source: Source, lang: Lang) {
    this.#source = source;
    this.#lang = lang;
  }

  blocks(nodes: readonly BlockNode[], depth: number): void {
    for (const node of nodes) this.#block(node, depth);
  }

  #block(node: BlockNode, depth: number): void {
    const place = spanOf(this.#source, node);
    switch (node.type) {
      case 'heading':
        return this.#prose(node.children, { kind: 'heading', depth: node.depth, marker: null, place });
      case 'paragraph':
        return this.#paragraph(node, { kind: 'paragraph', depth, marker: null, place });
      case 'list':
        return this.#list(node, depth);
      case 'table':
        return this.#table(node, place);
      case 'footnoteDefinition': {
        const [first, ...rest] = node.children;
        if (first?.type !== 'paragraph' || rest.length > 0) return this.#refuse(place, 'footnote');
        return this.#prose(first.children, { kind: 'footnote', depth, marker: node.label ?? node.identifier, place });
      }
      default:
        return this.#refuse(place, node.type);
    }
  }

  #paragraph(node: Paragraph, frame: Frame): void {
    if (!this.#attachToTable(node)) this.#prose(node.children, frame);
  }

  #list(list: List, depth: number): void {
    list.children.forEach((item, index) => {
      const marker = list.ordered ? this.#number(item, Number(list.start ?? 1) + index) : '•';
      this.#item(item, depth + 1, marker);
    });
  }

  /** The number of an item as it is written: what CommonMark would count it as must be the same. */
  #number(item: ListItem, expected: number): string {
    const place = spanOf(this.#source, item);
    const [written = ''] = /^\d+[.)]/.exec(this.#source.text.slice(place.start, place.start + 16)) ?? [];
    const isYear = expected > LONGEST_LIST;
    if (isYear || Number.parseInt(written, 10) !== expected) {
      const end = place.start + written.length;
      const next = `${isYear ? 1 : expected}${written.at(-1) ?? '.'}`;
      this.diagnostics.push(listNumber.at({ ...place, end }, { written, expected: next }));
    }
    return written;
  }

  #item(item: ListItem, depth: number, marker: string): void {
    const [first, ...rest] = item.children;
    const place = spanOf(this.#source, item);
    if (first?.type !== 'paragraph') return this.#refuse(place, 'emptyItem');
    this.#prose(first.children, { kind: 'item', depth, marker, place: spanOf(this.#source, first) });
    this.blocks(rest, depth);
  }

  #prose(nodes: readonly PhrasingContent[], frame: Frame): void {
    const reader = new InlineReader(this.#source, this.#lang);
    const last = nodes.at(-1);
    const attributes = last?.type === 'text' ? this.#attributes(last.value, spanOf(this.#source, last)) : null;
    const cut = last?.type === 'text' && attributes ? { node: last, length: attributes.cut } : null;
    const inlines = reader.read(nodes, cut);
    this.diagnostics.push(...reader.diagnostics);
    this.#add(frame, { type: 'inline', inlines }, reader, attributes);
  }

  #table(table: Table, place: Span): void {
    const reader = new InlineReader(this.#source, this.#lang);
    const rows = table.children.map((row, r) => {
      if (r > 0) reader.separate('\n');
      return row.children.map((cell, c) => {
        if (c > 0) reader.separate('\t');
        return reader.read(cell.children);
      });
    });
    this.diagnostics.push(...reader.diagnostics);
    const width = rows[0]?.length ?? 0;
    const long = table.children.find((row) => row.children.length > width);
    // Cells beyond the head's would vanish in HTML.
    if (long) this.#refuse(spanOf(this.#source, long), 'longRow');
    const align = Array.from({ length: width }, (_, i) => table.align?.[i] ?? null);
    this.#add({ kind: 'table', depth: 0, marker: null, place }, { type: 'table', align, rows }, reader, null);
  }

  /** A paragraph that is nothing but attributes belongs to the table above it. */
  #attachToTable(node: Paragraph): boolean {
    const table = this.passages.at(-1);
    const [only, ...more] = node.children;
    if (table?.kind !== 'table' || table.id || only?.type !== 'text' || more.length > 0) return false;
    const attributes = this.#attributes(only.value, spanOf(this.#source, only));
    if (!attributes || attributes.cut > 0) return false;
    this.passages[this.passages.length - 1] = { ...table, ...this.#attributeFields(attributes) };
    return true;
  }

  #attributes(value: string, place: Span): PlacedAttributes | null {
    const attributes = readAttributes(value);
    if (!attributes) return null;
    const offsets = textOffsets(this.#source.text, place.start, place.end, value);
    const at = (offset: number): number => offsets?.[offset] ?? place.start + offset;
    const toSpan = (start: number, end: number): Span => span(place.file, at(start), at(end - 1) + 1);
    return { attributes, toSpan, cut: value.slice(0, attributes.start).trimEnd().length };
  }

  #add(frame: Frame, content: Content, reader: InlineReader, attributes: PlacedAttributes | null): void {
    const fields = attributes ? this.#attributeFields(attributes) : NO_ATTRIBUTES;
    const block = fields.id?.value ?? null;
    this.passages.push({
      kind: frame.kind,
      lang: this.#lang,
      file: this.#source.path,
      span: frame.place,
      depth: frame.depth,
      marker: frame.marker,
      content,
      text: reader.text,
      pieces: reader.pieces,
      topic: frame.kind === 'paragraph' || frame.kind === 'item' ? topicOf(content) : null,
      marks: reader.marks.map((mark) => ({ ...mark, block })),
      ...fields,
      review: null,
    });
  }

  #attributeFields({ attributes, toSpan }: PlacedAttributes): AttributeFields {
    const { id } = attributes;
    let fields: AttributeFields = {
      ...NO_ATTRIBUTES,
      id: { value: id.value, span: toSpan(id.start, id.end) },
      attributes: toSpan(attributes.start, attributes.end),
    };
    for (const word of attributes.words) {
      const place = toSpan(word.start, word.end);
      if (word.key === 'editorial' && word.value === null) fields = { ...fields, editorial: true };
      else if (word.key === 'src' && word.value !== null)
        fields = { ...fields, src: { value: word.value, span: place } };
      else if (word.key === 'status' && word.value !== null) {
        fields = { ...fields, status: { value: word.value, span: place } };
      } else this.diagnostics.push(unknownAttribute(word.key, place));
    }
    return fields;
  }

  #refuse(place: Span, markup: string): void {
    this.diagnostics.push(unsupportedMarkup.at(place, { markup }));
  }
}

type AttributeFields = Pick<Passage, 'id' | 'editorial' | 'src' | 'status' | 'attributes'>;

const NO_ATTRIBUTES: AttributeFields = { id: null, editorial: false, src: null, status: null, attributes: null };

interface PlacedAttributes {
  readonly attributes: Attributes;
  readonly toSpan: (start: number, end: number) => Span;
  /** How many units of the node's value are text. */
  readonly cut: number;
}

function topicOf(content: Content): string | null {
  const first = content.type === 'inline' ? content.inlines[0] : undefined;
  return first?.type === 'strong' ? plainText(first.children) : null;
}

/** The words of inline content without its markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('children' in inline) return plainText(inline.children);
      if (inline.type === 'break') return '\n';
      return inline.type === 'footnote' ? '' : inline.text;
    })
    .join('');
}
