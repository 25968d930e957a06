/**
 * What a plan says, in the terms of those who write it. Everything that can be pointed at keeps its span.
 * The model is tolerant: a faulty plan still has one, so that every check can speak of it.
 */
import type { MarkdownSyntax, Syntax } from '../parse/syntax.ts';
import type { Lang, Phrase } from '../source/lang.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import type { Release } from './release.ts';
import type {
  Aggregation,
  Comparator,
  Figure,
  Frequency,
  GoalField,
  GoalKind,
  Modality,
  Nature,
  PeriodType,
  Provenance,
  Typography,
} from './terms.ts';

export interface Model {
  readonly plan: Plan;
  readonly owners: readonly Owner[];
  readonly terms: readonly Term[];
  readonly indicators: readonly Indicator[];
  /** In the order of `plan.yaml`. */
  readonly chapters: readonly Chapter[];
  /** The original's documents, then those of each translation. */
  readonly documents: readonly Document[];
  /** Every block of the original, in reading order, with its translations. */
  readonly blocks: readonly Block[];
  /** Declared goals, in the order of their first mark, then of their declaration. */
  readonly goals: readonly Goal[];
  /** Goals that are no longer in the plan, in the order of `lifecycle.yaml`. */
  readonly retired: readonly RetiredGoal[];
  /** Every mark of a goal in a text, declared or not. */
  readonly marks: readonly Mark[];
  readonly seeds: readonly Seed[];
  /** The last release, where `plan.yaml` names one. */
  readonly release: Release | null;
  /** The recorded decisions that changed the adopted text, in the order of `amendments.yaml`. */
  readonly amendments: readonly Amendment[];
  /** Whether some record of an amendment could not be read, so that nobody can tell what the adopted text is. */
  readonly amendmentsBroken: boolean;
  /** Each seed's text with the amendments applied. */
  readonly adopted: readonly AdoptedText[];
  readonly syntaxes: readonly Syntax[];
  /** Every source that was read, by path. */
  readonly sources: ReadonlyMap<string, Source>;
}

export interface Plan {
  readonly id: string;
  readonly version: string;
  /** `YYYY-MM-DD`: the only date that an output may bear. */
  readonly date: string;
  readonly official: boolean;
  readonly note: Phrase;
  readonly title: Phrase;
  readonly jurisdiction: { readonly name: Phrase; readonly code: string | null };
  readonly period: { readonly from: number; readonly to: number; readonly horizon: number | null };
  readonly original: Lang;
  readonly translations: readonly Lang[];
  readonly typography: Typography;
  readonly licence: { readonly text: string | null; readonly data: string | null };
  /** Where the publication will stand on the web, with a slash at its end. */
  readonly site: string | null;
  readonly chapterFolders: readonly { readonly folder: string; readonly span: Span }[];
}

export interface Owner {
  readonly id: string;
  readonly span: Span;
  readonly name: Phrase;
  readonly short: Phrase;
}

/** What a figure measures; all of it the editors' own. */
export interface Indicator {
  readonly id: string;
  readonly span: Span;
  readonly name: Phrase;
  readonly definition: Phrase;
  /** Of a share or rate: what is counted, and against what. */
  readonly numerator: Phrase;
  readonly denominator: Phrase;
  readonly unit: Phrase;
  /** Which way is better. */
  readonly direction: 'up' | 'down' | 'none';
  readonly aggregation: Aggregation;
  readonly frequency: Frequency;
  /** Where the figure would be published. */
  readonly published: Phrase;
}

/** A term of the glossary. */
export interface Term {
  readonly id: string;
  readonly span: Span;
  readonly preferred: Phrase;
  readonly admitted: Readonly<Record<Lang, readonly string[]>>;
  readonly forbidden: Readonly<Record<Lang, readonly string[]>>;
  readonly note: string | null;
}

/** A text from which the plan was taken, line by line. */
export interface Seed {
  readonly id: string;
  readonly span: Span;
  /** Path relative to the plan's folder. */
  readonly file: string;
  readonly fileSpan: Span;
  readonly sha256: string;
  readonly sha256Span: Span;
  /** Lines, counted from 1, that are no part of the plan. */
  readonly except: readonly number[];
  readonly title: Phrase;
  readonly publisher: Phrase;
  readonly published: string | null;
  readonly index: string | null;
  readonly url: string | null;
  /** `null` where the file could not be read. */
  readonly text: SeedText | null;
}

export interface SeedText {
  readonly source: Source;
  readonly sha256: string;
  /** Without line ends; a last line end opens no further line. */
  readonly lines: readonly string[];
}

