/** The comparison of texts, as pure functions of strings. */

/** Where two texts first differ, and the stretch of each that differs, from `start` to the ends. */
export interface Difference {
  readonly start: number;
  readonly endA: number;
  readonly endB: number;
}

/** The shortest stretch by replacing which `a` becomes `b`; no surrogate pair is torn apart. `null` where they are equal. */
export function difference(a: string, b: string): Difference | null {
  if (a === b) return null;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  if (isHighSurrogate(a, start - 1)) start--;
  let tail = 0;
  while (tail < shorter - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  if (tail > 0 && isHighSurrogate(a, a.length - tail - 1)) tail--;
  return { start, endA: a.length - tail, endB: b.length - tail };
}

/** Pairs of equal items, in order: a longest common subsequence. */
export function commonItems(a: readonly string[], b: readonly string[]): { readonly i: number; readonly j: number }[] {
  const lengths = a.map(() => new Array<number>(b.length + 1).fill(0));
  lengths.push(new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: { i: number; j: number }[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push({ i: i++, j: j++ });
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Which of the numbers stand out of order: all but a longest increasing subsequence. */
export function outOfOrder(numbers: readonly number[]): ReadonlySet<number> {
  const best = numbers.map(() => ({ length: 1, before: -1 }));
  for (const [i, value] of numbers.entries()) {
    for (let j = 0; j < i; j++) {
      const length = (best[j]?.length ?? 0) + 1;
      if ((numbers[j] ?? 0) < value && length > (best[i]?.length ?? 0)) best[i] = { length, before: j };
    }
  }
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const out = new Set(numbers.keys());
  for (let i = best.findIndex(({ length }) => length === longest); i >= 0; i = best[i]?.before ?? -1) out.delete(i);
  return out;
}

/** How much of the longer text begins and ends like the other, between 0 and 1. */
export function likeness(a: string, b: string): number {
  const differs = difference(a, b);
  if (!differs) return 1;
  const common = differs.start + (a.length - differs.endA);
  return common / Math.max(a.length, b.length, 1);
}

/** Neighbouring numbers as ranges: 1 2 3 7 → 1–3, 7–7. */
export function runs(numbers: readonly number[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  return found;
}

/** The changed stretch with a few characters on either side, so that a reader recognises the place. */
export function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, Math.min(end, start + LONGEST) + AROUND);
  const safeFrom = isHighSurrogate(text, from - 1) ? from - 1 : from;
  const safeTo = isHighSurrogate(text, to - 1) ? to + 1 : to;
  return `${safeFrom > 0 ? '…' : ''}${text.slice(safeFrom, safeTo)}${safeTo < text.length ? '…' : ''}`;
}

const AROUND = 6;
const LONGEST = 24;

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}
