import { describe, expect, test } from 'vitest';
import type { Model } from '../../src/model/model.ts';
import { wordsOf, stem } from '../../src/check/terms/english.ts';
import { longest, outermost, termsIn } from '../../src/check/terms/matcher.ts';
import { compileTexts, textsOf } from '../support/example-plan.ts';

/** What of a glossary is found in a pair of texts. */
function compare(glossary: string, zh: string, en: string): { readonly codes: string[]; readonly model: Model } {
  const files = { 'glossary.yaml': glossary, 'en/1-demo/1-first.md': `# First {#first}\n\n${en} {#p-2222}\n` };
  const { model, diagnostics } = compileTexts(textsOf({ body: `${zh} {#p-2222}\n`, files }));
  if (!model) throw new Error('the example has a model');
  const codes = diagnostics.filter(({ code }) => code.startsWith('term-'));
  return { codes: codes.map(({ code, args }) => `${code} ${args['term'] ?? args['found']}`), model };
}

describe('English in any inflection', () => {
  test.each([
    ['industry', 'industries'],
    ['centre', 'centres'],
    ['centre', 'centred'],
    ['plan', 'planning'],
    ['plan', 'planned'],
    ['use', 'using'],
    ['use', 'used'],
    ['business', 'businesses'],
    ['process', 'processes'],
    ['study', 'studied'],
    ['branch', 'branches'],
    ['child', 'children'],
    ['app', 'apps'],
    ['sell', 'selling'],
    ['age', 'ageing'],
    ['build', 'built'],
  ])('%s and %s', (one, other) => expect(stem(other)).toBe(stem(one)));

  test.each([
    ['news', 'new'],
    ['business', 'busy'],
    ['trade', 'trace'],
    ['status', 'state'],
    ['spring', 'spr'],
    ['class', 'clay'],
  ])('not %s and %s', (one, other) => expect(stem(other)).not.toBe(stem(one)));

  test('a word is told from its possessive, its hyphen and the end of its clause', () => {
    const words = wordsOf('The district’s e-commerce. No. 1, AA+ (1+1+N)');
    expect(words.map(({ word }) => word)).toEqual([
      'The',
      'district',
      'e',
      'commerce',
      'No',
      '1',
      'AA+',
      '1+',
      '1+',
      'N',
    ]);
    expect(words.filter(({ opens }) => opens).map(({ word }) => word)).toEqual(['No']);
  });
});

describe('the glossary enforced', () => {
  const TRADE = 'trade: { zh: 外贸, en: foreign trade, admitted: { en: [external trade] } }\n';
  const PLATFORM = 'platform: { zh: 外贸综合服务平台, en: integrated foreign trade platform }\n';
  const ROAD = 'road: { zh: 一带一路, en: Belt and Road, forbidden: { en: [One Belt One Road] } }\n';

  test.each([
    ['preferred', '发展外贸。', 'Develop foreign trade.', []],
    ['admitted', '发展外贸。', 'Develop external trade.', []],
    ['neither', '发展外贸。', 'Develop outside trade.', ['term-missing 外贸']],
    ['hyphen for space', '外贸企业。', 'Foreign-trade enterprises.', []],
    ['possessive', '外贸的作用。', 'Foreign trade’s role.', []],
    ['over the end of a sentence', '外贸。', 'What is foreign. Trade grows.', ['term-missing 外贸']],
    ['only within the longer term', '外贸综合服务平台。', 'An integrated foreign trade platform.', []],
    [
      'the longer term under another name',
      '外贸综合服务平台。',
      'A foreign trade platform.',
      ['term-missing 外贸综合服务平台'],
    ],
    [
      'both, and both rendered',
      '外贸和外贸综合服务平台。',
      'Foreign trade and integrated foreign trade platforms.',
      [],
    ],
    [
      'both, and the shorter lost',
      '外贸和外贸综合服务平台。',
      'Commerce and integrated foreign trade platforms.',
      ['term-missing 外贸'],
    ],
    ['wrong capitals', '一带一路。', 'The belt and road.', ['term-missing 一带一路']],
    ['forbidden, and no second error', '一带一路。', 'One Belt One Road.', ['term-forbidden One Belt One Road']],
    [
      'forbidden where it was no rendering',
      '发展外贸。',
      'Foreign trade on One Belt One Road.',
      ['term-forbidden One Belt One Road'],
    ],
    ['an article in front', '一带一路。', 'A Belt and Road city.', []],
  ])('%s', (_, zh, en, codes) => expect(compare(TRADE + PLATFORM + ROAD, zh, en).codes).toEqual(codes));

  test('a term without a rendering asks for nothing', () => {
    expect(compare('trade: { zh: 外贸 }\n', '发展外贸。', 'Develop commerce.').codes).toEqual([]);
  });

  test('the width of brackets in the Chinese does not count', () => {
    const glossary = 'm0: { zh: 新型产业用地(M0), en: new industrial land (M0) }\n';
    expect(compare(glossary, '新型产业用地（M0）。', 'Land.').codes).toEqual(['term-missing 新型产业用地（M0）']);
  });

  test('what editors added is not held to it', () => {
    const { codes } = compare(TRADE, '# 外贸 {#a editorial}\n\n一段话。', '## Commerce {#a}\n\nA paragraph.');
    expect(codes).toEqual([]);
  });

  test('overlapping forms: the longest counts in the original, and in the translation what is not within another', () => {
    const glossary = 'a: { zh: 社会治理, en: social governance }\nb: { zh: 治理共同体, en: governance community }\n';
    const { model } = compare(glossary, '社会治理共同体。', 'A social governance community.');
    const block = model.blocks.find(({ id }) => id === 'p-2222');
    const ids = (found: ReturnType<typeof longest>): string[] => found.map(({ term }) => term.id);
    if (!block?.translations.en) throw new Error('the block is translated');
    expect(ids(longest(termsIn(block.original, model)))).toEqual(['b']);
    expect(ids(outermost(termsIn(block.translations.en, model)))).toEqual(['a', 'b']);
  });
});
