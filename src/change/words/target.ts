/** What a record says of a target, in words for readers. */
import type { Modality, Nature, PeriodType } from '../../model/terms.ts';
import { fill } from '../../problem/declare.ts';
import { phrase, type Lang, type Phrase, type Words } from '../../source/lang.ts';
import { boundWords, figureWords } from '../../view/figures.ts';
import { DIRECTION_LABELS, MODALITY_LABELS, PERIOD_LABELS } from '../../view/labels.ts';
import type { TargetRecord } from '../bounds.ts';

/** “不低于5%，年均，2021—2025年”, “at least 5%, annual average, 2021–2025”. */
export function targetPhrase(target: TargetRecord): Phrase {
  const what =
    target.value === null
      ? target.direction
        ? directionPhrase(target.direction)
        : statePhrase(target)
      : boundPhrase(target);
  return phrase((lang) =>
    [what[lang], when(target, lang)].filter((part) => part !== null).join(lang === 'zh' ? '，' : ', '),
  );
}

/** The figure with its bound alone: “不低于5%”. */
export function boundPhrase({ value, upper, unit, comparator }: TargetRecord): Phrase {
  if (value === null) return NOTHING;
  const figure = { value, upper, unit };
  return phrase((lang) => (comparator ? boundWords(figure, comparator, lang) : figureWords(figure, lang)));
}

const NOTHING: Phrase = { zh: null, en: null };

/** The plan's own words for a state stand in the original's language alone. */
const statePhrase = ({ state }: TargetRecord): Phrase => ({ zh: state, en: state });

function when({ periodType, from, to }: TargetRecord, lang: Lang): string {
  const years = from === null || from === to ? String(to) : `${from}${lang === 'zh' ? '—' : '–'}${to}`;
  return fill(PERIOD_LABELS[periodType][lang], { years, year: to });
}

export const directionPhrase = (direction: 'up' | 'down' | null): Phrase =>
  direction ? DIRECTION_LABELS[direction] : NOTHING;

export const modalityPhrase = (modality: Modality): Phrase => MODALITY_LABELS[modality];

export const naturePhrase = (nature: Nature): Phrase => NATURES[nature];

export const periodPhrase = (type: PeriodType): Phrase => PERIODS[type];

const NATURES: Readonly<Record<Nature, Words>> = {
  binding: { zh: '约束性', en: 'binding' },
  expected: { zh: '预期性', en: 'expected' },
  unstated: { zh: '未写明', en: 'unstated' },
};

const PERIODS: Readonly<Record<PeriodType, Words>> = {
  'at-date': { zh: '到某年的水平', en: 'a level in a year' },
  'average-annual': { zh: '年均增长', en: 'growth a year on average' },
  'every-year': { zh: '每年都要达到', en: 'met every single year' },
  cumulative: { zh: '整个时期累计', en: 'a sum over the period' },
  'every-case': { zh: '任何时候都不得违反', en: 'met in every case' },
  'each-year-event': { zh: '每年举办', en: 'held every year' },
  direction: { zh: '只有方向，没有数值', en: 'a direction without a figure' },
  maintained: { zh: '一直保持', en: 'kept throughout' },
  'by-date': { zh: '到某年完成', en: 'done by a year' },
};
