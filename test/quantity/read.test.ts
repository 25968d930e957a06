import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparePair, readQuantities, type Lang, type Quantity } from '../../src/quantity/index.ts';
import { fc } from '../support/property.ts';
import { PAIRS } from './pairs.ts';

const seed = readFileSync(new URL('../../seeds/zhangdian-145.txt', import.meta.url), 'utf8').split('\n');

/** value×10^power, unit, comparator and period of the first firm figure, for short tables. */
function first(text: string, lang: Lang): string {
  const one = readQuantities(text, lang).find((quantity) => quantity.firm);
  return one === undefined ? '' : shown(one);
}

function shown(one: Quantity): string {
  const under = one.denominator === null ? '' : `/${one.denominator}`;
  const upper = one.upper === null ? '' : `..${one.upper.value}e${one.upper.power}`;
  return [
    `${one.kind} ${one.value}${under}e${one.power}${upper}`,
    one.unit?.id ?? '-',
    one.comparator,
    one.period ?? '-',
  ].join(' ');
}

describe('Chinese figures', () => {
  test.each([
    ['总量两千吨', 'amount 2000e0 t eq -'],
    ['1.2万人以上', 'amount 1.2e4 person ge -'],
    ['一百二十万元', 'amount 120e4 cny eq -'],
    ['3万5千人', 'amount 35000e0 person eq -'],
    ['0.10%', 'amount 0.10e0 percent eq -'],
    ['50万千瓦', 'amount 50e4 kw eq -'],
    ['占一半', 'amount 1/2e0 - eq -'],
    ['三分之一', 'amount 1/3e0 - eq -'],
    ['百分之五', 'amount 5e0 percent eq -'],
    ['5%—8%', 'amount 5e0..8e0 percent between -'],
    ['1—2万人', 'amount 1e4..2e4 person between -'],
    ['翻两番', 'multiple 4e0 - eq -'],
    ['二〇二五年', 'year 2025e0 - eq -'],
    ['2021年6月22日', 'date 2021-06-22e0 - eq -'],
    ['“十四五”', 'plan-period 14e0 - eq -'],
    ['第十四个五年规划', 'plan-period 14e0 - eq -'],
    ['第二十次全国代表大会', 'ordinal 20e0 - eq -'],
    ['年均增长5%以上', 'amount 5e0 percent ge average-annual'],
    ['失业率低于4.5%', 'amount 4.5e0 percent lt -'],
    ['控制在5.5%以内', 'amount 5.5e0 percent le -'],
    ['突破万亿元', 'amount 1e12 cny gt -'],
    ['节约500万元', 'amount 500e4 cny eq -'],
    ['约500万元', 'amount 500e4 cny approx -'],
    ['20多万亩', 'amount 20e4 mu gt -'],
    ['7×24小时', 'code 24/7e0 - eq -'],
  ])('%s', (text, reading) => expect(first(text, 'zh')).toBe(reading));

  test.each(['一带一路', '千方百计', '进一步统一规划', '建设一批学校', '四面八方', '一网通办', '百姓生活', '万众创新'])(
    'no firm figure in %s',
    (text) => {
      expect(readQuantities(text, 'zh').filter((one) => one.firm)).toEqual([]);
    },
  );

  test('达到 and 提升到 are at least by implication', () => {
    const [one] = readQuantities('提升到40%', 'zh');
    expect(one).toMatchObject({ comparator: 'ge', implied: true, change: 'level', direction: 'up' });
  });

  test('a rate keeps its base', () => {
    const [base, beds] = readQuantities('每千人口8.5张', 'zh');
    expect(base).toMatchObject({ kind: 'base', value: '1000', unit: { id: 'population' } });
    expect(beds).toMatchObject({ value: '8.5', per: { value: '1000' } });
  });

  test('growth is told from level', () => {
    expect(readQuantities('增长到80亿元', 'zh')[0]?.change).toBe('level');
    expect(readQuantities('增长了12%', 'zh')[0]?.change).toBe('growth');
  });
});

describe('English figures', () => {
  test.each([
    ['12,000 people or more', 'amount 12000e0 person ge -'],
    ['at least 12,000 people', 'amount 12000e0 person ge -'],
    ['no more than 5 percent', 'amount 5e0 percent le -'],
    ['not exceed 60 per cent', 'amount 60e0 percent le -'],
    ['RMB 50 million', 'amount 50e6 cny eq -'],
    ['US$2.5 billion', 'amount 2.5e9 usd eq -'],
    ['a hundred villages', 'amount 100e0 - eq -'],
    ['two hundred and fifty', 'amount 250e0 - eq -'],
    ['two-thirds of villages', 'amount 2/3e0 - eq -'],
    ['half of villages', 'amount 1/2e0 - eq -'],
    ['between 5 and 8 percent', 'amount 5e0..8e0 percent between -'],
    ['a fivefold increase', 'multiple 5e0 - eq -'],
    ['six times that of 2020', 'multiple 6e0 - eq -'],
    ['June 22, 2021', 'date 2021-06-22e0 - eq -'],
    ['the 14th Five-Year Plan', 'plan-period 14e0 - eq -'],
    ['the Fourteenth Five-Year Plan', 'plan-period 14e0 - eq -'],
    ['the twenty-first session', 'ordinal 21e0 - eq -'],
    ['grow by 5 percent a year on average', 'amount 5e0 percent eq average-annual'],
    ['grow by 5 percent a year', 'amount 5e0 percent eq every-year'],
    ['2.5 percentage points', 'amount 2.5e0 percentage-point eq -'],
    ['per 1,000 people', 'base 1000e0 person eq -'],
    ['two and a half years', 'amount 2.5e0 year eq -'],
  ])('%s', (text, reading) => expect(first(text, 'en')).toBe(reading));

  test.each([
    'put people first',
    'one of the best',
    'the Two Sessions',
    'full coverage',
    'a new school',
    'may march forward',
  ])('no firm figure in %s', (text) => {
    expect(readQuantities(text, 'en').filter((one) => one.firm)).toEqual([]);
  });
});

