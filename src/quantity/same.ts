/**
 * When two figures say the same. A range is two ends and a date is a year and a day, because one
 * language may print apart what the other prints together (由5%到8%, “in June” with the year elsewhere).
 */

import {
  add,
  compareRatios,
  figureRatio,
  halfPlace,
  multiply,
  ratioOf,
  sameRatio,
  within,
  type Ratio,
} from './decimal.ts';
import type { Figure, Quantity, Shade } from './types.ts';
import { agree, toBase, unitRow, type UnitAgreement } from './units.ts';

export type AtomKind = 'amount' | 'multiple' | 'ordinal' | 'year' | 'day' | 'plan-period' | 'base' | 'code';

export interface Atom {
  readonly quantity: Quantity;
  readonly kind: AtomKind;
  /** The number as printed, without its unit. */
  readonly figure: Figure;
  readonly ratio: Ratio;
  /** In the base unit of its measure, where it converts; a fraction in words is a share of one. */
  readonly base: Ratio | null;
  /** Codes and days are compared as text. */
  readonly text: string;
  readonly firm: boolean;
}

function atom(quantity: Quantity, kind: AtomKind, figure: Figure, text = ''): Atom {
  const ratio = figureRatio(figure);
  const row = quantity.unit === null ? undefined : unitRow(quantity.unit.id);
  return {
    quantity,
    kind,
    figure,
    ratio,
    base: figure.denominator !== null && row === undefined ? ratio : toBase(ratio, row),
    text,
    firm: quantity.firm,
  };
}

const plain = (value: string): Figure => ({ value, power: 0, denominator: null });

export function atomsOf(quantity: Quantity): Atom[] {
  switch (quantity.kind) {
    case 'year': {
      const ends = quantity.upper === null ? [quantity.value] : [quantity.value, quantity.upper.value];
      return ends.map((end) => atom(quantity, 'year', plain(end)));
    }
    case 'date': {
      const year = quantity.value.slice(0, 4);
      const day = quantity.value.startsWith('--') ? quantity.value.slice(2) : quantity.value.slice(5);
      return [
        ...(/^\d{4}$/.test(year) ? [atom(quantity, 'year', plain(year))] : []),
        atom(quantity, 'day', plain('0'), day),
        ...(quantity.upper === null ? [] : [atom(quantity, 'day', plain('0'), quantity.upper.value)]),
      ];
    }
    case 'code':
      return [atom(quantity, 'code', plain('0'), quantity.value)];
    case 'plan-period':
      return [atom(quantity, 'plan-period', plain(quantity.value))];
    default:
      return [quantity, ...(quantity.upper === null ? [] : [quantity.upper])].map((figure) =>
        atom(quantity, quantity.kind as AtomKind, figure),
      );
  }
}

/** Kinds that print one thing in two ways: 3期 and “the third phase”, 2次 and “twice”. */
const EXCHANGED: ReadonlySet<string> = new Set([
  'amount ordinal',
  'amount year',
  'amount multiple',
  'amount base',
  'amount code',
  'multiple ordinal',
  'ordinal year',
  'ordinal plan-period',
]);

export function kindsMeet(a: AtomKind, b: AtomKind): boolean {
  return a === b || EXCHANGED.has(`${a} ${b}`) || EXCHANGED.has(`${b} ${a}`);
}

/** Whether a share is printed as one (5%, 三分之一): “half” and 50% have no unit in common, but a measure. */
function isShare(one: Atom): boolean {
  return one.quantity.unit === null ? one.figure.denominator !== null : one.quantity.unit.measure === 'share';
}

export function unitsMeet(a: Atom, b: Atom): UnitAgreement {
  if (isShare(a) && isShare(b)) return a.quantity.unit?.id === b.quantity.unit?.id ? 'same' : 'convert';
  if (a.kind === 'multiple' || b.kind === 'multiple') return multipleMeets(a, b);
  // 投资500万 leaves out the money's name, as speeches do.
  if (lacksMoney(a, b) || lacksMoney(b, a)) return 'open';
  const agreement = agree(a.quantity.unit, b.quantity.unit);
  return agreement === 'clash' &&
    a.kind !== b.kind &&
    (a.kind === 'ordinal' || b.kind === 'ordinal') &&
    !strict(a) &&
    !strict(b)
    ? 'open'
    : agreement;
}

function multipleMeets(a: Atom, b: Atom): UnitAgreement {
  const other = a.kind === 'multiple' ? b : a;
  const unit = other.quantity.unit;
  return other.kind === 'multiple' || unit === null || unit.measure === 'count' || isShare(other) ? 'open' : 'clash';
}

function lacksMoney(a: Atom, b: Atom): boolean {
  return a.quantity.unit === null && a.figure.power >= 4 && b.quantity.unit?.measure === 'money';
}

