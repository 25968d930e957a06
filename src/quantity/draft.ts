/** What the language modules share: finishing a quantity, folding signs, masking names, finding clauses. */

import { readPeriods, type PeriodMark } from './periods.ts';
import type { Comparator, Lang, Quantity, QuantityKind, Shade, Span } from './types.ts';

/** What a comparator word means, and what it may be rendered as. */
export interface ComparatorRow {
  readonly comparator: Comparator;
  readonly shades: readonly Shade[];
  readonly words: readonly string[];
}

export interface Sense {
  readonly comparator: Comparator;
  readonly shades: readonly Shade[];
  readonly span: Span | null;
  readonly implied: boolean;
}

export const PLAIN: Sense = { comparator: 'eq', shades: ['eq'], span: null, implied: false };

type Draft = Partial<Quantity> & { readonly span: Span; readonly value: string };

export function quantity(text: string, kind: QuantityKind, draft: Draft): Quantity {
  return {
    kind,
    text: text.slice(draft.span.start, draft.span.end),
    power: 0,
    denominator: null,
    upper: null,
    unit: null,
    comparator: 'eq',
    implied: false,
    shades: ['eq'],
    comparatorSpan: null,
    period: null,
    periodSpan: null,
    years: [],
    change: null,
    direction: null,
    per: null,
    firm: true,
    ...draft,
  };
}

/** A money sign before a figure may already belong to the figure before: then the span begins at the digits. */
export function clipped(one: Quantity, last: Quantity | undefined, at: number): Quantity {
  return last === undefined || one.span.start >= last.span.end
    ? one
    : { ...one, span: { start: at, end: one.span.end } };
}

/** Full-width signs and letters to ASCII; the length stays, so offsets do. */
export function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** Stands for every character of a masked name: no digit, no letter, no Han, no space. */
const MASK = '\ue000';

const masks = new WeakMap<readonly string[], RegExp | null>();

function maskPattern(names: readonly string[]): RegExp | null {
  const known = masks.get(names);
  if (known !== undefined) return known;
  const list = [...new Set(names)]
    .filter((name) => name.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const exact = fold(name).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      // A name in letters or digits must not match inside a longer word or number; a plural is the same name.
      const before = /^\w/.test(name) ? '(?<![\\w.])' : '';
      const inflected = /[a-z]$/i.test(name) ? '(?:e?s)?' : '';
      return `${before}${exact}${inflected}${/\w$/.test(name) ? '(?!\\w|[.,]\\d)' : ''}`;
    });
  const pattern = list.length === 0 ? null : new RegExp(list.join('|'), 'g');
  masks.set(names, pattern);
  return pattern;
}

export function maskNames(text: string, names: readonly string[]): string {
  const pattern = maskPattern(names);
  return pattern === null ? text : text.replace(pattern, (name) => MASK.repeat(name.length));
}

const CLAUSE_ENDS: Readonly<Record<Lang, RegExp>> = {
  zh: /[,，。;；!！?？\n]/g,
  en: /[.;!?](?=\s|$)|,(?!\d)|\n|\b(?:and|while|whereas)\b/g,
};
const SENTENCE_ENDS: Readonly<Record<Lang, RegExp>> = { zh: /[。;；!！?？\n]/g, en: /[.;!?](?=\s|$)|\n/g };

function cuts(text: string, pattern: RegExp): number[] {
  const ends: number[] = [];
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) ends.push(match.index + match[0].length);
  ends.push(text.length + 1);
  return ends;
}

/** Index of the first cut after `at`; cuts are ascending. */
function partOf(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Says of each amount over what period it counts (the nearest period word of its clause) and which
 * years its sentence states. A mark in words such as 新增 holds only where no other does.
 */
export function attachPeriods(text: string, lang: Lang, quantities: readonly Quantity[]): Quantity[] {
  const marks = readPeriods(text, lang);
  const clauses = cuts(text, CLAUSE_ENDS[lang]);
  const sentences = cuts(text, SENTENCE_ENDS[lang]);
  const marksOf = group(marks, (mark) => partOf(clauses, mark.span.end - 1));
  // A loose mark holds only where its clause has no firm one.
  for (const [clause, list] of marksOf)
    if (list.some((mark) => mark.firm))
      marksOf.set(
        clause,
        list.filter((mark) => mark.firm),
      );
  const yearsOf = group(
    quantities.filter((one) => one.kind === 'year' || one.kind === 'date'),
    (one) => partOf(sentences, one.span.start),
  );
  return quantities.map((one) => {
    if (one.kind !== 'amount' && one.kind !== 'multiple') return one;
    const years = (yearsOf.get(partOf(sentences, one.span.start)) ?? []).flatMap(yearsIn);
    const mark = nearest(marksOf.get(partOf(clauses, one.span.start)) ?? [], one.span);
    return {
      ...one,
      years: [...new Set(years)].sort(),
      period: mark?.period ?? null,
      periodSpan: mark?.span ?? null,
    };
  });
}

function yearsIn(one: Quantity): string[] {
  const values = [one.value.slice(0, 4), one.upper?.value ?? ''];
  return values.filter((value) => /^\d{4}$/.test(value));
}

function group<Item>(items: readonly Item[], key: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list === undefined) groups.set(key(item), [item]);
    else list.push(item);
  }
  return groups;
}

/** The nearest mark of the clause; marks are in order, so the two neighbours suffice. */
function nearest(marks: readonly PeriodMark[], span: Span): PeriodMark | null {
  let after = 0;
  for (let high = marks.length; after < high;) {
    const middle = (after + high) >> 1;
    if ((marks[middle]?.span.start ?? 0) < span.start) after = middle + 1;
    else high = middle;
  }
  let best: PeriodMark | null = null;
  let least = Infinity;
  for (const mark of marks.slice(Math.max(0, after - 1), after + 1)) {
    const gap = Math.abs(mark.span.start < span.start ? span.start - mark.span.end : mark.span.start - span.end);
    if (gap < least) [best, least] = [mark, gap];
  }
  return best;
}
