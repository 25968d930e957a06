import type { Comparator, Figure } from './terms.ts';

/** A figure as front matter has it, `1.2 万人` or `5 to 8 %`; `null` where it cannot be read. */
export function readFigure(text: string, comparator: Comparator): Figure | null {
  const range = /^([\d.,]+)\s*(?:to|至|到|[-–—~～])\s*([\d.,]+.*)$/.exec(text.trim());
  if (comparator !== 'between') return readOne(text);
  if (!range) return null;
  const upper = readOne(range[2] ?? '');
  return upper && isDecimal(range[1] ?? '') ? { ...upper, value: range[1] ?? '', upper: upper.value } : null;
}

function readOne(text: string): Figure | null {
  const found = /^(-?[\d.,]+)\s*([十百千万亿]*)\s*(.*)$/.exec(text.trim());
  const value = found?.[1]?.replaceAll(',', '') ?? '';
  if (!found || !isDecimal(value)) return null;
  const power = [...(found[2] ?? '')].reduce((sum, digit) => sum + (POWERS[digit] ?? 0), 0);
  const measure = found[3] ?? '';
  return { value, upper: null, unit: { measure, power, currency: null, printed: `${found[2]}${measure}` } };
}

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const isDecimal = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value);
