/**
 * A target with a figure as a small drawing, which shows what would meet it and nothing that nobody knows: no baseline, no
 * observations. A closed dot is a figure that meets the target, a ring one that does not; dashed is not known.
 */
import { type Lang, LANG_TAGS } from '../../../source/lang.ts';
import type { MeasureView, TargetView } from '../../../view/edition.ts';
import { escapeHtml } from '../escape.ts';
import { type Bounds, boundsOf } from './bounds.ts';
import { columnsChart, MOST_YEARS } from './columns.ts';
import { levelChart, shareChart } from './scale.ts';
import { slopeChart } from './slope.ts';
import { type Drawing, element, HEIGHT, TOP_EDGE, WIDTH } from './svg.ts';
import { totalChart } from './total.ts';
import { type Form, FORM_WORDS, NO_DATA_WORDS, STRICT_WORDS } from './words.ts';

/**
 * A figure without its caption, safe HTML, its words in `lang`: what it is stands beside it. The words under its ends are
 * text of the page, not of the drawing, so that they keep their size however small it is. `id` begins the ids within it
 * and must be unique on the page. `null` for a target without a figure.
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
    viewBox: `0 ${TOP_EDGE} ${WIDTH} ${HEIGHT}`,
    width: WIDTH,
    height: HEIGHT,
    role: 'img',
    lang: LANG_TAGS[lang],
    'aria-labelledby': `${id}_title`,
    'aria-describedby': `${id}_desc`,
  };
  const { shapes, from, to } = draw(form, measure, bounds);
  const svg = element('svg', attributes, title + description + shapes);
  const ends = `<span class="chart-ends" aria-hidden="true"><span>${from}</span> <span>${to}</span></span>`;
  return `<span class="chart-box">${svg}${ends}</span>`;
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

function draw(form: Form, measure: MeasureView, bounds: Bounds): Drawing {
  const { to } = measure;
  const from = measure.from ?? to;
  switch (form) {
    case 'share':
      return shareChart(bounds);
    case 'level':
      return levelChart(bounds);
    case 'slope':
      return slopeChart(bounds, from, to);
    case 'columns':
      return columnsChart(bounds, from, to, isShare(measure, bounds) ? 100 : null);
    case 'total':
      return totalChart(bounds);
  }
}

function isShare({ unit }: MeasureView, { value, upper }: Bounds): boolean {
  return unit === 'percent' && (upper ?? value) <= 100;
}
