/** An element, its attributes in their order; `null` attributes are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly (XmlNode | readonly XmlNode[] | null)[]
): XmlElement {
  return { name, attributes, children: children.flat().filter((child) => child !== null) };
}

/** An XML 1.0 document in UTF-8 of one line, in which no white space is added. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printNode(root)}`;
}

/** The same with each element on a line of its own, for those who read it; text and its element stay together. */
export function indentedXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printIndented(root, '')}`;
}

function printNode(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const open = `${node.name}${printAttributes(node)}`;
  return node.children.length === 0 ? `<${open}/>` : `<${open}>${node.children.map(printNode).join('')}</${node.name}>`;
}

function printIndented(node: XmlNode, indent: string): string {
  if (
    typeof node === 'string' ||
    node.children.some((child) => typeof child === 'string') ||
    node.children.length === 0
  )
    return `${indent}${printNode(node)}\n`;
  const inner = node.children.map((child) => printIndented(child, `${indent}  `)).join('');
  return `${indent}<${node.name}${printAttributes(node)}>\n${inner}${indent}</${node.name}>\n`;
}

const printAttributes = ({ attributes }: XmlElement): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');

/** What XML 1.0 cannot hold is left out; a carriage return would be read as a line feed. */
const escapeText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? '');

const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\t\n]/g, (character) => ENTITIES[character] ?? '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
