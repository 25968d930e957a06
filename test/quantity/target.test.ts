import { describe, expect, test } from 'vitest';
import {
  compareModality,
  compareTarget,
  parseAmount,
  proposeTarget,
  readModality,
  type TargetData,
} from '../../src/quantity/index.ts';
import { OTHER_PROMISE, SAME_PROMISE, SAME_PROMISE_MORE } from './modality-pairs.ts';
import { AGREEING_TARGETS, type TargetRow } from './target-pairs.ts';

describe('an amount in front matter', () => {
  test.each([
    ['5 %', '5', 0, 'percent', '%'],
    ['0.10 %', '0.10', 0, 'percent', '%'],
    ['1.2 万人', '1.2', 4, 'person', '人'],
    ['5000 万元', '5000', 4, 'cny', '元'],
    ['50 million yuan', '50', 6, 'cny', 'yuan'],
    ['2 所', '2', 0, 'school', '所'],
    ['12 座塔', '12', 0, 'item', '座塔'],
    ['2 倍', '2', 0, 'other', '倍'],
    ['3 个百分点', '3', 0, 'percentage-point', '个百分点'],
    ['15 分钟', '15', 0, 'min', '分钟'],
  ])('%s', (text, value, power, id, printed) => {
    expect(parseAmount(text)).toMatchObject({ value, power, unit: { id, printed } });
  });
  test('keeps its base', () =>
    expect(parseAmount('8.5 张/千人')).toMatchObject({ value: '8.5', per: { value: '1000', unit: { id: 'person' } } }));
  test('may be a range', () => expect(parseAmount('5–8 %')).toMatchObject({ value: '5', upper: { value: '8' } }));
  test.each([
    ['', 'empty'],
    ['abc', 'empty'],
    ['5 % 以上', 'unread'],
    ['5 % 6 %', 'several'],
  ])('%j is refused: %s', (text, error) => {
    expect(parseAmount(text)).toMatchObject({ error });
  });
});

const growth: TargetData = {
  periodType: 'average-annual',
  comparator: 'ge',
  value: '5',
  power: 0,
  unit: { id: 'percent', measure: 'share', currency: null, printed: '%' },
  from: '2021',
  to: '2025',
};
const share: TargetData = { ...growth, periodType: 'at-date', value: '40', from: null };
const bonus: TargetData = {
  ...growth,
  periodType: 'cumulative',
  comparator: 'eq',
  value: '5000',
  power: 4,
  unit: { id: 'cny', measure: 'money', currency: 'CNY', printed: '元' },
};

describe('a target against its sentence', () => {
  test.each([
    [growth, '确保全区进出口总额年均增长5%以上', 'zh'],
    [growth, 'ensure that total imports and exports grow by at least 5 percent a year on average', 'en'],
    [share, '2025年提升到40%', 'zh'],
    [share, 'raise it to 40 percent by 2025', 'en'],
    [bonus, '兑现区级人才奖补资金5000万元', 'zh'],
    [bonus, 'pay out 50 million yuan in awards', 'en'],
  ] as const)('%o agrees with %s', (target, sentence, lang) =>
    expect(compareTarget(target, sentence, lang)).toBeNull(),
  );
  test.each([
    [growth, '年均增长6%以上', 'zh', 'value', '6%'],
    [growth, '年均增长5%', 'zh', 'comparator', '5%'],
    [growth, '每年增长5%以上', 'zh', 'period', '每年'],
    [growth, '年均增长5个百分点以上', 'zh', 'unit', '5个百分点'],
    [growth, 'grow by more than 5 percent a year on average', 'en', 'comparator', 'more than'],
    [growth, '稳步增长', 'zh', 'figure', null],
    [share, '2035年提升到40%', 'zh', 'year', '2035年'],
    [bonus, '兑现资金5000元', 'zh', 'power', '5000元'],
    [bonus, 'pay out 5 million yuan', 'en', 'power', '5 million yuan'],
  ] as const)('%o differs from %s', (target, sentence, lang, field, quote) => {
    const found = compareTarget(target, sentence, lang);
    expect(found?.field).toBe(field);
    expect(found?.span == null ? null : sentence.slice(found.span.start, found.span.end)).toBe(quote);
  });
});

