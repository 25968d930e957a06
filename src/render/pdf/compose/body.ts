import type { BlockView, ChapterView, ProseView, SectionView } from '../../../view/edition.ts';
import { amendmentRows } from './amendments.ts';
import { blockRows, footnoteRow, headingRow } from './blocks.ts';
import { calledNotes } from './calls.ts';
import type { Node, PdfRow } from './content.ts';
import type { Context } from './context.ts';
import { nests } from './lists.ts';
import { DOCUMENT, type Place } from './place.ts';

/** The plan's own text, chapter by chapter. */
export function bodyRows(context: Context): PdfRow[] {
  const called = calledNotes(context.edition);
  const rows = (blocks: readonly BlockView[], place: Place): PdfRow[] =>
    blocks.flatMap((block) => [
      ...(isUncalled(block, called) ? [footnoteRow(context, block, place)] : blockRows(context, block, place)),
      ...amendmentRows(context, block, place),
    ]);
  return context.edition.chapters.flatMap((chapter) => {
    const place = chapterPlace(chapter);
    return [
      headingRow(context, chapter.heading, place),
      ...amendmentRows(context, chapter.heading, place),
      ...rows(chapter.blocks, place),
      ...chapter.sections.flatMap((section) => {
        const inner = sectionPlace(chapter, section);
        return [
          headingRow(context, section.heading, inner),
          ...amendmentRows(context, section.heading, inner),
          ...rows(section.blocks, inner),
        ];
      }),
    ];
  });
}

/** A note that no text calls is shown where it stands: nothing of a plan is left out. */
function isUncalled(block: BlockView, called: ReadonlySet<string>): block is ProseView {
  return block.kind === 'prose' && block.form === 'footnote' && !called.has(block.id);
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

function chapterPlace(chapter: ChapterView): Place {
  return { path: [DOCUMENT, { key: `chapter ${chapter.id}`, type: 'Sect' }], nests: nests(chapter.blocks) };
}

function sectionPlace(chapter: ChapterView, section: SectionView): Place {
  const sect: Node = { key: `section ${chapter.id} ${section.id}`, type: 'Sect' };
  return { path: [...chapterPlace(chapter).path, sect], nests: nests(section.blocks) };
}
