import type { Lang } from '../../../source/lang.ts';
import type { BlockView, ProseView } from '../../../view/edition.ts';
import type { Node } from './content.ts';

/** The lists and items that enclose a block, outermost first. */
type Nest = readonly { readonly list: string; readonly item: string; readonly isOrdered: boolean }[];

/** Which lists the items among some blocks make: items in a row are one list, deeper ones a list inside the item before. */
export function nests(blocks: readonly BlockView[]): ReadonlyMap<string, Nest> {
  const found = new Map<string, Nest>();
  let open: Nest = [];
  for (const block of blocks) {
    if (block.kind !== 'prose' || block.depth === 0) {
      open = [];
      continue;
    }
    open = block.form === 'item' ? withItem(open, block) : open.slice(0, block.depth);
    found.set(block.id, open);
  }
  return found;
}

function withItem(open: Nest, block: ProseView): Nest {
  const outer = open.slice(0, Math.max(0, block.depth - 1));
  const list = open[block.depth - 1]?.list ?? `list ${block.id}`;
  return [...outer, { list, item: `item ${block.id}`, isOrdered: /\d/.test(block.marker ?? '') }];
}

/** The elements of a nest, a list a language: in parallel columns each language’s items are read in a row. */
export function nestPath(nest: Nest, lang: Lang): Node[] {
  return nest.flatMap(({ list, item, isOrdered }, i): Node[] => {
    const isInnermost = i === nest.length - 1;
    const numbering = isOrdered ? 'Decimal' : 'Disc';
    const nodes: Node[] = [
      { key: `${list} ${lang}`, type: 'L', lang, attributes: { O: 'List', ListNumbering: numbering } },
      { key: `${item} ${lang}`, type: 'LI' },
    ];
    return isInnermost ? nodes : [...nodes, { key: `${item} ${lang} body`, type: 'LBody' }];
  });
}
