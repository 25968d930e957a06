import { parseAmount } from '../quantity/index.ts';
import type { Comparator, Figure } from './terms.ts';

/** A figure as front matter has it, `1.2 万人` or `5 to 8 %`; `null` where it cannot be read. */
export function readFigure(text: string, comparator: Comparator): Figure | null {
  const amount = parseAmount(text.trim());
  if ('error' in amount || amount.denominator !== null) return null;
  if ((comparator === 'between') !== (amount.upper !== null)) return null;
  const { value, power, upper, unit } = amount;
  // A range whose ends are in different powers of ten has no one unit to be given in.
  if (upper && (upper.power !== power || upper.denominator !== null)) return null;
  return {
    value,
    upper: upper?.value ?? null,
    amount,
    unit: {
      id: unit?.id ?? null,
      measure: unit?.currency ? 'money' : (unit?.id ?? 'number'),
      power,
      currency: unit?.currency ?? null,
      printed: printedUnit(text),
    },
  };
}

/** What stands after the last digit: the power of ten and the unit, as the original prints them. */
function printedUnit(text: string): string {
  return text.replace(/^.*\d/, '').trim();
}
