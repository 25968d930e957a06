import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Model } from '../../src/model/model.ts';
import { toDisplay, toSource } from '../../src/model/typography.ts';
import { toRecord } from '../../src/render/json/record.ts';
import { buildEdition } from '../../src/view/build.ts';
import type { BlockView, InlineView } from '../../src/view/edition.ts';
import { ROOT } from '../support/cli.ts';
import { compileTexts, textsOf } from '../support/example-plan.ts';
import { fc } from '../support/property.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

const SEED = readFileSync(join(ROOT, 'seeds/zhangdian-145.txt'), 'utf8').split('\n').slice(0, 92);

describe('the mapping on the seed', () => {
  const displays = SEED.map((line) => toDisplay(line));

  test('709 commas, 12 semicolons, 18 pairs of brackets, and nothing else', () => {
    const counts: Record<string, number> = {};
    for (const { kind } of displays.flatMap(({ mapped }) => mapped)) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({ comma: 709, semicolon: 12, 'round-brackets': 18 });
    expect(displays.map(({ text }) => text).join('')).not.toMatch(/[,;:?!()]/);
  });

  test('nothing is inserted, and the inverse is the source', () => {
    expect(displays.map(({ text }) => text.length)).toEqual(SEED.map((line) => line.length));
    expect(displays.map(toSource)).toEqual(SEED);
  });

  test('every unit that changed is one that was counted', () => {
    const changed = SEED.flatMap((line, i) => [...line].filter((unit, at) => unit !== displays[i]?.text[at]));
    expect(changed).toHaveLength(709 + 12 + 2 * 18);
  });
});

