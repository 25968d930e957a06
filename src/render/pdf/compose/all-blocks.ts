import type { BlockView, Edition, InlineView } from '../../../view/edition.ts';

/** Every block of the edition, headings included, in order. */
export function allBlocks(edition: Edition): BlockView[] {
  return edition.chapters.flatMap((chapter) => [
    chapter.heading,
    ...chapter.blocks,
    ...chapter.sections.flatMap((section) => [section.heading, ...section.blocks]),
  ]);
}

/** The words of a block in all its languages. */
export function inlinesOf(block: BlockView): InlineView[] {
  return block.kind === 'table'
    ? block.cells.flatMap((cell) => cell.rows.flat(2))
    : block.cells.flatMap((cell) => cell.inlines);
}
