import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { targetChart } from '../../../src/render/html/charts/index.ts';
import type { Lang } from '../../../src/source/lang.ts';
import { buildEditions } from '../../../src/view/build.ts';
import type { MeasureView, TargetView } from '../../../src/view/edition.ts';
import { readFolder, seedsBeside } from '../../support/read-folder.ts';
import { launch } from './browser.ts';
import { both } from './edition.ts';

/** The plot of a chart reaches from here to there. */
const [LEFT, RIGHT] = [6, 154];

function target(zh: string, en: string, measure: Partial<MeasureView>): TargetView {
  return {
    words: both(`目标${zh}`, `target ${en}`),
    figure: both(zh, en),
    bound: both(null, null),
    when: both('2025年', 'in 2025'),
    provenance: 'stated',
    measure: {
      periodType: 'at-date',
      comparator: 'ge',
      value: '40',
      upper: null,
      unit: 'percent',
      power: 0,
      from: null,
      to: 2025,
      direction: null,
      ...measure,
    },
  };
}

const YEARS = { from: 2021, to: 2025 } as const;
const SAMPLES: Readonly<Record<string, TargetView>> = {
  share: target('40%', '40%', {}),
  'high share': target('95%', '95%', { value: '95' }),
  'low rate': target('4.5%', '4.5%', { ...YEARS, periodType: 'maintained', comparator: 'lt', value: '4.5' }),
  'share between': target('30—45%', '30–45%', { comparator: 'between', value: '30', upper: '45' }),
  growth: target('5%', '5%', { ...YEARS, periodType: 'average-annual', value: '5' }),
  'growth between': target('6—8%', '6–8%', {
    ...YEARS,
    periodType: 'average-annual',
    comparator: 'between',
    value: '6',
    upper: '8',
  }),
  fall: target('-3%', '-3%', { ...YEARS, periodType: 'average-annual', comparator: 'le', value: '-3' }),
  yearly: target('1.2万人', '12,000 people', {
    ...YEARS,
    periodType: 'every-year',
    value: '1.2',
    unit: 'person',
    power: 4,
  }),
  sum: target('5000万元', '50,000,000 yuan', {
    ...YEARS,
    periodType: 'cumulative',
    comparator: 'eq',
    value: '5000',
    unit: 'money',
    power: 4,
  }),
  'sum of few': target('8所', '8', {
    ...YEARS,
    periodType: 'cumulative',
    comparator: 'gt',
    value: '8',
    unit: 'school',
  }),
  'sum between': target('300—500家', '300–500', {
    ...YEARS,
    periodType: 'cumulative',
    comparator: 'between',
    value: '300',
    upper: '500',
    unit: 'firm',
  }),
  level: target('79.5岁', '79.5 years', { value: '79.5', unit: 'year' }),
  'level with a long unit': target('35微克/立方米', '35 micrograms per cubic metre', {
    comparator: 'le',
    value: '35',
    unit: 'concentration',
  }),
};
const CASES = Object.entries(SAMPLES).flatMap(([name, sample]) =>
  (['zh', 'en'] as const).map((lang) => [name, lang, sample] as const),
);

function chart(sample: TargetView | undefined, lang: Lang = 'en'): string {
  const drawn = sample && targetChart(sample, lang, 'chart_x');
  if (typeof drawn !== 'string') throw new Error('no chart');
  return drawn;
}

function numbers(svg: string, tag: string, attribute: string): number[] {
  const tags = svg.match(new RegExp(`<${tag}\\b[^>]*>`, 'gu')) ?? [];
  return tags.flatMap((one) => {
    const value = new RegExp(` ${attribute}="([^"]*)"`, 'u').exec(one)?.[1];
    return value === undefined ? [] : [Number(value)];
  });
}

/** The words under the two ends. */
function endsOf(svg: string): readonly string[] {
  const ends = /<span class="chart-ends"[^>]*>(.*)<\/span><\/span>$/u.exec(svg)?.[1] ?? '';
  return [...ends.matchAll(/<span>(.*?)<\/span>/gu)].map(([, words = '']) => words);
}

const onScale = (share: number): number => Math.round((LEFT + (RIGHT - LEFT) * share) * 100) / 100;

