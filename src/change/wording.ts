import { readQuantities, type Quantity } from '../quantity/index.ts';
import type { Lang } from '../source/lang.ts';
import { difference, fold, type Atom, type Stretch } from './difference.ts';

/** How a text became another: its characters marked, figures told from words. */
export interface Wording {
  readonly stretches: readonly Stretch[];
  /** The figures that only the old text has, and those that only the new one has, with their comparators. */
  readonly figures: { readonly gone: readonly string[]; readonly added: readonly string[] };
  /** Whether anything but figures changed. */
  readonly isReworded: boolean;
}

export function compareWording(before: string, after: string, lang: Lang): Wording {
  const [old, now] = [figures(before, lang), figures(after, lang)];
  return {
    stretches: difference({ text: before, atoms: atomsOf(before, lang) }, { text: after, atoms: atomsOf(after, lang) }),
    figures: { gone: without(old, now), added: without(now, old) },
    isReworded: fold(words(before, lang)) !== fold(words(after, lang)),
  };
}

/** “5% → 4%” where each figure gave way to one other; else “− 5%”, “+ 4%”. */
export function figurePairs({ gone, added }: Wording['figures']): string[] {
  return gone.length === added.length
    ? gone.map((text, i) => `${text} → ${added[i]}`)
    : [...gone.map((text) => `− ${text}`), ...added.map((text) => `+ ${text}`)];
}

function atomsOf(text: string, lang: Lang): Atom[] {
  return readQuantities(text, lang).flatMap(({ span, comparatorSpan }) => [
    span,
    ...(comparatorSpan ? [comparatorSpan] : []),
  ]);
}

/** Each figure with its comparator, as the text has them. */
function figures(text: string, lang: Lang): string[] {
  return readQuantities(text, lang).map((quantity) => {
    const { start, end } = reach(quantity);
    return text.slice(start, end);
  });
}

function reach({ span, comparatorSpan }: Quantity): Atom {
  const { start, end } = comparatorSpan ?? span;
  return { start: Math.min(span.start, start), end: Math.max(span.end, end) };
}

/** What is in the first list and not in the second, as often as it is. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The text without its figures. */
function words(text: string, lang: Lang): string {
  let at = 0;
  let found = '';
  for (const { start, end } of atomsOf(text, lang).sort((a, b) => a.start - b.start)) {
    found += `${text.slice(at, Math.max(at, start))}\0`;
    at = Math.max(at, end);
  }
  return found + text.slice(at);
}