/** A row's target, as the authoring schema would hand it over. */
function targetOf({ value, period, comparator, to }: TargetRow): TargetData {
  const amount = parseAmount(value);
  if ('error' in amount) throw new Error(`${value}: ${amount.error}`);
  return { ...amount, periodType: period, comparator, from: '2021', to };
}

describe('the usual targets of a plan', () => {
  test.each(AGREEING_TARGETS)('$value $comparator $period: $zh', (row) => {
    const target = targetOf(row);
    expect([compareTarget(target, row.zh, 'zh'), compareTarget(target, row.en, 'en')]).toEqual([null, null]);
    const other = target.value.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
    for (const wrong of [
      { ...target, value: other },
      { ...target, power: target.power + 1 },
    ]) {
      expect(compareTarget(wrong, row.zh, 'zh')).not.toBeNull();
      expect(compareTarget(wrong, row.en, 'en')).not.toBeNull();
    }
  });
  test('a year that others are held against is not the target’s', () => {
    const twice = { ...growth, periodType: 'at-date' as const, value: '40' };
    expect(compareTarget(twice, '2023年占比提升到40%以上', 'zh')?.field).toBe('year');
    expect(compareTarget(twice, '与2020年相比,占比提升到40%以上', 'zh')).toBeNull();
  });
});

describe('a proposed target', () => {
  const period = { from: '2021', to: '2025' };
  test('takes what the sentence states', () => {
    expect(proposeTarget('确保全区进出口总额年均增长5%以上', 'zh', period)).toMatchObject({
      ...growth,
      implied: ['years'],
    });
    expect(proposeTarget('2025年提升到40%', 'zh', period)).toMatchObject({
      ...share,
      comparator: 'ge',
      implied: ['comparator'],
    });
    expect(proposeTarget('新建国际化学校2所', 'zh', period)).toMatchObject({
      periodType: 'cumulative',
      value: '2',
      from: '2021',
      to: '2025',
    });
    expect(proposeTarget('城镇登记失业率低于4.5%', 'zh', period)).toMatchObject({
      periodType: 'at-date',
      comparator: 'lt',
    });
  });
  test('is none where no figure is stated', () => expect(proposeTarget('建设一批学校', 'zh', period)).toBeNull());
});

describe('modality', () => {
  test.each([
    ['力争企业开办网办率达到95%', 'strive'],
    ['确保年均增长5%', 'ensure'],
    ['鼓励电子商务创新', 'encourage'],
    ['探索建设海外仓', 'explore'],
    ['争创国家级示范区', 'strive'],
    ['引导企业参展', 'encourage'],
  ])('%s', (text, modality) => expect(readModality(text, 'zh')?.modality).toBe(modality));
  test('a plain promise has no word', () => expect(readModality('新建学校2所', 'zh')).toBeNull());
  test.each([
    ['力争达到95%', 'will reach 95 percent', true],
    ['力争达到95%', 'strive to reach 95 percent', false],
    ['鼓励创新', 'encourage innovation', false],
    ['鼓励创新', 'ensure innovation', true],
    ['新建学校2所', 'strive to build two schools', true],
    ['保障供水', 'ensure water supply', false],
    ['新建学校2所', 'build two schools', false],
  ])('%s / %s', (zh, en, differs) => expect(compareModality(zh, en) !== null).toBe(differs));
  test.each([...SAME_PROMISE, ...SAME_PROMISE_MORE])('%s = %s', (zh, en) => expect(compareModality(zh, en)).toBeNull());
  test.each(OTHER_PROMISE)('%s ≠ %s', (zh, en) => expect(compareModality(zh, en)).not.toBeNull());
});
