/** Ways through an edition that several parts of the page take. */
import type { BlockView, CellState, Edition, GoalView, InlineView } from '../../view/edition.ts';
import type { Lang } from '../../source/lang.ts';

/** Every block, headings too, in the order of reading. */
export function blocksOf(edition: Edition): readonly BlockView[] {
  return edition.chapters.flatMap((chapter) => [
    chapter.heading,
    ...chapter.blocks,
    ...chapter.sections.flatMap((section) => [section.heading, ...section.blocks]),
  ]);
}

/** The words alone; a note's number is not among them. */
export function plainText(inlines: readonly InlineView[]): string {
  return inlines.map(plainInline).join('');
}

function plainInline(inline: InlineView): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return ' ';
    case 'footnote':
      return '';
    default:
      return plainText(inline.children);
  }
}

export function hasFigure(goal: GoalView): boolean {
  return goal.target !== null && Object.values(goal.target.figure).some((figure) => figure !== null);
}

export function cellStates(edition: Edition, lang: Lang): readonly CellState[] {
  return blocksOf(edition).flatMap((block) =>
    block.cells.filter((cell) => cell.lang === lang).map((cell) => cell.state),
  );
}
