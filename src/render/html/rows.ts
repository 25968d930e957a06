/** One block of the plan as one row of a page, its languages side by side. */
import { LANG_TAGS, type Lang } from '../../source/lang.ts';
import type { BlockView, Cell, CellState, HeadingView, ProseView, TableView } from '../../view/edition.ts';
import type { Tree } from './addresses.ts';
import { type FigurePage, figurePage } from './figures.ts';
import { inlinesHtml } from './inlines.ts';
import type { Links } from './links.ts';
import { Markup, NOTHING } from './markup.ts';
import { numbersItself } from './numbering.ts';
import { markHtml } from './said.ts';
import type { Site } from './tree.ts';
import { plainText } from './walk.ts';
import { STATE_WORDS, TREE_WORDS, WORDS } from './words.ts';

export interface RowPage {
  readonly id: string;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'footnote' | 'table';
  /** Of the `h` element, for a heading; else 0. */
  readonly level: number;
  readonly depth: number;
  /** What stands in the margin as the link to the block: a heading's number, else the id. */
  readonly handle: string;
  readonly counted: boolean;
  readonly cells: readonly CellPage[];
  readonly figures: readonly FigurePage[];
  /** The same block in the other trees. */
  readonly elsewhere: readonly { readonly href: string; readonly tag: string; readonly text: string }[];
}

export interface CellPage {
  readonly lang: Lang;
  readonly tag: string;
  readonly html: Markup;
  /** A number of its own, where the margin shows the other language's. */
  readonly number: string | null;
  readonly marker: string | null;
  /** How the block came to be known, where the plan does not have it. */
  readonly mark: Markup;
  readonly state: CellState;
  /** What is wrong with the translation, in words. */
  readonly note: string | null;
  /** The decisions that changed the block, in words. */
  readonly amended: readonly string[];
  readonly head: readonly TableCellPage[];
  readonly rows: readonly (readonly TableCellPage[])[];
  /** From a footnote to the places that refer to it. */
  readonly back: readonly string[];
  readonly backGloss: string;
  readonly tableGloss: string;
}

export interface TableCellPage {
  readonly html: Markup;
  readonly align: string | null;
}

export type NumberIn = (lang: Lang) => string;

/** Makes the rows of one page. */
export class RowMaker {
  readonly #site: Site;
  readonly #links: Links;
  /** The goal whose page quotes the rows; `null` where the text itself stands. */
  readonly #quote: string | null;

  constructor(site: Site, links: Links, quote: string | null = null) {
    this.#site = site;
    this.#links = links;
    this.#quote = quote;
  }

  /** `number` is `null` for headings below a section, which are not counted. */
  heading(heading: HeadingView, number: NumberIn | null, level = heading.level): RowPage {
    const counted = isCounted(heading) ? number : null;
    const { first } = this.#site;
    const cells = heading.cells.map((cell) => ({
      ...this.#proseCell(cell, heading),
      number: counted === null || cell.lang === first ? null : counted(cell.lang),
    }));
    const handle = counted === null ? heading.id : counted(first);
    return {
      ...this.#base(heading),
      kind: 'heading',
      level: Math.min(level, 6),
      handle,
      counted: counted !== null,
      cells,
    };
  }

