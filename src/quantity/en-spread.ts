/** What one English figure takes from its neighbours: a unit or comparator printed once, a base that follows. */

import type { Quantity } from './types.ts';

// “198,000, or 21.3 percent” says one thing twice: with a comma, “or” lists nothing.
const LISTED = /^(?:,|,? and| or|,? to)? ?(?:about|to)? ?$/;

/** In “5, 6 and 7 percent respectively” the unit is printed once, and so may the comparator be. */
export function spreadOver(text: string, found: readonly Quantity[]): Quantity[] {
  const result = [...found];
  let chained = false;
  for (let index = result.length - 2; index >= 0; index--) {
    const one = result[index];
    const next = result[index + 1];
    const between = one === undefined || next === undefined ? '' : text.slice(one.span.end, next.span.start);
    // A comma alone makes no list (“Metro Line 1, 33.5 km long”), unless an “and” closes it.
    const listed: boolean = LISTED.test(between) && (chained || /and|or|to/.test(between));
    chained = listed && one?.kind === 'amount' && next?.kind === 'amount' && one.unit === null && one.firm;
    if (chained && one !== undefined && next !== undefined) result[index] = { ...one, unit: next.unit };
  }
  inheritUnits(text, result);
  for (let index = 1; index < result.length; index++) {
    const last = result[index - 1];
    const one = result[index];
    if (one === undefined || last === undefined || last.comparatorSpan === null || one.comparatorSpan !== null)
      continue;
    // “no fewer than 2.2 beds and 1.12 doctors”: a bound may hold for both, whatever they count.
    const between = text.slice(last.span.end, one.span.start);
    const bound = last.comparator === 'ge' || last.comparator === 'le';
    if ((between === ' and ' && bound) || (last.unit?.id === one.unit?.id && LISTED.test(between))) {
      result[index] = { ...one, shades: [...one.shades, ...last.shades] };
    }
  }
  return result;
}

/** “238 days, 21 more than in the previous year”: the unit is said once. */
function inheritUnits(text: string, result: Quantity[]): void {
  let last: Quantity | null = null;
  for (const [index, one] of result.entries()) {
    if (one.kind !== 'amount' || !one.firm) continue;
    const compared =
      one.unit === null &&
      one.denominator === null &&
      /^ (?:more|fewer|less|higher|lower|longer|shorter)\b/.test(text.slice(one.span.end, one.span.end + 9));
    if (last !== null && (compared || ledTo(text, last, one))) result[index] = { ...one, unit: last.unit };
    last = result[index] ?? one;
  }
}

/** “fell from 89 micrograms in 2015 to 52” */
function ledTo(text: string, from: Quantity, to: Quantity): boolean {
  if (to.unit !== null || to.denominator !== null || to.span.start - from.span.end > 60) return false;
  const start = Math.min(from.span.start, from.comparatorSpan?.start ?? from.span.start);
  return (
    /\bfrom (?:about |some |a )?$/.test(text.slice(Math.max(0, start - 14), start)) &&
    /^[^.;]* to (?:[a-z]+ ){0,3}$/.test(text.slice(from.span.end, to.span.start))
  );
}

/** “8.5 beds per 1,000 people”: a base belongs to the amounts before it in its clause. */
export function attachBases(text: string, found: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  let pending: number[] = [];
  for (const one of found) {
    if (one.kind === 'base') {
      for (const index of pending) {
        const held = result[index];
        if (held !== undefined)
          result[index] = {
            ...held,
            per: { value: one.value, power: one.power, denominator: one.denominator, unit: one.unit, span: one.span },
          };
      }
      pending = [];
    } else if (one.kind === 'amount' && one.firm) {
      const last = result.at(-1);
      if (last !== undefined && /[.;](?:\s|$)/.test(text.slice(last.span.end, one.span.start))) pending = [];
      pending.push(result.length);
    }
    result.push(one);
  }
  return result;
}
