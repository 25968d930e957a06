/** The table of units put to use: finding a unit in a text, and whether two units can be the same. */

import { multiply, type Ratio } from './decimal.ts';
import type { Lang, UnitUse } from './types.ts';
import { UNITS, type UnitRow } from './unit-table.ts';

export type { UnitRow } from './unit-table.ts';

/** Units whose only difference is a larger or smaller scale of the same measure can be converted. */
export function toBase(amount: Ratio, unit: UnitRow | undefined): Ratio | null {
  if (unit?.factor === undefined) return null;
  return multiply(amount, { n: BigInt(unit.factor[0]), d: BigInt(unit.factor[1]) });
}

const BY_ID: ReadonlyMap<string, UnitRow> = new Map(UNITS.map((unit) => [unit.id, unit]));

export function unitRow(id: string): UnitRow | undefined {
  return BY_ID.get(id);
}

export function useOf(unit: UnitRow, printed: string): UnitUse {
  return { id: unit.id, measure: unit.measure, currency: unit.currency ?? null, printed };
}

/** How the two languages may name one unit; `convert` is the same measure in another unit. */
export type UnitAgreement = 'same' | 'convert' | 'open' | 'clash';

/** Classes that common wording exchanges: trained 2,000 人次 are 2,000 people in English. */
const KINDRED: ReadonlySet<string> = new Set([
  'person visit',
  'place household',
  'sheet bed',
  'place home',
  'home household',
]);

function countsAgree(a: UnitRow, b: UnitRow): boolean {
  if (a.counts === undefined || b.counts === undefined || a.counts === b.counts) return true;
  return KINDRED.has(`${a.counts} ${b.counts}`) || KINDRED.has(`${b.counts} ${a.counts}`);
}

/** 节约标准煤1.5万吨: the coal that the tonnes are of may stand before them. */
function tonnesOfCoal(a: UnitRow, b: UnitRow): boolean {
  return [a, b].some((one) => one.id === 't') && [a, b].some((one) => one.id === 'tce');
}

/** 0-3岁 is “aged 0 to 3”, and 11年 may be “years of schooling will reach 11”: English leaves these to the noun. */
const ELIDED: ReadonlySet<string> = new Set(['count', 'calendar', 'time']);

/** Whether two units can be the same in two languages. No unit on one side agrees with any count. */
export function agree(a: UnitUse | null, b: UnitUse | null): UnitAgreement {
  if (a === null && b === null) return 'same';
  const left = a === null ? undefined : unitRow(a.id);
  const right = b === null ? undefined : unitRow(b.id);
  if (left === undefined || right === undefined) {
    const known = left ?? right;
    if (known === undefined) return 'open';
    return ELIDED.has(known.measure) ? 'open' : 'clash';
  }
  if (left.id === right.id) return 'same';
  if (left.measure !== right.measure) return tonnesOfCoal(left, right) ? 'convert' : 'clash';
  if (left.measure === 'count') return countsAgree(left, right) ? 'open' : 'clash';
  return left.factor !== undefined && right.factor !== undefined ? 'convert' : 'clash';
}

export interface UnitMatch {
  readonly row: UnitRow;
  readonly length: number;
}

const zhIndex = new Map<string, [string, UnitRow, RegExp | null][]>();
const enIndex = new Map<string, [readonly string[], UnitRow][]>();

function addTo<Entry>(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entry]);
  else list.push(entry);
}

for (const unit of UNITS) {
  const after = unit.notBefore === undefined ? null : new RegExp(`(?:${unit.notBefore})`, 'y');
  for (const word of unit.zh) addTo(zhIndex, word.charAt(0), [word, unit, after]);
  for (const phrase of unit.en) {
    const words = englishWords(phrase);
    // Symbols such as m and MW keep their case; words do not.
    addTo(enIndex, words[0] ?? '', [words, unit]);
  }
}
for (const list of zhIndex.values()) list.sort((a, b) => b[0].length - a[0].length);
for (const list of enIndex.values()) list.sort((a, b) => b[0].length - a[0].length);

/** Splits an English phrase as the lexer does. */
export function englishWords(phrase: string): string[] {
  return phrase.toLowerCase().match(/[a-zµμ²³]+\d?|[^\s\w-]/g) ?? [];
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The longest Chinese unit that starts at `at`. */
export function zhUnitAt(text: string, at: number): UnitMatch | null {
  for (const [word, unit, after] of zhIndex.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(word, at)) continue;
    if (after !== null && startsAt(after, text, at + word.length)) continue;
    // A Latin symbol must end where the letters end: 5Mbps is not 5 m.
    if (/[a-zA-Z]$/.test(word) && /[a-zA-Z]/.test(text.charAt(at + word.length))) continue;
    return { row: unit, length: word.length };
  }
  return null;
}

/** The longest English unit among words that start at `from`; `wordAt` gives lower-cased words. */
export function enUnitAt(wordAt: (index: number) => string, from: number): UnitMatch | null {
  for (const [words, unit] of enIndex.get(wordAt(from)) ?? []) {
    if (words.every((word, offset) => wordAt(from + offset) === word)) return { row: unit, length: words.length };
  }
  return null;
}

/** Symbols that stand before an amount of money. */
export const MONEY_SIGNS: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = {
  zh: [
    ['人民币', 'cny'],
    ['RMB', 'cny'],
    ['￥', 'cny'],
    ['¥', 'cny'],
    ['US$', 'usd'],
    ['HK$', 'hkd'],
    ['$', 'usd'],
    ['€', 'eur'],
  ],
  en: [
    ['rmb', 'cny'],
    ['cny', 'cny'],
    ['¥', 'cny'],
    ['￥', 'cny'],
    ['us $', 'usd'],
    ['usd', 'usd'],
    ['hk $', 'hkd'],
    ['hkd', 'hkd'],
    ['$', 'usd'],
    ['€', 'eur'],
    ['eur', 'eur'],
    ['£', 'gbp'],
  ],
};