/** Units that no ordinal has: a fifth of something is no fifth. */
function strict(one: Atom): boolean {
  const unit = one.quantity.unit;
  return unit !== null && unit.measure !== 'count' && unit.measure !== 'calendar' && unit.measure !== 'time';
}

/** Traditional units are converted for the reader and rounded; metric ones convert exactly. */
export const ROUNDED: ReadonlySet<string> = new Set(['mu', 'jin', 'li', 'dan']);

/** No unit is kept: every traditional one may be converted. */
export const NONE_KEPT: ReadonlySet<string> = new Set();

function converts(a: Atom, b: Atom, kept: ReadonlySet<string>): boolean {
  if (a.base === null || b.base === null) return false;
  const [aUnit, bUnit] = [a.quantity.unit?.id ?? '', b.quantity.unit?.id ?? ''];
  const aRounded = ROUNDED.has(aUnit);
  const bRounded = ROUNDED.has(bUnit);
  if (aRounded !== bRounded && kept.has(aRounded ? aUnit : bUnit)) return false;
  if (sameRatio(a.base, b.base)) return true;
  if (aRounded === bRounded) return false;
  const printed = aRounded ? b : a;
  const row = unitRow(printed.quantity.unit?.id ?? '');
  const slack = toBase(roundingOf(printed, printed === a ? b : a), row);
  return slack !== null && within(a.base, b.base, slack);
}

/**
 * Half of the last place printed. Zeros at the end may be digits or padding (13,300 for 13,333), so
 * they allow for more, but never for more than half a percent.
 */
function roundingOf(one: Atom, exactly: Atom): Ratio {
  const padded = halfPlace(one.figure);
  const exact: Ratio = one.figure.value.includes('.') || one.figure.power > 0 ? padded : { n: 1n, d: 2n };
  // Half a kilogram to the jin leaves nothing to round; a fifteenth of a hectare to the mu does.
  const share = exactly.quantity.unit?.id === 'mu' ? multiply(one.ratio, { n: 1n, d: 200n }) : exact;
  const least = compareRatios(exact, share) > 0 ? exact : share;
  return compareRatios(padded, least) < 0 ? padded : least;
}

const ONE = ratioOf('1');

/** What a multiple comes to, in times the start: 增长2倍 is three times, “increased five times” may be five or six. */
function factors(one: Atom): Ratio[] {
  if (one.kind !== 'multiple') {
    const share = one.quantity.unit?.id === 'percent' ? multiply(one.ratio, { n: 1n, d: 100n }) : one.ratio;
    if (!isShare(one)) return [share];
    const { change } = one.quantity;
    return change === 'growth' ? [add(share, ONE)] : change === 'level' ? [share] : [share, add(share, ONE)];
  }
  if (one.quantity.change === 'level') return [one.ratio];
  const grown = add(one.ratio, ONE);
  return one.quantity.change === 'growth' ? [grown] : [one.ratio];
}

/**
 * Whether two atoms state the same number. Units must already be known to meet; traditional
 * units may be converted, as roughly as the result is printed, unless both texts keep them.
 */
export function sameNumber(a: Atom, b: Atom, units: UnitAgreement, kept: ReadonlySet<string> = NONE_KEPT): boolean {
  if (a.text !== '' && b.text !== '') return a.text === b.text;
  if (a.text !== '' || b.text !== '') return standard(a, b) || standard(b, a);
  if (a.kind === 'multiple' || b.kind === 'multiple') {
    return factors(a).some((left) => factors(b).some((right) => sameRatio(left, right)));
  }
  if (units === 'convert') return converts(a, b, kept);
  if (sameRatio(a.ratio, b.ratio)) return true;
  return aboutTen(a, b) || aboutTen(b, a);
}

/** ISO9001 may be printed as “ISO 9001”. */
function standard(code: Atom, number: Atom): boolean {
  return (
    /^[A-Z]+\d{3,}$/.test(code.text) &&
    number.quantity.unit === null &&
    code.text.endsWith(number.figure.value) &&
    number.figure.value.length >= 3
  );
}

/** 十余个 is “a dozen” in English as often as “over ten”. */
function aboutTen(a: Atom, b: Atom): boolean {
  return (
    sameRatio(a.ratio, { n: 10n, d: 1n }) &&
    a.quantity.shades.includes('over') &&
    sameRatio(b.ratio, { n: 12n, d: 1n }) &&
    /dozen/i.test(b.quantity.text)
  );
}

export function shadesMeet(a: readonly Shade[], b: readonly Shade[]): boolean {
  return a.some((shade) => b.includes(shade));
}

export function comparatorsMeet(a: Atom, b: Atom): boolean {
  if (!compares(a.kind) || !compares(b.kind)) return true;
  return shadesMeet(a.quantity.shades, b.quantity.shades) || aboutTen(a, b) || aboutTen(b, a);
}

function compares(kind: AtomKind): boolean {
  return kind === 'amount' || kind === 'multiple';
}
