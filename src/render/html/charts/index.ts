/**
 * A target with a figure as a small drawing, which shows what would meet it and nothing that nobody knows: no baseline, no
 * observations. A closed dot is a figure that meets the target, a ring one that does not; dashed is not known.
 */
import type { Lang } from '../../../source/lang.ts';
import type { MeasureView, TargetView } from '../../../view/edition.ts';
import { escapeHtml } from '../escape.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { columnsChart, MOST_YEARS } from './columns.ts';
import { levelChart, shareChart } from './scale.ts';
import { slopeChart } from './slope.ts';
import { element, fits, HEIGHT, WIDTH } from './svg.ts';
import { totalChart } from './total.ts';
import { type Form, FORM_WORDS, NO_DATA_WORDS, STRICT_WORDS } from './words.ts';

/**
 * Inline SVG, safe HTML, its words in `lang`; `id` begins the ids within it and must be unique on the page. `null` for a
 * target without a figure.
 */
export function targetChart(target: TargetView, lang: Lang, id: string): string | null {
  const { measure } = target;
  const bounds = boundsOf(measure);
  const figure = target.figure[lang];
  if (bounds === null || figure === null) return null;
  const form = formOf(measure, bounds);
  const strict = bounds.isMet ? [] : [STRICT_WORDS[lang]];
  const told = [FORM_WORDS[form][lang], ...strict, NO_DATA_WORDS[lang]].join(lang === 'zh' ? '' : ' ');
  const title = element('title', { id: `${id}_title` }, escapeHtml(target.words[lang] ?? figure));
  const description = element('desc', { id: `${id}_desc` }, escapeHtml(told));
  const attributes = {
    class: `chart chart-${form}`,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    width: WIDTH,
    height: HEIGHT,
    role: 'img',
    'aria-labelledby': `${id}_title`,
    'aria-describedby': `${id}_desc`,
  };
  // Title and description say it all; a reader of them is spared the single labels.
  const drawing = element('g', { 'aria-hidden': 'true' }, draw(form, measure, bounds, caption(bounds, figure), lang));
  return element('svg', attributes, title + description + drawing);
}

function formOf(measure: MeasureView, { value, upper }: Bounds): Form {
  const { periodType, unit, direction, from, to } = measure;
  const isPercent = unit === 'percent';
  const years = from === null ? 1 : to - from + 1;
  if (periodType === 'average-annual' && isPercent && from !== null) return 'slope';
  if (periodType === 'cumulative' && value > 0) return 'total';
  const isYearly = periodType === 'every-year' || periodType === 'each-year-event' || periodType === 'average-annual';
  if (isYearly && from !== null && years <= MOST_YEARS && value > 0) return 'columns';
  return isPercent && direction === null && value >= 0 && (upper ?? value) <= 100 ? 'share' : 'level';
}

function draw(form: Form, measure: MeasureView, bounds: Bounds, figure: string, lang: Lang): string {
  const { to } = measure;
  const from = measure.from ?? to;
  const dash = lang === 'zh' ? '—' : '–';
  const when = from === to ? String(to) : `${from}${dash}${to}`;
  switch (form) {
    case 'share':
      return shareChart(bounds, figure, when);
    case 'level':
      return levelChart(bounds, figure, when);
    case 'slope':
      return slopeChart(bounds, figure, from, to);
    case 'columns':
      return columnsChart(bounds, figure, from, to, isShare(measure, bounds) ? 100 : null);
    case 'total':
      return totalChart(bounds, figure, when);
  }
}

function isShare({ unit }: MeasureView, { value, upper }: Bounds): boolean {
  return unit === 'percent' && (upper ?? value) <= 100;
}

/** “≥ 5%”; without its unit where that leaves no room to read it. */
function caption({ symbol }: Bounds, figure: string): string {
  const whole = symbol === '' ? figure : `${symbol} ${figure}`;
  if (fits(whole)) return whole;
  const [digits = figure] = /^[\d.,–—]+/u.exec(figure) ?? [];
  return symbol === '' ? digits : `${symbol} ${digits}`;
}
