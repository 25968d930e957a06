/**
 * The neutral form of a publication: what is to be shown, in which languages, in which order; never how.
 * Every renderer reads this and nothing else of the plan, so that HTML and PDF cannot come to differ.
 */
import type { Comparator, GoalField, PeriodType } from '../model/terms.ts';
import type { MappedKind } from '../model/typography.ts';
import type { Lang, Phrase } from '../source/lang.ts';
import type { Span } from '../source/span.ts';

export interface Edition {
  /** The languages shown, in order: one, or two in parallel. Every `cells` has one entry for each. */
  readonly languages: readonly Lang[];
  readonly original: Lang;
  readonly plan: PlanView;
  readonly chapters: readonly ChapterView[];
  /** Every goal of the plan, in the order of its first mark. */
  readonly goals: readonly GoalView[];
  readonly owners: readonly OwnerView[];
  readonly terms: readonly TermView[];
  /** Goals that have left the plan, so that their addresses still say where they went. */
  readonly retired: readonly RetiredView[];
}

export interface PlanView {
  readonly id: string;
  readonly version: string;
  readonly title: Phrase;
  readonly jurisdiction: Phrase;
  /** What this edition is and is not: “非官方整理本（节选）”. Shown on the cover and on every page's head or foot. */
  readonly note: Phrase;
  readonly official: boolean;
  readonly period: { readonly from: number; readonly to: number; readonly horizon: number | null };
  /** Where the text was taken from, a sentence a source. */
  readonly sources: readonly SourceView[];
  /** Punctuation of the languages shown that looks otherwise than it is written, and how often; empty where none does. */
  readonly mapped: readonly MappedView[];
  /** Who reviewed the translations shown; empty where none is shown, or none is reviewed. */
  readonly reviews: readonly ReviewsView[];
  /** The date of the edition, `YYYY-MM-DD`: the only date that an output may bear. */
  readonly date: string;
  /** On what terms the plan's text and what the edition adds to it may be used; `null` where the plan does not say. */
  readonly licence: { readonly text: string | null; readonly data: string | null };
  /** Where the publication will stand on the web, with a slash at its end; `null` where that is not known. */
  readonly site: string | null;
  /** The decisions that changed the adopted text, in the order in which they apply. */
  readonly amendments: readonly AmendmentView[];
}

/** A recorded decision, as it is shown beside the words that it changed. */
export interface AmendmentView {
  readonly id: string;
  /** The blocks beside which it is to be shown; empty where nothing of the text is left to show it by. */
  readonly blocks: readonly string[];
  /** What was changed and by which decision, in a sentence or two. */
  readonly words: Phrase;
}

export interface SourceView {
  readonly id: string;
  readonly title: Phrase;
  readonly publisher: Phrase;
  readonly published: string | null;
  readonly index: string | null;
  readonly url: string | null;
  readonly file: string;
  readonly sha256: string;
  /** How many lines it has, and which of them, counted from 1, are no part of the plan; `null` where it could not be read. */
  readonly lines: number | null;
  readonly except: readonly number[];
}

/** What one reviewer found to say what its original says. */
export interface ReviewsView {
  readonly lang: Lang;
  readonly reviewer: string;
  /** Blocks. */
  readonly count: number;
  /** `YYYY-MM-DD` of the latest review. */
  readonly last: string;
}

