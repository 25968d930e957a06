import type { Comparator, GoalField, GoalKind, Modality, PeriodType } from '../model/terms.ts';
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

export const NATURE_LABELS: Readonly<Record<'binding' | 'expected', Words>> = {
  binding: { zh: '约束性', en: 'binding' },
  expected: { zh: '预期性', en: 'expected' },
};

export const COMPARATOR_LABELS: Readonly<Record<Comparator, Words>> = {
  lt: { zh: '低于（不含）', en: 'below' },
  le: { zh: '不高于（含）', en: 'at most' },
  eq: { zh: '等于', en: 'exactly' },
  ge: { zh: '不低于（含）', en: 'at least' },
  gt: { zh: '超过（不含）', en: 'more than' },
  approx: { zh: '约', en: 'about' },
  between: { zh: '介于两数之间（含）', en: 'between the two, both included' },
};

/** The fields of a goal's record that are shown one by one, in the order of reading. */
export const FIELD_LABELS = {
  indicator: { zh: '指标', en: 'Indicator' },
  value: { zh: '目标值', en: 'Value' },
  comparator: { zh: '比较', en: 'Comparison' },
  direction: { zh: '方向', en: 'Direction' },
  state: { zh: '状态', en: 'State' },
  period: { zh: '期限', en: 'Period' },
  baseline: { zh: '基期', en: 'Baseline' },
  modality: { zh: '力度', en: 'Commitment' },
  nature: { zh: '性质', en: 'Binding or expected' },
  kind: { zh: '类别', en: 'Kind' },
  owners: { zh: '责任部门', en: 'Departments' },
  parent: { zh: '所属目标', en: 'Part of' },
  aligns: { zh: '衔接', en: 'Aligned with' },
  projects: { zh: '项目', en: 'Projects' },
  funding: { zh: '资金', en: 'Funding' },
} as const satisfies Partial<Record<GoalField, Words>>;