/** A recorded decision that changed one line of an adopted text. */
export interface Amendment {
  readonly id: string;
  /** The key in `amendments.yaml`. */
  readonly span: Span;
  /** Whether it changes words in the line, or puts a paragraph before or after it. */
  readonly place: 'in' | 'before' | 'after';
  readonly seed: string;
  readonly seedSpan: Span;
  /** Line of the seed, counted from 1. */
  readonly line: number;
  readonly lineSpan: Span;
  /** The words that it strikes out; `null` for a new paragraph. */
  readonly old: string | null;
  readonly oldSpan: Span;
  /** The words that it puts in; `null` where it puts none. */
  readonly new: string | null;
  readonly decision: Decision;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly dateSpan: Span;
}

/** A seed's text as it is in force. */
export interface AdoptedText {
  readonly seed: string;
  /** In the order in which they stand; struck lines are kept, so that their place is known. */
  readonly lines: readonly AdoptedLine[];
  readonly faults: readonly AmendmentFault[];
}

export interface AdoptedLine {
  /** Empty for a struck line. */
  readonly text: string;
  /** Line of the seed, counted from 1; of an inserted one, the line before or after which it stands. */
  readonly line: number;
  readonly state: 'adopted' | 'inserted' | 'struck';
  /** Of each UTF-16 unit, its offset in the seed's line, `null` for a new one; `null` where nothing was changed. */
  readonly origins: readonly (number | null)[] | null;
  readonly changes: readonly LineChange[];
}

/** What an amendment did to a line: offsets in the line as it is in force. */
export interface LineChange {
  readonly amendment: Amendment;
  readonly start: number;
  readonly end: number;
  readonly old: string;
}

/** Why an amendment could not be applied. */
export type AmendmentFault =
  /** The seed has no such line, or the line is no part of the plan. */
  | { readonly kind: 'line'; readonly amendment: Amendment; readonly seed: Seed }
  /** The line has the old words not once but `found` times. */
  | {
      readonly kind: 'old';
      readonly amendment: Amendment;
      readonly seed: Seed;
      readonly found: number;
      readonly text: string;
    }
  /** An earlier amendment has changed the old words. */
  | { readonly kind: 'overlap'; readonly amendment: Amendment; readonly seed: Seed; readonly earlier: Amendment };

export interface Chapter {
  readonly id: string;
  readonly folder: string;
  /** Counted from 1. */
  readonly number: number;
  readonly introduction: Section;
  readonly sections: readonly Section[];
}

/** A file of the original with its blocks: a section, or a chapter's title and introduction. */
export interface Section {
  readonly id: string;
  readonly chapter: string;
  /** Counted from 1 within the chapter; 0 for an introduction. */
  readonly number: number;
  readonly document: Document;
  readonly heading: Block | null;
  /** Without the heading. */
  readonly blocks: readonly Block[];
  readonly owners: readonly Assignment[];
  readonly source: SeedRange | null;
}

