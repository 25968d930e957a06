import type { Block, Inline, Model, Passage, Section } from '../model/model.ts';
import { translationState } from '../model/translation.ts';
import type { Lang } from '../source/lang.ts';
import { AmendedWords } from './amendments.ts';
import type {
  BlockView,
  Cell,
  CellState,
  HeadingView,
  InlineView,
  ProseView,
  TableCell,
  TableView,
} from './edition.ts';
import { shown } from './typography.ts';

/** Turns blocks into what is shown of them, one cell a language. */
export class BlockViewer {
  readonly #languages: readonly Lang[];
  readonly #plan: Model['plan'];
  /** `file#label` of a footnote → its block and its number in the plan. */
  readonly #footnotes: ReadonlyMap<string, { readonly block: string; readonly marker: string }>;

  constructor(model: Model, languages: readonly Lang[]) {
    this.#languages = languages;
    this.#plan = model.plan;
    this.#footnotes = numberFootnotes(model.blocks);
  }

  view(block: Block): BlockView {
    if (block.original.kind === 'heading') return this.#heading(block, block.original.depth + 1);
    return block.original.kind === 'table' ? this.#table(block) : this.#prose(block);
  }

  /** The heading of a chapter or section. */
  title(section: Section, level: number): HeadingView {
    if (section.heading) return this.#heading(section.heading, level);
    const { path } = section.document;
    const cells = this.#languages.map((lang): Cell => ({ lang, state: 'missing', topic: null, inlines: [] }));
    return { kind: 'heading', id: section.id, editorial: true, span: { file: path, start: 0, end: 0 }, level, cells };
  }

  #heading(block: Block, level: number): HeadingView {
    return { kind: 'heading', ...this.#base(block), level, cells: this.#cells(block) };
  }

  #prose(block: Block): ProseView {
    const { kind, depth, marker } = block.original;
    return {
      kind: 'prose',
      ...this.#base(block),
      form: kind === 'item' || kind === 'footnote' ? kind : 'paragraph',
      depth,
      marker: kind === 'footnote' ? (this.#footnote(block.original.file, marker ?? '')?.marker ?? marker) : marker,
      cells: this.#cells(block),
    };
  }

  #table(block: Block): TableView {
    const { content } = block.original;
    const cells = this.#languages.map((lang): TableCell => {
      const { passage, state } = this.#passage(block, lang);
      const table = passage && shown(passage, this.#plan).content;
      const rows = (table?.type === 'table' ? table.rows : []).map((row) =>
        row.map((cell) => this.#inlines(cell, passage?.file ?? '')),
      );
      return { lang, state, rows: state === 'original' ? amendedRows(rows, block) : rows };
    });
    return { kind: 'table', ...this.#base(block), align: content.type === 'table' ? content.align : [], cells };
  }

  #base(block: Block): Pick<ProseView, 'id' | 'editorial' | 'span'> {
    return { id: block.id ?? '', editorial: block.original.editorial, span: block.original.span };
  }

  #cells(block: Block): Cell[] {
    return this.#languages.map((lang) => {
      const { passage, state } = this.#passage(block, lang);
      if (!passage) return { lang, state, topic: null, inlines: [] };
      const { content, display } = shown(passage, this.#plan);
      // A topic is what its block begins with.
      const topic = passage.topic && display.text.slice(0, passage.topic.length);
      const inlines = content.type === 'inline' ? this.#inlines(content.inlines, passage.file) : [];
      const isAmended = state === 'original' && block.amendments.length > 0;
      return { lang, state, topic, inlines: isAmended ? new AmendedWords(block.amendments).mark(inlines) : inlines };
    });
  }

  #passage(block: Block, lang: Lang): { readonly passage: Passage | null; readonly state: CellState } {
    if (lang === this.#plan.original) return { passage: block.original, state: 'original' };
    return { passage: block.translations[lang] ?? null, state: translationState(block, lang) };
  }

  #inlines(inlines: readonly Inline[], file: string): InlineView[] {
    return inlines.map((inline): InlineView => {
      switch (inline.type) {
        case 'strong':
        case 'emphasis':
          return { type: inline.type, children: this.#inlines(inline.children, file) };
        case 'goal':
          return { type: 'goal', goals: inline.goals, children: this.#inlines(inline.children, file) };
        case 'link':
          return { type: 'link', href: inline.href, children: this.#inlines(inline.children, file) };
        case 'footnote': {
          const note = this.#footnote(file, inline.label);
          return { type: 'footnote', block: note?.block ?? '', marker: note?.marker ?? inline.label };
        }
        default:
          return inline;
      }
    });
  }

  #footnote(file: string, label: string): { readonly block: string; readonly marker: string } | undefined {
    return this.#footnotes.get(`${file}#${label}`);
  }
}

/** In a table's text a unit stands between cells and between rows. */
function amendedRows(rows: readonly (readonly InlineView[])[][], { amendments }: Block): InlineView[][][] {
  const words = new AmendedWords(amendments);
  return rows.map((row, r) =>
    row.map((cell, c) => {
      if (r + c > 0) words.skip(1);
      return words.mark(cell);
    }),
  );
}

/** Footnotes are numbered through the plan, in the order of their blocks; a translation shares the original's number. */
function numberFootnotes(blocks: readonly Block[]): Map<string, { block: string; marker: string }> {
  const numbered = new Map<string, { block: string; marker: string }>();
  let number = 0;
  for (const { id, original, translations } of blocks) {
    if (original.kind !== 'footnote') continue;
    const note = { block: id ?? '', marker: String(++number) };
    for (const { file, marker } of [original, ...Object.values(translations)]) numbered.set(`${file}#${marker}`, note);
  }
  return numbered;
}
