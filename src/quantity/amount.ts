/** The short notation of front matter: `5 %`, `1.2 万人`, `8.5 张/千人`. */

import { readQuantities } from './read.ts';
import type { Base, Figure, Lang, Quantity, Span, UnitUse } from './types.ts';

/** An amount as front matter prints it. */
export interface Amount extends Figure {
  readonly upper: Figure | null;
  readonly unit: UnitUse | null;
  readonly per: Base | null;
}

export interface AmountError {
  /** `empty`: no figure at all; `several`: more than one; `unread`: words that belong to no figure. */
  readonly error: 'empty' | 'several' | 'unread';
  readonly span: Span;
}

/**
 * Reads one amount and nothing else: a number, its place and unit, in Chinese or English. A word
 * after the number that the unit table lacks is kept as a counted unit, so that `12 座塔` is an amount.
 */
export function parseAmount(text: string): Amount | AmountError {
  const zh = wholeAmount(text, 'zh');
  if (!('error' in zh) && zh.unit !== null && zh.unit.id !== 'other') return zh;
  const en = wholeAmount(text, 'en');
  if (!('error' in en) && (en.unit !== null || 'error' in zh)) return en;
  return zh;
}

function wholeAmount(text: string, lang: Lang): Amount | AmountError {
  const all = readQuantities(text, lang);
  const found = all.filter((one) => one.kind !== 'base' && (one.firm || /[\d一]/.test(one.text)));
  const [first, ...more] = found;
  if (first === undefined) return { error: 'empty', span: { start: 0, end: text.length } };
  const second = more.find((one) => one.firm);
  if (second !== undefined) return { error: 'several', span: second.span };
  // 2025 alone is a number here, whatever year it might be in prose.
  const base = all.find((one) => one.kind === 'base' && one.span.start >= first.span.end);
  const end = base?.span.end ?? first.span.end;
  const rest = text.slice(end);
  const before = text.slice(0, first.span.start);
  const other = base === undefined ? otherUnit(rest, lang, first) : null;
  if (other === null && rest.trim() !== '') return { error: 'unread', span: { start: end, end: text.length } };
  if (!/^\s*(?:RMB|US|HK|CNY|USD|EUR)?\s?[¥￥$€]?\s*$/.test(before))
    return { error: 'unread', span: { start: 0, end: first.span.start } };
  const per =
    base === undefined
      ? null
      : { value: base.value, power: base.power, denominator: base.denominator, unit: base.unit, span: base.span };
  return {
    value: first.value,
    power: first.power,
    denominator: first.denominator,
    upper: first.upper,
    unit: other ?? first.unit,
    per,
  };
}

/** A multiple, or a counted thing that the table does not know: one word, or a few in English. */
function otherUnit(rest: string, lang: Lang, first: Quantity): UnitUse | null {
  const word = rest.trim();
  if (first.kind === 'multiple')
    return word === ''
      ? { id: 'other', measure: 'multiple', currency: null, printed: lang === 'zh' ? '倍' : 'times' }
      : null;
  // 座塔: the classifier belongs to the noun after it.
  if (
    lang === 'zh' &&
    first.unit?.measure === 'count' &&
    /^[\u4e00-\u9fff]{1,8}$/.test(rest) &&
    !/^(?:以上|以下|以内|左右)/.test(rest)
  ) {
    return { ...first.unit, printed: first.unit.printed + rest };
  }
  if (first.unit !== null) return null;
  const fits = lang === 'zh' ? /^[\u4e00-\u9fff]{1,8}$/.test(word) : /^[A-Za-z][A-Za-z -]{0,40}$/.test(word);
  return fits ? { id: 'other', measure: 'count', currency: null, printed: word } : null;
}