/** A mark, or a pair of brackets, of the source and what it is shown as: `,` as `，`, 709 times. */
export interface MappedView {
  readonly kind: MappedKind;
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

export interface ChapterView {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  readonly heading: HeadingView;
  /** The chapter's introduction. */
  readonly blocks: readonly BlockView[];
  readonly sections: readonly SectionView[];
}

export interface SectionView {
  readonly id: string;
  /** Counted from 1 within its chapter. */
  readonly number: number;
  readonly heading: HeadingView;
  readonly blocks: readonly BlockView[];
}

export type BlockView = HeadingView | ProseView | TableView;

interface BlockBase {
  /** The anchor of the block, unique in the plan. */
  readonly id: string;
  /** Added by the editors: the plan's own text does not have it. */
  readonly editorial: boolean;
  /** Where the original stands, so that a renderer's failure can name a line. */
  readonly span: Span;
}

export interface HeadingView extends BlockBase {
  readonly kind: 'heading';
  /** 1 a chapter, 2 a section, 3 and more below it. */
  readonly level: number;
  readonly cells: readonly Cell[];
}

export interface ProseView extends BlockBase {
  readonly kind: 'prose';
  readonly form: 'paragraph' | 'item' | 'footnote';
  /** How many lists enclose it. */
  readonly depth: number;
  /** “1.” or “•” for an item, the note's number for a footnote, else `null`. */
  readonly marker: string | null;
  readonly cells: readonly Cell[];
}

export interface TableView extends BlockBase {
  readonly kind: 'table';
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
  /** One table a language; its first row is the head. */
  readonly cells: readonly TableCell[];
}

/** How far the words of a cell can be trusted to say what the original says. */
export type CellState = 'original' | 'reviewed' | 'draft' | 'stale' | 'missing';

/** One block in one language. `missing` cells are empty. */
export interface Cell {
  readonly lang: Lang;
  readonly state: CellState;
  /** The run-in heading with which the block opens; it is also the first of the inlines. */
  readonly topic: string | null;
  readonly inlines: readonly InlineView[];
}

export interface TableCell {
  readonly lang: Lang;
  readonly state: CellState;
  readonly rows: readonly (readonly (readonly InlineView[])[])[];
}

export type InlineView =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly InlineView[] }
  /** Words that recorded decisions put in. */
  | { readonly type: 'amended'; readonly amendments: readonly string[]; readonly children: readonly InlineView[] }
  /** The words of one or several goals. */
  | { readonly type: 'goal'; readonly goals: readonly string[]; readonly children: readonly InlineView[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly InlineView[] }
  | { readonly type: 'footnote'; readonly block: string; readonly marker: string };

/** How a field came to be known: from the plan's words, from what they imply, or from the editors. */
export type ProvenanceView = 'stated' | 'implied' | 'editorial';

/** One goal in words, ready to be put in a table or on a page of its own. */
export interface GoalView {
  readonly id: string;
  readonly chapter: string;
  /** `null` where the goal stands in a chapter's introduction. */
  readonly section: string | null;
  /** The blocks in which it is marked, in order; the first holds its statement. */
  readonly blocks: readonly string[];
  readonly statement: Phrase;
  readonly kind: Marked;
  readonly modality: Marked;
  /** `null` for a goal without a target. */
  readonly target: TargetView | null;
  /** `null` where no owner is known. */
  readonly lead: Marked | null;
  /** Those who work on it beside the lead. */
  readonly others: readonly Marked[];
  /** Every field of its record, in a fixed order, for a page of its own. */
  readonly record: readonly FieldView[];
}

/** A goal that has left the plan. */
export interface RetiredView {
  readonly id: string;
  /** What it said when it was last published. */
  readonly statement: Phrase;
  readonly status: 'moved' | 'split' | 'merged' | 'withdrawn';
  /** What became of it, in a sentence. */
  readonly words: Phrase;
  /** The goals of the plan in which it lives on. */
  readonly current: readonly string[];
}

/** A key for machines with its words for people. */
export interface Labelled {
  readonly key: string;
  readonly label: Phrase;
}

/** The same, and how it came to be known. */
export interface Marked extends Labelled {
  readonly provenance: ProvenanceView;
}

/** A field of a goal's record in words; without a value where neither the plan nor the editors give one. */
export interface FieldView {
  readonly field: GoalField;
  readonly label: Phrase;
  readonly value: Phrase | null;
  /** `null` where there is no value. */
  readonly provenance: ProvenanceView | null;
}

export interface TargetView {
  /** The whole target in words: “年均 ≥ 5%”, “at least 5% a year on average”. */
  readonly words: Phrase;
  /** The figure alone with its unit, as printed: “1.2万人”; `null` where the plan states none. */
  readonly figure: Phrase;
  /** What stands before the figure: “不低于”, “at least”; `null` where it is meant exactly, or there is none. */
  readonly bound: Phrase;
  /** When: “每年，2021—2025年”, “every year, 2021–2025”. */
  readonly when: Phrase;
  readonly provenance: ProvenanceView;
  /** The same for a chart. */
  readonly measure: MeasureView;
}

/** A target as figures: what a chart is drawn from. */
export interface MeasureView {
  readonly periodType: PeriodType;
  /** `null`, as are the values and the unit, where the plan states no figure. */
  readonly comparator: Comparator | null;
  /** Decimal strings as printed; `upper` for a range alone. */
  readonly value: string | null;
  readonly upper: string | null;
  /** What is measured: `percent`, `money`, `person`, or the counted thing's own word. */
  readonly unit: string | null;
  /** The power of ten that the printed unit adds: 4 for 万. */
  readonly power: number;
  /** The years that it covers; `from` is `null` for a target at one date. */
  readonly from: number | null;
  readonly to: number;
  readonly direction: 'up' | 'down' | null;
}

export interface OwnerView {
  readonly id: string;
  readonly name: Phrase;
  readonly short: Phrase;
  /** How many goals it leads. */
  readonly leads: number;
}

/** A term of the glossary. */
export interface TermView {
  readonly id: string;
  readonly preferred: Phrase;
  readonly admitted: Readonly<Record<Lang, readonly string[]>>;
  readonly forbidden: Readonly<Record<Lang, readonly string[]>>;
  readonly note: string | null;
}
