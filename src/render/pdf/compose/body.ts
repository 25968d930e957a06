import type { BlockView, ChapterView, Edition, SectionView } from '../../../view/edition.ts';
import { blockRows, footnoteRow, headingRow } from './blocks.ts';
import type { Node, PdfRow } from './content.ts';
import type { Context } from './context.ts';
import { nests } from './lists.ts';
import { DOCUMENT, type Place } from './place.ts';

/** The plan's own text, chapter by chapter. */
export function bodyRows(context: Context): PdfRow[] {
  return context.edition.chapters.flatMap((chapter) => chapterRows(context, chapter));
}

function chapterRows(context: Context, chapter: ChapterView): PdfRow[] {
  const place = chapterPlace(chapter);
  return [
    headingRow(context, chapter.heading, place),
    ...chapter.blocks.flatMap((block) => blockRows(context, block, place)),
    ...chapter.sections.flatMap((section) => {
      const inner = sectionPlace(chapter, section);
      return [
        headingRow(context, section.heading, inner),
        ...section.blocks.flatMap((block) => blockRows(context, block, inner)),
      ];
    }),
  ];
}

/** Footnotes by the id of their block. */
export function footnotes(context: Context): Map<string, PdfRow> {
  const found = new Map<string, PdfRow>();
  const collect = (blocks: readonly BlockView[], place: Place): void => {
    for (const block of blocks) {
      if (block.kind === 'prose' && block.form === 'footnote') found.set(block.id, footnoteRow(context, block, place));
    }
  };
  for (const chapter of context.edition.chapters) {
    collect(chapter.blocks, chapterPlace(chapter));
    for (const section of chapter.sections) collect(section.blocks, sectionPlace(chapter, section));
  }
  return found;
}

/** Every block of the edition, headings included, in order. */
export function allBlocks(edition: Edition): BlockView[] {
  return edition.chapters.flatMap((chapter) => [
    chapter.heading,
    ...chapter.blocks,
    ...chapter.sections.flatMap((section) => [section.heading, ...section.blocks]),
  ]);
}

function chapterPlace(chapter: ChapterView): Place {
  return { path: [DOCUMENT, { key: `chapter ${chapter.id}`, type: 'Sect' }], nests: nests(chapter.blocks) };
}

function sectionPlace(chapter: ChapterView, section: SectionView): Place {
  const sect: Node = { key: `section ${chapter.id} ${section.id}`, type: 'Sect' };
  return { path: [...chapterPlace(chapter).path, sect], nests: nests(section.blocks) };
}
