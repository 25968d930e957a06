import type { GoalKind, Modality, PeriodType } from '../model/terms.ts';
import type { Words } from '../source/lang.ts';

/** The closed lists of a goal's record, in words for readers. */

export const KIND_LABELS: Readonly<Record<GoalKind, Words>> = {
  indicator: { zh: '指标', en: 'indicator' },
  deliverable: { zh: '建设任务', en: 'deliverable' },
  designation: { zh: '创建称号', en: 'designation' },
  policy: { zh: '政策举措', en: 'policy action' },
  project: { zh: '项目', en: 'project' },
};

export const MODALITY_LABELS: Readonly<Record<Modality, Words>> = {
  ensure: { zh: '确保', en: 'ensure' },
  do: { zh: '推进', en: 'carry out' },
  strive: { zh: '力争', en: 'strive' },
  encourage: { zh: '鼓励', en: 'encourage' },
  explore: { zh: '探索', en: 'explore' },
};

/** When a target holds; `{years}` and `{year}` are filled in. */
export const PERIOD_LABELS: Readonly<Record<PeriodType, Words>> = {
  'at-date': { zh: '{year}年', en: 'in {year}' },
  'average-annual': { zh: '年均，{years}年', en: 'annual average, {years}' },
  'every-year': { zh: '每年，{years}年', en: 'every year, {years}' },
  cumulative: { zh: '累计，{years}年', en: 'in total, {years}' },
  'every-case': { zh: '始终，{years}年', en: 'in every case, {years}' },
  'each-year-event': { zh: '每年举办，{years}年', en: 'held every year, {years}' },
  direction: { zh: '{years}年', en: '{years}' },
  maintained: { zh: '保持，{years}年', en: 'throughout {years}' },
  'by-date': { zh: '{year}年底前', en: 'by the end of {year}' },
};

export const DIRECTION_LABELS: Readonly<Record<'up' | 'down', Words>> = {
  up: { zh: '提高', en: 'up' },
  down: { zh: '降低', en: 'down' },
};
