import type { BlockContent, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Document, Model } from '../../model/model.ts';
import { buildEdition } from '../../view/build.ts';
import type { BlockView, InlineView, TableView } from '../../view/edition.ts';

/** A document as it will be shown, printed as plain Markdown: without ids, with goals as emphasis. */
export function sectionAsMarkdown(model: Model, document: Document): string {
  const edition = buildEdition(model, [document.lang]);
  const ids = new Set(document.passages.flatMap(({ id }) => (id ? [id.value] : [])));
  const all = edition.chapters.flatMap((chapter) => [chapter, ...chapter.sections]);
  const blocks = all.flatMap(({ heading, blocks: below }) => [heading, ...below]).filter(({ id }) => ids.has(id));
  const root: Root = { type: 'root', children: blocks.map(toBlock) };
  const printer = unified().use(remarkStringify, { bullet: '-' });
  printer.data('toMarkdownExtensions', [gfmTableToMarkdown()]);
  return printer.stringify(root);
}

function toBlock(block: BlockView): BlockContent {
  if (block.kind === 'table') return toTable(block);
  const children = toPhrasing(block.cells[0]?.inlines ?? []);
  if (block.kind === 'heading') return { type: 'heading', depth: headingDepth(block.level), children };
  const paragraph: Paragraph = { type: 'paragraph', children };
  if (block.form === 'paragraph') return paragraph;
  if (block.form === 'footnote') {
    return { ...paragraph, children: [{ type: 'text', value: `${block.marker ?? ''} ` }, ...children] };
  }
  const ordered = block.marker !== '•';
  const start = ordered ? Number.parseInt(block.marker ?? '1', 10) : null;
  return { type: 'list', ordered, start, children: [{ type: 'listItem', children: [paragraph] }] };
}

function headingDepth(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.max(1, Math.min(6, level)) as 1 | 2 | 3 | 4 | 5 | 6;
}

function toTable({ cells, align }: TableView): Table {
  const rows = cells[0]?.rows ?? [];
  return {
    type: 'table',
    align: [...align],
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: toPhrasing(cell) })),
    })),
  };
}

function toPhrasing(inlines: readonly InlineView[]): PhrasingContent[] {
  return inlines.map((inline): PhrasingContent => {
    switch (inline.type) {
      case 'text':
        return { type: 'text', value: inline.text };
      case 'code':
        return { type: 'inlineCode', value: inline.text };
      case 'break':
        return { type: 'break' };
      case 'amended':
      case 'goal':
        return { type: 'emphasis', children: toPhrasing(inline.children) };
      case 'link':
        return { type: 'link', url: inline.href, children: toPhrasing(inline.children) };
      case 'footnote':
        return { type: 'text', value: `[${inline.marker}]` };
      default:
        return { type: inline.type, children: toPhrasing(inline.children) };
    }
  });
}
