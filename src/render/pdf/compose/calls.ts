import type { Edition, InlineView } from '../../../view/edition.ts';
import { allBlocks, inlinesOf } from './all-blocks.ts';

/** The footnotes that some text of the edition calls. What only another note calls has no line to stand below. */
export function calledNotes(edition: Edition): Set<string> {
  const texts = allBlocks(edition).filter((block) => block.kind !== 'prose' || block.form !== 'footnote');
  return new Set(texts.flatMap(inlinesOf).flatMap(callsIn));
}

function callsIn(inline: InlineView): string[] {
  if (inline.type === 'footnote') return [inline.block];
  return 'children' in inline ? inline.children.flatMap(callsIn) : [];
}
