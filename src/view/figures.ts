import type { Comparator, Figure, Unit } from '../model/terms.ts';
import { unitRow } from '../quantity/index.ts';
import { phrase, type Lang, type Phrase, type Words } from '../source/lang.ts';

/** A figure as it is printed, with its unit in every language that has a word for it. */
export interface PrintedFigure {
  readonly value: string;
  readonly upper: string | null;
  readonly unit: { readonly power: number; readonly printed: Phrase } | null;
}

export function printed({ value, upper, unit }: Figure): PrintedFigure {
  return { value, upper, unit: { power: unit.power, printed: phrase((lang) => unitWords(unit, lang)) } };
}

/** A figure with its unit: in Chinese as printed (“1.2万人”), in English with its power of ten written out (“12,000 people”). */
export function figureWords({ value, upper, unit }: PrintedFigure, lang: Lang): string {
  const words = unit?.printed[lang] ?? null;
  if (lang === 'zh') return `${upper === null ? value : `${value}—${upper}`}${words ?? ''}`;
  const numbers = [value, ...(upper === null ? [] : [upper])]
    .map((number) => grouped(number, unit?.power ?? 0))
    .join('–');
  return words === null ? numbers : `${numbers}${words === '%' ? '' : ' '}${words}`;
}

/** A figure with its bound: “不低于5%”, “at least 5%”. */
export function boundWords(figure: PrintedFigure, comparator: Comparator, lang: Lang): string {
  return BOUNDS[comparator][lang].replace('{}', () => figureWords(figure, lang));
}

/** The bound without its figure: “不低于”, “at least”; `null` for a figure meant exactly. */
export function boundAlone(comparator: Comparator, lang: Lang): string | null {
  return BOUNDS[comparator][lang].replace('{}', '').trim() || null;
}

/** The unit without its figure; `null` where the language has no certain word for it. */
export function unitWords(unit: Unit, lang: Lang): string | null {
  if (lang === 'zh') return unit.printed === '' ? null : unit.printed;
  const row = unit.id === null ? undefined : unitRow(unit.id);
  // A classifier says how a thing is counted, not what it is: 所 may be schools or hospitals.
  const isCertain = row !== undefined && (row.measure !== 'count' || CERTAIN_COUNTS.has(row.id));
  return isCertain ? (row.en[0] ?? null) : null;
}

const CERTAIN_COUNTS: ReadonlySet<string> = new Set(['person', 'household', 'bed', 'vehicle', 'visit']);

const BOUNDS: Readonly<Record<Comparator, Words>> = {
  lt: { zh: '低于{}', en: 'below {}' },
  le: { zh: '不高于{}', en: 'at most {}' },
  eq: { zh: '{}', en: '{}' },
  ge: { zh: '不低于{}', en: 'at least {}' },
  gt: { zh: '超过{}', en: 'more than {}' },
  approx: { zh: '约{}', en: 'about {}' },
  between: { zh: '{}', en: '{}' },
};

/** value × 10^power in full, in groups of three. */
function grouped(value: string, power: number): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const digits = fraction.padEnd(power, '0').slice(0, power);
  const rest = fraction.slice(power);
  const integer = `${whole}${digits}`.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === '' ? integer : `${integer}.${rest}`;
}