describe('names', () => {
  test('are masked, the longest first, and only as whole words', () => {
    const names = ['12345', '12345热线', '世界500强'];
    expect(
      readQuantities('世界500强企业5家,12345热线', 'zh', { names })
        .filter((one) => one.firm)
        .map((one) => one.value),
    ).toEqual(['5']);
    expect(readQuantities('123456个', 'zh', { names })[0]?.value).toBe('123456');
  });

  test('are masked in the plural too', () => {
    const names = ['third-party institution', 'two-list class'];
    expect(readQuantities('bring in third-party institutions; open two-list classes', 'en', { names })).toEqual([]);
    expect(readQuantities('third-party institutional reform', 'en', { names })).not.toEqual([]);
  });
});

const alphabet = fc.constantFrom(
  ...'0123456789.,%％—-~至到年月日第每翻番倍成半一二两三十百千万亿点分之个人亩元多余约近以上内不低于超过“”十四五规划（）()+×/ aA',
  ' percent',
  ' million',
  'two ',
  ' third',
  'a ',
  ' half',
  ' per ',
  'RMB',
  '$',
  ' year',
  'at least ',
  ' or more',
  '2025',
  'Five-Year Plan',
  'th',
  'June ',
  '\ud83d\ude00',
  '\ud800',
  '\n',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(alphabet, { maxLength: 40 }).map((parts) => parts.join('')),
);
const langs = fc.constantFrom<Lang>('zh', 'en');

describe('any text', () => {
  test('is read without throwing; spans lie in it, in order, and never overlap', () => {
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        let end = 0;
        for (const one of readQuantities(text, lang)) {
          expect(one.span.start).toBeGreaterThanOrEqual(end);
          expect(one.span.end).toBeGreaterThan(one.span.start);
          expect(one.span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(one.span.start, one.span.end)).toBe(one.text);
          end = one.span.end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('is compared without throwing', () => {
    fc.assert(
      fc.property(texts, texts, (zh, en) => {
        for (const one of comparePair(zh, en)) expect(one.zh !== null || one.en !== null).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a changed digit always changes the reading', () => {
    const figures = fc.tuple(fc.constantFrom(...PAIRS), langs, fc.nat(), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(figures, ([pair, lang, place, step]) => {
        const text = pair[lang];
        const digits = [...text.matchAll(/\d/g)];
        const digit = digits[place % Math.max(1, digits.length)];
        if (digit === undefined) return;
        const other = String((Number(digit[0]) + step) % 10);
        const changed = text.slice(0, digit.index) + other + text.slice(digit.index + 1);
        const strip = (all: readonly Quantity[]): string =>
          JSON.stringify(all.map((one) => ({ ...one, text: '', span: 0 })));
        expect(strip(readQuantities(changed, lang))).not.toBe(strip(readQuantities(text, lang)));
      }),
      { numRuns: 1000 },
    );
  });

  test('comes to an end with whatever is repeated without end', () => {
    for (const unit of [
      '1',
      '1,',
      '1,000',
      '一',
      '万',
      '十四五',
      '1.',
      '约',
      '5%—',
      'at least ',
      'two ',
      'hundred ',
      'a ',
      '1 to ',
      '(',
      'on average ',
      '2021-',
      '不低于',
      '每',
      '“',
      '以上',
      '2 percent and ',
      'A1',
      '1+',
    ]) {
      for (const lang of ['zh', 'en'] as const) {
        expect(readQuantities(unit.repeat(20_000), lang), unit).toBeInstanceOf(Array);
      }
    }
  });
});

describe('the seed', () => {
  test('every paragraph is read, and none stops a comparison', () => {
    for (const line of seed) {
      readQuantities(line, 'zh');
      comparePair(line, '');
    }
  });

  test('its targets are read as a reader would', () => {
    const found = seed
      .flatMap((line) => readQuantities(line, 'zh'))
      .filter((one) => one.firm && one.kind === 'amount' && /\d/.test(one.text))
      .map(shown);
    expect(found).toEqual(
      expect.arrayContaining([
        'amount 5000e4 cny eq cumulative',
        'amount 2e0 school eq cumulative',
        'amount 5e0 percent ge average-annual',
        'amount 40e0 percent ge -',
        'amount 95e0 percent ge -',
        'amount 1.2e4 person ge every-year',
        'amount 4.5e0 percent lt -',
      ]),
    );
  });
});
