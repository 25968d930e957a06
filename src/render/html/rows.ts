/** One block of the plan as one row of the page, its languages side by side. */
import { LANG_TAGS, type Lang } from '../../source/lang.ts';
import type { BlockView, Cell, CellState, GoalView, HeadingView, ProseView, TableView } from '../../view/edition.ts';
import { firstLanguage, type PageContext } from './context.ts';
import { goalRowId } from './anchors.ts';
import { inlinesHtml } from './inlines.ts';
import { type MarkPage, provenanceMark, type Said, say } from './said.ts';
import { hasFigure, plainText } from './walk.ts';
import { numbersItself } from './numbering.ts';
import { STATE_WORDS } from './words.ts';

export interface RowPage {
  readonly id: string;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'footnote' | 'table';
  /** Of the `h` element, for a heading; else 0. The plan's title is the `h1`. */
  readonly level: number;
  readonly depth: number;
  /** What stands in the margin as the link to the block: a heading's number, else the id. */
  readonly handle: string;
  readonly counted: boolean;
  readonly cells: readonly CellPage[];
  readonly figures: readonly FigurePage[];
}

export interface CellPage {
  readonly lang: Lang;
  readonly tag: string;
  /** Safe HTML; for a table `null`. */
  readonly html: string | null;
  /** A number of its own, where the margin shows the other language's. */
  readonly number: string | null;
  readonly marker: string | null;
  readonly mark: MarkPage | null;
  readonly state: CellState;
  /** What is wrong with the translation, in words. */
  readonly note: string | null;
  /** The decisions that changed the block, in words. */
  readonly amended: readonly string[];
  readonly head: readonly TableCellPage[];
  readonly rows: readonly (readonly TableCellPage[])[];
  /** From a footnote to the places that refer to it. */
  readonly back: readonly string[];
}

export interface TableCellPage {
  readonly html: string;
  readonly align: string | null;
}

/** A goal's figure, shown beside the words that state it. */
export interface FigurePage {
  readonly href: string;
  readonly lang: Lang;
  readonly tag: string;
  readonly figure: string;
  readonly words: readonly Said[];
}

export type NumberIn = (lang: Lang) => string;

/** `number` is `null` for headings below a section, which are not counted. */
export function headingRow(heading: HeadingView, number: NumberIn | null, context: PageContext): RowPage {
  const counted = isCounted(heading) ? number : null;
  const first = firstLanguage(context.edition);
  const cells = heading.cells.map((cell) => ({
    ...proseCell(cell, heading, context),
    number: counted === null || cell.lang === first ? null : counted(cell.lang),
  }));
  const handle = counted === null ? heading.id : counted(first);
  const level = Math.min(heading.level + 1, 6);
  return { ...rowBase(heading, context), kind: 'heading', level, handle, counted: counted !== null, cells };
}

export function isCounted(heading: HeadingView): boolean {
  return !heading.cells.some((cell) => numbersItself(plainText(cell.inlines)));
}

export function blockRow(block: BlockView, context: PageContext): RowPage {
  switch (block.kind) {
    case 'heading':
      return headingRow(block, null, context);
    case 'prose':
      return proseRow(block, context);
    case 'table':
      return {
        ...rowBase(block, context),
        kind: 'table',
        cells: block.cells.map((cell) => tableCell(cell, block, context)),
      };
  }
}

function rowBase(block: BlockView, context: PageContext): RowPage {
  const figures = context.edition.goals.filter((goal) => goal.blocks[0] === block.id && hasFigure(goal));
  return {
    id: block.id,
    kind: 'paragraph',
    level: 0,
    depth: 0,
    handle: block.id,
    counted: false,
    cells: [],
    figures: figures.flatMap((goal) => figurePage(goal, context)),
  };
}

function proseRow(block: ProseView, context: PageContext): RowPage {
  const cells = block.cells.map((cell) => {
    const page = proseCell(cell, block, context);
    return cell.state === 'missing' ? page : { ...page, marker: block.marker };
  });
  return { ...rowBase(block, context), kind: block.form, depth: Math.min(block.depth, 6), cells };
}

function emptyCell({ lang, state }: Pick<Cell, 'lang' | 'state'>, block: BlockView, context: PageContext): CellPage {
  return {
    lang,
    tag: LANG_TAGS[lang],
    html: null,
    number: null,
    marker: null,
    mark: null,
    state,
    note: state === 'original' || state === 'reviewed' ? null : STATE_WORDS[state][lang],
    amended: context.edition.plan.amendments
      .filter(({ blocks }) => blocks.includes(block.id))
      .flatMap(({ words }) => words[lang] ?? []),
    head: [],
    rows: [],
    back: [],
  };
}

function proseCell(cell: Cell, block: HeadingView | ProseView, context: PageContext): CellPage {
  const heading = block.kind === 'heading';
  return {
    ...emptyCell(cell, block, context),
    html: inlinesHtml(cell.inlines, { ...context, lang: cell.lang, block: block.id, heading }),
    mark: block.editorial && cell.state !== 'missing' ? provenanceMark('editorial', cell.lang) : null,
  };
}

function tableCell(cell: TableView['cells'][number], block: TableView, context: PageContext): CellPage {
  const inlineContext = { ...context, lang: cell.lang, block: block.id, heading: false };
  const [head = [], ...rows] = cell.rows.map((row) =>
    row.map((inlines, column) => ({ html: inlinesHtml(inlines, inlineContext), align: block.align[column] ?? null })),
  );
  const mark = block.editorial && cell.state !== 'missing' ? provenanceMark('editorial', cell.lang) : null;
  return { ...emptyCell(cell, block, context), head, rows, mark };
}

function figurePage(goal: GoalView, context: PageContext): readonly FigurePage[] {
  const { languages, original } = context.edition;
  if (goal.target === null) return [];
  const figure =
    say(goal.target.figure, languages).find((said) => said.lang === original) ?? say(goal.target.figure, languages)[0];
  if (figure === undefined) return [];
  return [
    {
      href: `#${goalRowId(goal.id)}`,
      lang: figure.lang,
      tag: figure.tag,
      figure: figure.text,
      words: say(goal.target.words, languages, goal.target.provenance),
    },
  ];
}

/** Only when all the text has been written is it known from where a note is referred to. */
export function withBackLinks(row: RowPage, context: PageContext): RowPage {
  if (row.kind !== 'footnote') return row;
  const marks = context.anchors.noteMarks(row.id);
  const cells = row.cells.map((cell) => ({
    ...cell,
    back: marks.filter((mark) => mark.lang === cell.lang).map((mark) => `#${mark.id}`),
  }));
  return { ...row, cells };
}