/** The lines of a seed that a section holds, both included. */
export interface SeedRange {
  readonly seed: string;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

export interface Assignment {
  readonly org: string;
  readonly role: 'lead' | 'co' | 'support';
  readonly provenance: Provenance;
  readonly span: Span;
}

/** A Markdown file in its place in the plan. */
export interface Document {
  readonly path: string;
  readonly lang: Lang;
  /** `1-opening` of `zh/1-opening/3-trade.md`. */
  readonly folder: string;
  /** `3-trade.md` of the same. */
  readonly name: string;
  /** 3 of the same; `null` where the name begins with no number. */
  readonly number: number | null;
  readonly syntax: MarkdownSyntax;
  readonly passages: readonly Passage[];
}

/** One block in all its languages. */
export interface Block {
  /** As written in the original; `null` where it has none. */
  readonly id: string | null;
  readonly original: Passage;
  readonly translations: Readonly<Partial<Record<Lang, Passage>>>;
  readonly chapter: string;
  /** The id of the section, or of the chapter for its introduction. */
  readonly section: string;
  /**
   * First line of the seed that the block takes, counted from 1, `null` for a paragraph that an amendment inserted; the
   * whole is `null` for editorial blocks and drafts.
   */
  readonly seedLine: { readonly seed: string; readonly line: number | null } | null;
  /** The lines of the adopted text that the block takes, one a line of its own text; empty for editorial blocks and drafts. */
  readonly lines: readonly AdoptedLine[];
  /** The amendments that changed its words or struck out a paragraph beside it, in the order of its text. */
  readonly amendments: readonly BlockAmendment[];
}

/** What an amendment did to a block: offsets in the text of the original. */
export interface BlockAmendment {
  readonly amendment: Amendment;
  readonly start: number;
  readonly end: number;
  /** Where a whole paragraph was struck out: whether it stood before or after this block. */
  readonly struck: 'before' | 'after' | null;
}

export type PassageKind = 'heading' | 'paragraph' | 'item' | 'footnote' | 'table';

/** One block in one language, as it stands in its file. */
export interface Passage {
  readonly kind: PassageKind;
  readonly lang: Lang;
  readonly file: string;
  /** The whole block with its markup, attributes included. */
  readonly span: Span;
  readonly id: { readonly value: string; readonly span: Span } | null;
  readonly editorial: boolean;
  /** `src=` and `status=` of a translation. */
  readonly src: { readonly value: string; readonly span: Span } | null;
  readonly status: { readonly value: string; readonly span: Span } | null;
  /** Who reviewed a translation, as its file's front matter has it; `null` where nobody did. */
  readonly review: Review | null;
  /** Where attributes would be added, and those that are there. */
  readonly attributes: Span | null;
  /** The heading's level; how many lists enclose an item or its further paragraphs. */
  readonly depth: number;
  /** “1.” or “•” for an item, the label of a footnote. */
  readonly marker: string | null;
  readonly content: Content;
  /** The words without markup and attributes. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The run-in heading with which a paragraph opens. */
  readonly topic: string | null;
  readonly marks: readonly Mark[];
}

/** That somebody found a translation to say what its original says. */
export interface Review {
  readonly reviewer: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Fingerprint of the translation as it was reviewed. */
  readonly words: string;
  /** The block's id under `reviews:`. */
  readonly span: Span;
}

export type Content =
  | { readonly type: 'inline'; readonly inlines: readonly Inline[] }
  | {
      readonly type: 'table';
      readonly align: readonly ('left' | 'right' | 'center' | null)[];
      /** The first row is the head. */
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** A stretch of a passage's text and where it stands in the file. */
export interface Piece {
  /** Offset in `Passage.text`. */
  readonly at: number;
  readonly length: number;
  /** Offset in the file of its first unit. */
  readonly start: number;
  /** Offsets in the file, one a unit; `null` where they follow on from `start`. */
  readonly offsets: readonly number[] | null;
}

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly span: Span; readonly children: readonly Inline[] }
  | { readonly type: 'goal'; readonly goals: readonly string[]; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly span: Span; readonly children: readonly Inline[] }
  | { readonly type: 'footnote'; readonly label: string; readonly span: Span };

/** The words of one goal in one passage. */
export interface Mark {
  readonly goal: string;
  /** The goal's id within the link. */
  readonly idSpan: Span;
  readonly lang: Lang;
  readonly block: string | null;
  readonly file: string;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What joins it to the goal's span before it in the same passage: nothing, a space, or an ellipsis for what is left out. */
  readonly joint: '' | ' ' | '…';
  /** The words between the brackets. */
  readonly span: Span;
}

export interface Goal {
  readonly id: string;
  /** The key under `targets:`. */
  readonly span: Span;
  readonly file: string;
  readonly chapter: string;
  /** `null` where it is declared in a chapter's introduction. */
  readonly section: string | null;
  readonly kind: GoalKind;
  readonly modality: Modality;
  readonly nature: Nature;
  readonly indicator: string | null;
  readonly target: Target | null;
  /** Its own owners, else its section's. */
  readonly owners: readonly Assignment[];
  readonly parent: string | null;
  readonly aligns: readonly string[];
  readonly projects: readonly string[];
  readonly funding: readonly string[];
  readonly marks: readonly Mark[];
  readonly statement: Phrase;
  /** What the author said of single fields, against the defaults. */
  readonly provenance: Readonly<Partial<Record<GoalField, Provenance | undefined>>>;
}

/** A goal that the plan had and has no longer: what became of it. Its id is never given to another. */
export interface RetiredGoal {
  readonly id: string;
  /** The key in `lifecycle.yaml`. */
  readonly span: Span;
  readonly status: 'moved' | 'split' | 'merged' | 'withdrawn';
  /** What it became, which may itself be no longer in the plan; empty where it was withdrawn. */
  readonly to: readonly { readonly id: string; readonly span: Span }[];
  /** The decision that withdrew it. */
  readonly decision: Decision | null;
  /** Since when: `YYYY-MM-DD`. */
  readonly date: string | null;
  /** What it said when it was last published. */
  readonly statement: Phrase;
}

/** A decision by which an adopted plan was changed. */
export interface Decision {
  readonly title: Phrase;
  /** Its document number. */
  readonly number: string | null;
  readonly authority: Phrase;
  readonly url: string | null;
}

export interface Target {
  readonly span: Span;
  readonly periodType: PeriodType;
  readonly comparator: Comparator | null;
  /** `null` where the text gives no figure. */
  readonly figure: Figure | null;
  readonly figureSpan: Span | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly state: string | null;
  readonly direction: 'up' | 'down' | null;
}