describe('whatever the text', () => {
  const PIECES = [
    ...'发展,;:?!()[]“”‘’《》。、 \n\t1234aZ%+.-@/，；（）',
    '规划',
    '2025年',
    '1,000',
    'RCEP',
    'https://a.cn/b?c,d',
    '😀',
    '𠮷',
    '一段话',
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('it keeps its length, can be had back, and is stable', () => {
    const holds = (text: string): void => {
      const display = toDisplay(text);
      expect(display.text).toHaveLength(text.length);
      expect(toSource(display)).toBe(text);
      expect(toDisplay(display.text)).toEqual({ text: display.text, mapped: [] });
    };
    fc.assert(fc.property(texts, holds), { numRuns: 2000 });
  });

  test('it changes nothing where there is no Chinese', () => {
    const latin = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(latin, (text) => void expect(toDisplay(text).text).toBe(text)),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['投资1,000万元,其中', '投资1,000万元，其中'],
  ['上午9:30开会:议程', '上午9:30开会：议程'],
  ['比例3:2,好吗?!', '比例3:2，好吗？！'],
  ['采用“Smart City, Better Life”理念,推进', '采用“Smart City, Better Life”理念，推进'],
  ['见https://a.cn/b?x=1,欢迎', '见https://a.cn/b?x=1，欢迎'],
  ['邮箱a@b.cn,电话', '邮箱a@b.cn，电话'],
  ['函数f(x,y)=1的图像', '函数f(x,y)=1的图像'],
  ['执行1+1+N方案,完善', '执行1+1+N方案，完善'],
  ['加入RCEP,PPP项目', '加入RCEP，PPP项目'],
  ['增长5%,2025年完成', '增长5%，2025年完成'],
  ['新型产业用地(M0)。', '新型产业用地（M0）。'],
  ['(1)加快发展;(2)提高', '（1）加快发展；（2）提高'],
  ['1)加快', '1)加快'],
  ['《办法》(修订)', '《办法》（修订）'],
  ['APP(iOS)版', 'APP(iOS)版'],
  ['注[1]见', '注［1］见'],
  ['1,2,3年', '1,2,3年'],
  ['Hello, world!', 'Hello, world!'],
])('%s is shown as %s', (source, shown) => {
  expect(toDisplay(source).text).toBe(shown);
});

describe('what is shown of a plan', () => {
  const text = (inlines: readonly InlineView[]): string =>
    inlines
      .map((inline) =>
        'children' in inline
          ? text(inline.children)
          : 'text' in inline
            ? inline.text
            : inline.type === 'break'
              ? '\n'
              : '',
      )
      .join('');
  const words = (block: BlockView): string[] =>
    block.kind === 'table'
      ? (block.cells[0]?.rows ?? []).map((row) => row.map(text).join('|'))
      : [text(block.cells[0]?.inlines ?? [])];

  function model(typography: string, markdown: string): Model {
    const texts = textsOf({ text: markdown });
    const { model: found } = compileTexts({
      ...texts,
      'plan.yaml': `${texts['plan.yaml']}typography: ${typography}\n`,
    });
    if (!found) throw new Error('the example has a model');
    return found;
  }

  const MARKDOWN = `---
targets:
  trade: {}
---

# 第一节 {#first}

**外贸**,[加快发展(含服务),提高](goal:trade),*a*,\`x,y\`,见[网站,首页](https://example.org/a,b)。 {#p-2222}

**甲,乙**:丙 {#p-3333}

| 项目,内容 | 数量 |
| --- | --- |
| \`甲,乙\` | 1,000,2,000 |
| 甲,乙 | 丙(丁) |

{#t-4444}
`;

  test('context crosses marks, and code stays as it is', () => {
    const [section] = buildEdition(model('gb', MARKDOWN), ['zh']).chapters[0]?.sections ?? [];
    expect(section?.blocks.flatMap(words)).toEqual([
      '外贸，加快发展（含服务），提高，a,x,y，见网站，首页。',
      '甲，乙：丙',
      '项目，内容|数量',
      '甲,乙|1,000,2,000',
      '甲，乙|丙（丁）',
    ]);
  });

  test('topics and statements look as their blocks do; the edition says what was mapped', () => {
    const edition = buildEdition(model('gb', MARKDOWN), ['zh']);
    const topics = edition.chapters[0]?.sections[0]?.blocks.map((block) =>
      block.kind === 'prose' ? block.cells[0]?.topic : null,
    );
    expect(topics).toEqual(['外贸', '甲，乙', null]);
    expect(edition.goals[0]?.statement.zh).toBe('加快发展（含服务），提高');
    expect(edition.plan.mapped).toEqual([
      { kind: 'comma', count: 8, from: ',', to: '，' },
      { kind: 'colon', count: 1, from: ':', to: '：' },
      { kind: 'round-brackets', count: 2, from: '()', to: '（）' },
    ]);
  });

  test('as the source has it, unless the plan says otherwise', () => {
    const edition = buildEdition(model('source', MARKDOWN), ['zh']);
    expect(edition.chapters[0]?.sections[0]?.blocks.flatMap(words)[0]).toBe(
      '外贸,加快发展(含服务),提高,a,x,y,见网站,首页。',
    );
    expect(edition.plan.mapped).toEqual([]);
  });

  test('an English edition of the plan has nothing mapped', () => {
    expect(buildEdition(model('gb', MARKDOWN), ['en']).plan.mapped).toEqual([]);
  });

  test('the real plan: text is the seed’s, display is its length, and the colophon counts what was mapped', () => {
    const folder = join(ROOT, 'plan');
    const { model: plan } = compile(readFolder(folder), seedsBeside(folder));
    if (!plan) throw new Error('the plan has a model');
    const { blocks } = toRecord(plan, '0.0.0');
    const ofSeed = blocks.filter(({ source }) => source.seedLine !== null);
    expect(ofSeed.map(({ text: { zh } }) => zh)).toEqual(SEED);
    expect(ofSeed.map(({ display: { zh } }) => zh)).toEqual(SEED.map((line) => toDisplay(line).text));
    for (const { text: source, display } of blocks) expect(display.en).toBe(source.en);
    expect(buildEdition(plan, ['zh']).plan.mapped.map(({ kind, count }) => [kind, count])).toEqual([
      ['comma', 709],
      ['semicolon', 12],
      ['round-brackets', 18],
    ]);
  });
});
