/** Shapes shared by the files of this room. Plain data only: everything here can be written as JSON. */

export type Lang = 'zh' | 'en';

/** Half-open range of UTF-16 offsets in the text that was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Comparator = 'lt' | 'le' | 'eq' | 'ge' | 'gt' | 'approx' | 'between';

/**
 * What the words allow a comparator to be rendered as. Finer than `Comparator` (近 is not 约) and
 * a figure carries a set of them, because some words cover two (以下 is le in law, lt in common use).
 */
export type Shade = 'lt' | 'le' | 'eq' | 'ge' | 'gt' | 'about' | 'over' | 'nearly' | 'as-high-as' | 'between';

/** The kinds of period that a target can have; the words of a sentence settle only some of them. */
export type PeriodType =
  | 'at-date'
  | 'average-annual'
  | 'every-year'
  | 'cumulative'
  | 'every-case'
  | 'each-year-event'
  | 'direction'
  | 'maintained'
  | 'by-date';

/** A period as words say it: the target's kinds, and the shorter rounds that a target has no kind for. */
export type Period = PeriodType | 'every-quarter' | 'every-month' | 'every-week' | 'every-day';

/**
 * - `amount`      a number, with or without a unit (5%, 1.2万人, 16个)
 * - `multiple`    so many times something (翻一番, 3倍, twofold); `value` is the factor in words
 * - `ordinal`     a place in an order (第七次, the 7th, 二期)
 * - `year`        a calendar year, or a range of them (2025年, 2021–2025)
 * - `date`        a month or a day, ISO 8601 (`2021-06-22`, `--06-22`, `2021-06`, `--06`); `upper.value` is the
 *                 month or day that ends a range (`10-07`)
 * - `plan-period` a five-year plan by its number (十四五); `years` holds its first and last year
 * - `base`        what a rate is counted against (每千人口, per 1,000 people)
 * - `code`        letters and digits that name something (5G, PM2.5, 1+6)
 */
export type QuantityKind = 'amount' | 'multiple' | 'ordinal' | 'year' | 'date' | 'plan-period' | 'base' | 'code';

/** A unit as found: its row in the table, and the words that printed it. */
export interface UnitUse {
  readonly id: string;
  readonly measure: string;
  /** ISO 4217, for money; otherwise null. */
  readonly currency: string | null;
  readonly printed: string;
}

/** A number as printed: `value` × 10^`power`, over `denominator` for a fraction in words. */
export interface Figure {
  readonly value: string;
  readonly power: number;
  readonly denominator: string | null;
}

export interface Base extends Figure {
  readonly unit: UnitUse | null;
  readonly span: Span;
}

export interface Quantity extends Figure {
  readonly kind: QuantityKind;
  /** The figure with its unit, without its comparator. Spans of one reading never overlap. */
  readonly span: Span;
  readonly text: string;
  /** The other end of a range; `value` is then the lower end. */
  readonly upper: Figure | null;
  readonly unit: UnitUse | null;
  readonly comparator: Comparator;
  /** The comparator follows from the verb (达到, “reach”), no word states it. */
  readonly implied: boolean;
  readonly shades: readonly Shade[];
  readonly comparatorSpan: Span | null;
  readonly period: Period | null;
  readonly periodSpan: Span | null;
  /** Years that the sentence states, ascending: four-digit strings. */
  readonly years: readonly string[];
  /** Whether the figure is what something changes by, or what it changes to; null when not said. */
  readonly change: 'growth' | 'level' | null;
  readonly direction: 'up' | 'down' | null;
  readonly per: Base | null;
  /**
   * A firm figure must be answered in the other language. The rest (一个, 双, “one”, “top”) are words
   * that a translator may drop, or bring in, without saying anything false.
   */
  readonly firm: boolean;
}

export interface ReadOptions {
  /** Exact strings, of any language, whose figures are part of a name. */
  readonly names?: readonly string[];
}
