import { ratioOf, readQuantities, toBase, unitRow, type Figure, type Quantity, type Ratio } from '../quantity/index.ts';
import type { Lang } from '../source/lang.ts';
import { difference, fold, type Atom } from './difference.ts';

/** A stretch of both texts, of the old one alone, or of the new one alone. */
export interface Stretch {
  readonly type: 'same' | 'gone' | 'added';
  readonly text: string;
}

/** How a text became another: its characters marked, figures told from words. */
export interface Wording {
  readonly stretches: readonly Stretch[];
  /** The figures that only the old text has, with their comparators. */
  readonly figuresGone: readonly string[];
  /** Those that only the new one has. */
  readonly figuresAdded: readonly string[];
  /** Whether anything but figures changed. */
  readonly reworded: boolean;
}

export function compareWording(before: string, after: string, lang: Lang): Wording {
  const [old, now] = [figures(before, lang), figures(after, lang)];
  const found = difference(
    { text: before, atoms: atomsOf(before, lang) },
    { text: after, atoms: atomsOf(after, lang) },
  );
  return {
    stretches: found.flatMap((one) => (one.type === 'same' ? [one] : goneAndAdded(one.gone, one.added))),
    figuresGone: without(old, now),
    figuresAdded: without(now, old),
    reworded: fold(words(before, lang)) !== fold(words(after, lang)),
  };
}

function goneAndAdded(gone: string, added: string): Stretch[] {
  const stretches: Stretch[] = [
    { type: 'gone', text: gone },
    { type: 'added', text: added },
  ];
  return stretches.filter(({ text }) => text !== '');
}

/** So many characters of what did not change are enough to find the place. */
const NEARBY = 24;

/** The changes with a little of what stands around them. */
export function excerpt(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch, i) => {
    if (stretch.type !== 'same') return stretch;
    const characters = [...stretch.text];
    const from = i > 0 ? NEARBY : 0;
    const to = i < stretches.length - 1 ? NEARBY : 0;
    if (characters.length <= from + to + 1) return stretch;
    const text = `${characters.slice(0, from).join('')}…${to > 0 ? characters.slice(-to).join('') : ''}`;
    return { type: 'same', text };
  });
}

/** “5% → 4%” where each figure gave way to one other; else “− 5%”, “+ 4%”. */
export function figurePairs({ figuresGone, figuresAdded }: Pick<Wording, 'figuresGone' | 'figuresAdded'>): string[] {
  return figuresGone.length === figuresAdded.length
    ? figuresGone.map((text, i) => `${text} → ${figuresAdded[i]}`)
    : [...figuresGone.map((text) => `− ${text}`), ...figuresAdded.map((text) => `+ ${text}`)];
}

function atomsOf(text: string, lang: Lang): Atom[] {
  return readQuantities(text, lang).flatMap(({ span, comparatorSpan }) => [
    span,
    ...(comparatorSpan ? [comparatorSpan] : []),
  ]);
}

/** A figure as the text has it, with its comparator, and what it comes to. */
interface Said {
  readonly words: string;
  readonly meaning: string;
}

/** An article alone is no figure to a reader. */
function figures(text: string, lang: Lang): Said[] {
  const found = readQuantities(text, lang).map((quantity) => {
    const { start, end } = reach(quantity);
    return { words: text.slice(start, end), meaning: meaningOf(quantity) };
  });
  return found.filter(({ words }) => !/^an?$/i.test(words));
}

function reach({ span, comparatorSpan }: Quantity): Atom {
  const { start, end } = comparatorSpan ?? span;
  return { start: Math.min(span.start, start), end: Math.max(span.end, end) };
}

/** The same for 1.2万人 and 12000人. */
function meaningOf(quantity: Quantity): string {
  const { kind, value, upper, unit, shades } = quantity;
  if (kind !== 'amount') return [kind, value, upper?.value, unit?.id, ...shades].join(' ');
  const row = unit === null ? undefined : unitRow(unit.id);
  const amount = (figure: Figure): string => {
    const ratio = ratioOf(figure.value, figure.power, figure.denominator);
    return lowestTerms(toBase(ratio, row) ?? ratio);
  };
  // What does not convert is counted in its own unit.
  const measure = row?.factor ? row.measure : unit?.id;
  return [amount(quantity), upper && amount(upper), measure, unit?.currency, ...shades].join(' ');
}

function lowestTerms({ n, d }: Ratio): string {
  let [a, b] = [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? `${n}/${d}` : `${n / a}/${d / a}`;
}

/** What is in the first list and not in the second, as often as it is. */
function without(list: readonly Said[], other: readonly Said[]): string[] {
  const left = other.map(({ meaning }) => meaning);
  return list.flatMap(({ words, meaning }) => {
    const at = left.indexOf(meaning);
    if (at < 0) return [words];
    left.splice(at, 1);
    return [];
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
