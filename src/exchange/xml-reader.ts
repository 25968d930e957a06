import { SaxesParser } from 'saxes';

/** An element of an XML file: names without prefixes, attributes without a namespace by their names. */
export interface XmlNodeRead {
  readonly name: string;
  /** Namespace. */
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNodeRead | string)[];
  /** Offsets in the text of its opening tag. */
  readonly start: number;
  readonly end: number;
}

/** Why XML is not read: not well-formed, with a document type, or too deep. */
export interface XmlRefusal {
  readonly reason: 'malformed' | 'doctype' | 'depth';
  /** In the parser's words. */
  readonly detail: string;
  readonly at: number;
}

/** Elements within elements: ordinary files stay far below. */
const MAX_DEPTH = 100;

/** Thrown to leave the parser, and caught below. */
class Refused extends Error {
  readonly refusal: XmlRefusal;
  constructor(refusal: XmlRefusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

/**
 * The root of an XML 1.0 file. A document type is refused, so there are no entities but the five of XML, and nothing is
 * ever fetched.
 */
export function readXml(text: string): { readonly root: XmlNodeRead } | { readonly refusal: XmlRefusal } {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const root: Open = open('', '', new Map(), 0, 0);
  const stack: Open[] = [root];
  const refuse = (reason: XmlRefusal['reason'], detail: string): never => {
    throw new Refused({ reason, detail, at: Math.min(parser.position, text.length) });
  };
  const add = (words: string): void => void stack.at(-1)?.children.push(words);
  parser.on('error', ({ message }) => refuse('malformed', message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => refuse('doctype', ''));
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && encoding.toLowerCase() !== 'utf-8') refuse('malformed', `encoding ${encoding}`);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', (tag) => {
    if (stack.length > MAX_DEPTH) refuse('depth', String(MAX_DEPTH));
    const attributes = new Map(
      Object.values(tag.attributes).map(({ local, prefix, value }) => [prefix ? `${prefix}:${local}` : local, value]),
    );
    const start = text.lastIndexOf('<', parser.position - 2);
    const element = open(tag.local, tag.uri, attributes, Math.max(0, start), parser.position);
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
  const [only] = root.children.filter((child) => typeof child !== 'string');
  return only ? { root: only } : { refusal: { reason: 'malformed', detail: '', at: 0 } };
}

interface Open extends XmlNodeRead {
  readonly children: (XmlNodeRead | string)[];
}

const open = (name: string, uri: string, attributes: ReadonlyMap<string, string>, start: number, end: number): Open => {
  return { name, uri, attributes, start, end, children: [] };
};

export function elementsIn({ children }: XmlNodeRead, name?: string): XmlNodeRead[] {
  return children.filter(
    (child): child is XmlNodeRead => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}
