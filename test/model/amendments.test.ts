import { describe, expect, test } from 'vitest';
import { compareWithSeeds } from '../../src/check/seed/compare.ts';
import type { Model } from '../../src/model/model.ts';
import { toRecord } from '../../src/render/json/record.ts';
import { record, type PlanRecord } from '../../src/record/schema.ts';
import { buildEdition } from '../../src/view/build.ts';
import type { InlineView } from '../../src/view/edition.ts';
import { compileTexts, textsOf } from '../support/example-plan.ts';

const SEED = '新建学校2所,新建医院1所。\n建设图书馆。\n建设体育馆。\n';
const DECISION = 'decision: { title: { zh: 决定 }, number: 示政发〔2023〕5号, authority: { zh: 示范区人民政府 } }';

/** Records as one would write them, all of one decision. */
const amendments = (...records: readonly string[]): string =>
  records.map((fields, i) => `a-${i + 1}:\n  seed: demo\n  ${fields}\n  ${DECISION}\n  date: 2023-05-01\n`).join('');

/** A plan of one section that holds the whole seed, with the paragraphs as they are now. */
function compiled(records: string, ...paragraphs: readonly string[]): ReturnType<typeof compileTexts> {
  const body = paragraphs.map((words, i) => `${words} {#p-222${i + 2}}\n`).join('\n');
  const text = `---\nsource: { seed: demo, lines: 1-3 }\ntargets:\n  schools: {}\n---\n\n# 第一节 {#first editorial}\n\n${body}`;
  return compileTexts(textsOf({ text, files: { 'seed.txt': SEED, 'amendments.yaml': records } }));
}

function modelOf({ model, diagnostics }: ReturnType<typeof compileTexts>): Model {
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!model) throw new Error('no model');
  return model;
}

const dataOf = (model: Model): PlanRecord => record.parse(toRecord(model, '0.0.0'));

const [SCHOOLS, LIBRARY, GYM] = ['[新建学校2所](goal:schools),新建医院1所。', '建设图书馆。', '建设体育馆。'];

describe('an amended text is what the seed says with the decisions applied', () => {
  test.each([
    ['words replaced', ['line: 2\n  old: 图书馆\n  new: 文化馆'], [SCHOOLS, '建设文化馆。', GYM]],
    ['words struck out', ["line: 1\n  old: ',新建医院1所'"], ['[新建学校2所](goal:schools)。', LIBRARY, GYM]],
    ['a paragraph struck out', ['line: 2\n  old: 建设图书馆。'], [SCHOOLS, GYM]],
    ['a paragraph after', ['after: 3\n  new: 建设美术馆。'], [SCHOOLS, LIBRARY, GYM, '建设美术馆。']],
    ['a paragraph before', ['before: 1\n  new: 建设美术馆。'], ['建设美术馆。', SCHOOLS, LIBRARY, GYM]],
    [
      'two paragraphs after one another',
      ['after: 2\n  new: 建设美术馆。', 'after: 2\n  new: 建设科技馆。'],
      [SCHOOLS, LIBRARY, '建设美术馆。', '建设科技馆。', GYM],
    ],
    [
      'words amended twice',
      ['line: 2\n  old: 图书馆\n  new: 文化馆', 'line: 2\n  old: 文化馆。\n  new: 文化中心。'],
      [SCHOOLS, '建设文化中心。', GYM],
    ],
  ])('%s', (_, records, paragraphs) => {
    const model = modelOf(compiled(amendments(...records), ...paragraphs));
    const { findings, proof } = compareWithSeeds(model);
    expect(findings).toEqual([]);
    expect(proof).toEqual([
      { seed: 'demo', lines: paragraphs.length, covered: paragraphs.length, except: [], amendments: records.length },
    ]);
    const shown = new Set(dataOf(model).blocks.flatMap((block) => block.amendments));
    expect([...shown]).toEqual(records.map((__, i) => `a-${i + 1}`));
  });

  test.each([
    ['without the record', '', [SCHOOLS, '建设文化馆。', GYM], 'seed-line'],
    ['with another record', amendments('line: 3\n  old: 体育馆\n  new: 游泳馆'), [SCHOOLS, LIBRARY, GYM], 'seed-line'],
    [
      'a struck paragraph still there',
      amendments('line: 2\n  old: 建设图书馆。'),
      [SCHOOLS, LIBRARY, GYM],
      'seed-range',
    ],
    [
      'an added paragraph not there',
      amendments('after: 3\n  new: 建设美术馆。'),
      [SCHOOLS, LIBRARY, GYM],
      'seed-range',
    ],
    [
      'words on two lines',
      amendments('line: 2\n  old: "图\\n书"\n  new: 文'),
      [SCHOOLS, LIBRARY, GYM],
      'invalid-value',
    ],
    ['nothing to strike out', amendments('line: 2\n  new: 文化馆'), [SCHOOLS, LIBRARY, GYM], 'invalid-value'],
    ['two places', amendments('line: 2\n  after: 2\n  new: 文化馆'), [SCHOOLS, LIBRARY, GYM], 'invalid-value'],
    [
      'a line that is gone',
      amendments('line: 2\n  old: 建设图书馆。', 'line: 2\n  old: 图书馆\n  new: 文化馆'),
      [SCHOOLS, GYM],
      'amendment-overlap',
    ],
    [
      'no decision',
      'a-1:\n  seed: demo\n  line: 2\n  old: 图书馆\n  new: 文化馆\n  date: 2023-05-01\n',
      [SCHOOLS, '建设文化馆。', GYM],
      'missing-key',
    ],
  ])('a fault is said once: %s', (_, records, paragraphs, code) => {
    const { diagnostics } = compiled(records, ...paragraphs);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map((one) => one.code)).toEqual([code]);
  });
});

