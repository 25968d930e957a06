import type { BlockView, Edition } from '../../../view/edition.ts';

/** Every block of the edition, headings included, in order. */
export function allBlocks(edition: Edition): BlockView[] {
  return edition.chapters.flatMap((chapter) => [
    chapter.heading,
    ...chapter.blocks,
    ...chapter.sections.flatMap((section) => [section.heading, ...section.blocks]),
  ]);
}