  block(block: BlockView): RowPage {
    switch (block.kind) {
      case 'heading':
        // On the page of a section, whose own title is the first heading.
        return this.heading(block, null, block.level - 1);
      case 'prose':
        return this.#prose(block);
      case 'table':
        return { ...this.#base(block), kind: 'table', cells: block.cells.map((cell) => this.#tableCell(cell, block)) };
    }
  }

  #base(block: BlockView): RowPage {
    const figures = this.#quote === null ? figuresAt(block.id, this.#site) : [];
    return {
      id: block.id,
      kind: 'paragraph',
      level: 0,
      depth: 0,
      handle: block.id,
      counted: false,
      cells: [],
      figures: figures.flatMap(({ goal }) => figurePage(goal, this.#site, this.#links)),
      elsewhere: this.#elsewhere(block.id),
    };
  }

  #elsewhere(block: string): RowPage['elsewhere'] {
    const page = this.#site.pageOf(block);
    if (page === null) return [];
    const others = this.#site.trees.filter(({ tree }) => tree !== this.#site.tree);
    return others.map(({ tree, languages }) => ({
      href: this.#links.inTree(tree, page, block),
      tag: LANG_TAGS[languages[0] ?? this.#site.first],
      text: SHORT_TREES[tree],
    }));
  }

  #prose(block: ProseView): RowPage {
    const cells = block.cells.map((cell) => {
      const page = this.#proseCell(cell, block);
      return cell.state === 'missing' ? page : { ...page, marker: block.marker };
    });
    return { ...this.#base(block), kind: block.form, depth: Math.min(block.depth, 6), cells };
  }

  /** Only when all of a page's text has been written is it known from where a note is referred to. */
  linkedBack(row: RowPage): RowPage {
    if (row.kind !== 'footnote') return row;
    const cells = row.cells.map((cell) => ({ ...cell, back: this.#back(row.id, cell.lang) }));
    return { ...row, cells };
  }

  #back(note: string, lang: Lang): readonly string[] {
    return this.#site.anchors.noteMarks(note).flatMap((mark) => {
      const page = this.#site.pageOf(mark.block);
      return mark.lang === lang && page !== null ? [this.#links.page(page, mark.id)] : [];
    });
  }

  #proseCell(cell: Cell, block: HeadingView | ProseView): CellPage {
    const heading = block.kind === 'heading';
    return {
      ...this.#emptyCell(cell, block),
      html: new Markup(inlinesHtml(cell.inlines, this.#inlineContext(cell.lang, block.id, heading))),
    };
  }

  #tableCell(cell: TableView['cells'][number], block: TableView): CellPage {
    const context = this.#inlineContext(cell.lang, block.id, false);
    const [head = [], ...rows] = cell.rows.map((row) =>
      row.map((inlines, column) => ({
        html: new Markup(inlinesHtml(inlines, context)),
        align: block.align[column] ?? null,
      })),
    );
    return { ...this.#emptyCell(cell, block), head, rows };
  }

  #emptyCell({ lang, state }: Pick<Cell, 'lang' | 'state'>, { id, editorial }: BlockView): CellPage {
    return {
      lang,
      tag: LANG_TAGS[lang],
      html: NOTHING,
      number: null,
      marker: null,
      mark: editorial && state !== 'missing' ? new Markup(markHtml('editorial', lang)) : NOTHING,
      state,
      note: state === 'original' || state === 'reviewed' ? null : STATE_WORDS[state][lang],
      amended: this.#site.edition.plan.amendments
        .filter(({ blocks }) => blocks.includes(id))
        .flatMap(({ words }) => words[lang] ?? []),
      head: [],
      rows: [],
      back: [],
      backGloss: WORDS.backToText[lang],
      tableGloss: WORDS.tableHere[lang],
    };
  }

  #inlineContext(lang: Lang, block: string, heading: boolean): Parameters<typeof inlinesHtml>[1] {
    return { site: this.#site, links: this.#links, lang, block, heading, quote: this.#quote };
  }
}

const SHORT_TREES: Readonly<Record<Tree, string>> = {
  zh: TREE_WORDS.zh.short,
  en: TREE_WORDS.en.short,
  both: TREE_WORDS.both.short,
};

export function isCounted(heading: HeadingView): boolean {
  return !heading.cells.some((cell) => numbersItself(plainText(cell.inlines)));
}

function figuresAt(block: string, { goals }: Site): readonly { readonly goal: Parameters<typeof figurePage>[0] }[] {
  return [...goals.values()].filter(({ goal, figured }) => figured && goal.blocks[0] === block);
}
