import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Edition } from '../../../src/view/edition.ts';
import { renderPdf } from '../../../src/render/pdf/index.ts';

const files = new Map<string, Uint8Array>();

/** The real theme and fonts, each read once, so that the faces are opened once. */
export const resources = {
  read: (path: string): Uint8Array => {
    const bytes = files.get(path) ?? readFileSync(new URL(`../../../templates/${path}`, import.meta.url));
    files.set(path, bytes);
    return bytes;
  },
  attachments: [],
};

export async function render(edition: Edition): Promise<Uint8Array> {
  const { value, diagnostics } = await renderPdf(edition, resources);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value.bytes;
}

/** Opens a file as a reader would; pdf.js takes the bytes away, so it gets a copy. */
export function open(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
}

/**
 * The words of the file in the order of its tags, a string for each element that holds text and each page on which it
 * stands; soft hyphens are dropped.
 */
export async function taggedText(
  bytes: Uint8Array,
): Promise<{ readonly role: string; readonly text: string; readonly lang: string | null }[]> {
  const document = await open(bytes);
  const found = new Map<string, string>();
  const order: { role: string; lang: string | null; ids: string[] }[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const page = await document.getPage(i);
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    let id = '';
    for (const item of content.items) {
      if ('type' in item)
        id =
          item.type === 'beginMarkedContentProps'
            ? String(Reflect.get(item, 'id') ?? '')
            : item.type === 'endMarkedContent'
              ? ''
              : id;
      else if (id !== '') found.set(id, (found.get(id) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
    }
    walk(await page.getStructTree(), null, order);
  }
  return order.map(({ role, lang, ids }) => ({
    role,
    lang,
    text: joined(ids.map((id) => found.get(id) ?? '').join('')),
  }));
}

/** pdf.js drops the space at which a line was broken and tells of the line's end instead. */
function joined(words: string): string {
  return words
    .replace(/\u00AD\s*/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

interface TreeNode {
  readonly role?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

function walk(
  node: TreeNode | null,
  lang: string | null,
  order: { role: string; lang: string | null; ids: string[] }[],
): void {
  if (node === null) return;
  const own = node.lang ?? lang;
  const ids = contentIds(node);
  if (ids.length > 0) order.push({ role: node.role ?? '', lang: own, ids });
  const isLeaf =
    ['P', 'H1', 'H2', 'H3', 'TH', 'TD', 'LBody', 'Span', 'Link'].includes(node.role ?? '') && ids.length > 0;
  if (!isLeaf) for (const child of node.children ?? []) walk(child, own, order);
}

/** Ids of the marked content below a node that directly holds some, inline children included. */
function contentIds(node: TreeNode): string[] {
  const direct = (node.children ?? []).some((child) => child.type === 'content');
  if (!direct) return [];
  const all = (each: TreeNode): string[] =>
    each.type === 'content' ? [each.id ?? ''] : (each.children ?? []).flatMap(all);
  return all(node);
}
