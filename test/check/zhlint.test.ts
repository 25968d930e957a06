import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from 'zhlint';
import { toDisplay } from '../../src/model/typography.ts';
import { ROOT } from '../support/cli.ts';
import { compileTexts, textsOf } from '../support/example-plan.ts';
import { fc } from '../support/property.ts';

/**
 * Another reader of Chinese punctuation, as an oracle: where zhlint and planc both have something to say of a text they
 * must say the same, and where they do not the reason stands here. zhlint corrects; planc maps width when a plan is
 * shown, and only points at the rest.
 */

/** Official style: full-width punctuation throughout, and no space between Chinese and Latin. zhlint's own is another. */
const RULES = {
  noSinglePair: true,
  halfwidthPunctuation: '',
  fullwidthPunctuation: '，。：；？！“”‘’（）［］',
  adjustedFullwidthPunctuation: '',
  unifiedPunctuation: 'simplified',
  spaceBetweenHalfwidthContent: false,
  noSpaceBetweenFullwidthContent: true,
  noSpaceBeforePauseOrStop: true,
  noSpaceAfterFullwidthPauseOrStop: true,
  noSpaceInsideQuotation: true,
  noSpaceInsideBracket: true,
  skipPureWestern: true,
} as const;

const corrected = (text: string): string => run(text, { rules: RULES }).result;

describe('the mapping', () => {
  const SEED = readFileSync(join(ROOT, 'seeds/zhangdian-145.txt'), 'utf8').split('\n').slice(0, 92);

  test('of the seed is zhlint’s, character for character', () => {
    expect(SEED.map((line) => toDisplay(line).text)).toEqual(SEED.map(corrected));
    expect(SEED.reduce((sum, line) => sum + run(line, { rules: RULES }).validations.length, 0)).toBe(757);
  });

  test('of sentences made of what plans are made of is zhlint’s', () => {
    const word = fc.constantFrom(
      '发展',
      '提高质量',
      '“示范区”',
      '《条例》',
      '1,000万元',
      '5%以上',
      'RCEP市场',
      '9:30起',
      '1+1+N方案',
      'M0用地',
    );
    const mark = fc.constantFrom(',', ';', ':', '，', '、', '；');
    const clause = fc.tuple(word, fc.constantFrom('', '(M0)', '(含服务)', '(2021年)'), mark);
    const sentence = fc.tuple(
      fc.array(clause, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('完成任务。', '好吗?', '加油!'),
    );
    const agree = ([clauses, end]: [[string, string, string][], string]): void => {
      const text = clauses.flat().join('') + end;
      expect(toDisplay(text).text).toBe(corrected(text));
    };
    fc.assert(fc.property(sentence, agree), { numRuns: 400 });
  });

  test.each([
    [
      'a Latin phrase keeps its comma and its space',
      '采用“Smart City, Better Life”理念',
      '采用“Smart City，Better Life”理念',
    ],
    ['a formula keeps its brackets', '函数f(x,y)=1的图像', '函数f（x,y）=1的图像'],
    ['a Latin name keeps its brackets', 'APP(iOS)版', 'APP（iOS）版'],
  ])('%s: zhlint’s does not', (_, text, theirs) => {
    expect(toDisplay(text).text).toBe(text);
    expect(corrected(text)).toBe(theirs);
  });

  test.each([
    ['加入RCEP,PPP项目', '加入RCEP，PPP项目'],
    ['好吗?!', '好吗？！'],
  ])('%s is Chinese punctuation; zhlint leaves it', (text, ours) => {
    expect(toDisplay(text).text).toBe(ours);
    expect(corrected(text)).toBe(text);
  });
});

describe('the rules', () => {
  /** Codes of the findings in one paragraph of a draft. */
  function findings(text: string): string[] {
    const { diagnostics } = compileTexts(textsOf({ body: `${text} {#p-2222}\n` }));
    return [...new Set(diagnostics.filter(({ severity }) => severity === 'warning').map(({ code }) => code))];
  }

  test.each([
    ['加快发展，提高质量。', []],
    ['投资1,000万元，每天9:30开门。', []],
    ['打造“示范区”品牌，落实《条例》（修订）。', []],
    ['加快发展,提高质量。', ['half-width-punctuation']],
    ['加快发展(含服务)。', ['half-width-punctuation']],
    ['按时完成任务.', ['half-width-punctuation']],
    ['加快 发展。', ['space-in-chinese']],
    ['加快发展， 提高质量。', ['space-in-chinese']],
    ['加快发展 ，提高质量。', ['space-in-chinese']],
    ['打造"示范"品牌。', ['straight-quotes']],
    ['打造“示范品牌。', ['unpaired-punctuation']],
    ['落实（条例。', ['unpaired-punctuation']],
  ])('both have the same to say of %s', (text, codes) => {
    expect(findings(text)).toEqual(codes);
    expect(run(text, { rules: RULES }).validations.length > 0).toBe(codes.length > 0);
  });

  test.each([
    ['加快发展。。', 'repeated-punctuation'],
    ['加快发展，，提高质量。', 'repeated-punctuation'],
    ['餐饮、零售...都要覆盖。', 'ellipsis'],
    ['提升“首位度”、“贡献度”。', 'quoted-list-comma'],
    ['服务0-3岁婴幼儿。', 'range-dash'],
    ['年均增长５％以上。', 'full-width-letters'],
    ['会议指出：“落实“放管服”要求”。', 'quote-nesting'],
    ['培训5千人。', 'mixed-numerals'],
    ['年均增长4。5%以上。', 'decimal-point'],
    ['新建道路三十二公里。', 'spelled-out-quantity'],
  ])('planc alone knows what is wrong with %s', (text, code) => {
    expect(findings(text)).toEqual([code]);
    expect(run(text, { rules: RULES }).validations).toEqual([]);
  });
});