describe('what the record says of an amended text', () => {
  const AMENDED = amendments('line: 1\n  old: 新建医院1所\n  new: 新建医院3所', 'before: 1\n  new: 建设美术馆。');
  const model = (): Model =>
    modelOf(compiled(AMENDED, '建设美术馆。', '[新建学校2所](goal:schools),新建医院3所。', LIBRARY, GYM));

  test('blocks keep their lines; a new one has none', () => {
    const blocks = dataOf(model()).blocks.filter(({ source }) => source.seed !== null);
    expect(blocks.map(({ source, amendments: by }) => [source.seedLine, by])).toEqual([
      [null, ['a-2']],
      [1, ['a-1']],
      [2, []],
      [3, []],
    ]);
  });

  test('words that no decision touched keep their place in the seed', () => {
    const [goal] = dataOf(model()).goals;
    expect(goal?.spans[0]?.seed).toEqual({ file: 'seed.txt', line: 1, start: 0, end: 6 });
  });

  test('words behind a change are told where the seed has them; changed words have no place', () => {
    const spans = (text: string): unknown => {
      const records = amendments('line: 1\n  old: 2所,\n  new: 12所；另');
      const changed = modelOf(compiled(records, text, LIBRARY, GYM));
      return dataOf(changed).goals[0]?.spans[0]?.seed;
    };
    expect(spans('新建学校12所；另[新建医院1所](goal:schools)。')).toEqual({
      file: 'seed.txt',
      line: 1,
      start: 7,
      end: 13,
    });
    expect(spans('[新建学校12所](goal:schools)；另新建医院1所。')).toBeNull();
  });
});

test('amended words are marked, across the marks of the text, with the decision beside them', () => {
  const records = amendments('line: 1\n  old: 2所,新建\n  new: 3所,扩建');
  const model = modelOf(compiled(records, '[新建学校3所](goal:schools),扩建医院1所。', LIBRARY, GYM));
  const { chapters, plan } = buildEdition(model, ['zh']);
  const block = chapters[0]?.sections[0]?.blocks[0];
  const words = (inlines: readonly InlineView[]): string =>
    inlines
      .map((one) => {
        if (one.type === 'amended') return `<${words(one.children)}>`;
        return 'children' in one ? `[${words(one.children)}]` : one.type === 'text' ? one.text : '';
      })
      .join('');
  expect(block?.kind === 'prose' && words(block.cells[0]?.inlines ?? [])).toBe('[新建学校<3所>]<,扩建>医院1所。');
  expect(plan.amendments).toEqual([
    {
      id: 'a-1',
      blocks: ['p-2222'],
      words: {
        zh: '〔2023-05-01修改〕“2所,新建”改为“3所,扩建”。依据：示范区人民政府《决定》（示政发〔2023〕5号）。',
        en: '[Amended 2023-05-01] “2所,新建” became “3所,扩建”. Decision: 示范区人民政府, 决定 (示政发〔2023〕5号).',
      },
    },
  ]);
});