describe('a chart', () => {
  test.each(CASES)(
    'of a %s, in %s, is one image with a name, without style, true to the same bytes',
    (_, lang, sample) => {
      const svg = chart(sample, lang);
      expect(svg).toMatch(
        /^<span class="chart-box"><svg class="chart chart-[a-z]+" viewBox="0 8 160 40" width="160" height="40" role="img"/u,
      );
      // Words within a drawing shrink with it, and no checker can tell their contrast.
      expect(svg).not.toContain('<text');
      expect(svg).toContain(`<title id="chart_x_title">${sample.words[lang]}</title>`);
      expect(svg).toMatch(
        lang === 'zh' ? /暂无数据。<\/desc>/u : /There is no data on what has been reached\.<\/desc>/u,
      );
      expect(svg).not.toMatch(/ style=|NaN|Infinity|undefined|-0"|\.\d{3,}/u);
      expect(chart(sample, lang)).toBe(svg);
    },
  );

  it('shows a share on the bar of its whole', () => {
    const svg = chart(SAMPLES['high share']);
    expect(numbers(svg, 'circle', 'cx')).toEqual([onScale(0.95)]);
    // The dashed whole, and from the figure to its end where the target is met.
    expect(svg).toMatch(new RegExp(`class="chart-unknown" x="${LEFT}" y="26" width="${RIGHT - LEFT}"`, 'u'));
    expect(svg).toMatch(new RegExp(`class="chart-met" x="${onScale(0.95)}" y="26" width="7.4"`, 'u'));
    expect(endsOf(svg)).toEqual(['0', '100%']);
  });

  it('shows with a ring what does not meet the target itself, and says so', () => {
    const svg = chart(SAMPLES['low rate']);
    expect(svg).toMatch(new RegExp(`<circle class="chart-ring" cx="${onScale(0.045)}"`, 'u'));
    expect(svg).toMatch(new RegExp(`class="chart-met" x="${LEFT}" y="26" width="6.66"`, 'u'));
    expect(svg).toContain('The mark is hollow: the figure itself does not meet the target.');
    expect(chart(SAMPLES['share'])).not.toMatch(/chart-ring|hollow/u);
  });

  it('shows growth as compounded over all its years, from a start that is dashed', () => {
    const svg = chart(SAMPLES['growth']);
    const [path = ''] = /class="chart-target" d="(M[^"]*L[^"]*L[^"]*L[^"]*L[^"]*L[^"]*)"/u.exec(svg)?.slice(1) ?? [];
    const heights = path
      .split(/[ML]/u)
      .slice(1)
      .map((point) => Number(point.split(' ')[1]));
    const [start = 0, ...ends] = heights;
    expect(ends).toHaveLength(5);
    const rises = ends.map((end) => start - end);
    const [first = 1] = rises;
    rises.forEach((rise, year) => expect(rise / first).toBeCloseTo((1.05 ** (year + 1) - 1) / 0.05, 1));
    expect(svg).toMatch(
      new RegExp(`<line class="chart-unknown" x1="${LEFT}" y1="${start}" x2="149" y2="${start}"`, 'u'),
    );
  });

  it('lets growth that is to fall go down', () => {
    const [end = 0] = numbers(chart(SAMPLES['fall']), 'circle', 'cy');
    const [start = 99] = numbers(chart(SAMPLES['fall']).replace(/<line class="chart-axis"[^>]*>/gu, ''), 'line', 'y1');
    expect(end).toBeGreaterThan(start);
  });

  it('has a column and a mark for each year that must meet it by itself', () => {
    const svg = chart(SAMPLES['yearly']);
    expect(numbers(svg, 'circle', 'cx')).toHaveLength(5);
    expect(svg.match(/<rect class="chart-unknown"/gu)).toHaveLength(5);
    expect(endsOf(svg)).toEqual(['2021', '2025']);
  });

  it('has a piece for each of a few things counted, and one bar for many', () => {
    expect(chart(SAMPLES['sum of few']).match(/<rect class="chart-unknown"/gu)).toHaveLength(8);
    expect(chart(SAMPLES['sum']).match(/<rect class="chart-unknown"/gu)).toHaveLength(1);
    expect(numbers(chart(SAMPLES['sum']), 'circle', 'cx')).toEqual([RIGHT]);
  });

  it('shows both ends of a range in their proportion', () => {
    const [low = 0, high = 1] = numbers(chart(SAMPLES['sum between']), 'circle', 'cx');
    expect((low - LEFT) / (high - LEFT)).toBeCloseTo(300 / 500, 3);
    expect(numbers(chart(SAMPLES['share between']), 'circle', 'cx')).toEqual([onScale(0.3), onScale(0.45)]);
    expect(numbers(chart(SAMPLES['growth between']), 'circle', 'cy')).toHaveLength(2);
  });

  it('begins at nought', () => {
    const svg = chart(SAMPLES['level']);
    const [mark = 0] = numbers(svg, 'circle', 'cx');
    expect(mark).toBe(onScale(1 / 1.5));
    expect(endsOf(svg)).toEqual(['0', '']);
  });

  it('is not drawn of a target without a figure, or without words for it in the language', () => {
    const unfigured = target('', '', { comparator: null, value: null, unit: null });
    expect(targetChart(unfigured, 'zh', 'x')).toBe(null);
    expect(targetChart({ ...target('5%', '', {}), figure: both('5%', null) }, 'en', 'x')).toBe(null);
  });

  it('survives figures that no plan should have', () => {
    for (const value of ['0', '-5', '100', '101', '1e400', '0.0000001', 'x'])
      for (const periodType of ['at-date', 'average-annual', 'every-year', 'cumulative', 'maintained'] as const)
        for (const to of [2021, 2025, 2099]) {
          const svg = targetChart(target(value, value, { value, periodType, from: 2021, to }), 'zh', 'x');
          expect(svg ?? '').not.toMatch(/NaN|Infinity|="-0"|width="-/u);
        }
  });

  it('shows words as words', () => {
    const hostile = `"><script>alert('1')</script>&amp;`;
    const svg = chart(target(hostile, hostile, {}));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&quot;&gt;&lt;script&gt;');
  });
});

test('charts are valid within a page', async () => {
  const charts = CASES.map(([, lang, sample], index) => targetChart(sample, lang, `chart_${index}`)).join('\n');
  const html = `<!DOCTYPE html>\n<html lang="en"><head><title>Charts</title></head><body>${charts}</body></html>\n`;
  const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
  expect(report.results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId} ${one.message}`))).toEqual([]);
});

test('every figure of the real plan has a chart in both languages', () => {
  const PLAN = new URL('../../../plan', import.meta.url).pathname;
  const { model } = compile(readFolder(PLAN), seedsBeside(PLAN));
  const goals = (model ? buildEditions(model) : []).at(-1)?.goals ?? [];
  const figured = goals.flatMap(({ target: one }) => (one && one.measure.value !== null ? [one] : []));
  expect(figured.length).toBeGreaterThan(5);
  for (const one of figured)
    for (const lang of ['zh', 'en'] as const) expect(chart(one, lang)).toContain(one.words[lang] ?? 'no words');
});

describe('in a browser', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ browser, close } = await launch());
  }, 60_000);
  afterAll(() => close());

  /** How far the shapes of each drawing reach beyond what is shown of it, in its own units. */
  const BEYOND = `[...document.querySelectorAll('svg')].map((svg) => {
    const all = [...svg.querySelectorAll('rect, line, path, circle')].map((shape) => shape.getBBox());
    const { x, y, width, height } = svg.viewBox.baseVal;
    return Math.max(0, x - Math.min(...all.map((box) => box.x)), Math.max(...all.map((box) => box.x + box.width)) - x - width,
      y - Math.min(...all.map((box) => box.y)), Math.max(...all.map((box) => box.y + box.height)) - y - height);
  })`;

  it('no shape leaves its chart', async () => {
    const page = await browser.newPage();
    const charts = CASES.map(([, lang, sample], index) => targetChart(sample, lang, `c_${index}`) ?? '');
    await page.setContent(charts.join(''));
    const beyond = await page.evaluate<readonly number[]>(BEYOND);
    await page.close();
    expect(beyond).toHaveLength(CASES.length);
    expect(beyond.filter((by) => by > 0)).toEqual([]);
  });
});
