import { describe, expect, test } from 'vitest';
import { livesOnIn } from '../../src/model/lifecycle.ts';
import type { Model } from '../../src/model/model.ts';
import { toRecord } from '../../src/render/json/record.ts';
import { record } from '../../src/record/schema.ts';
import { compileTexts, textsOf } from '../support/example-plan.ts';

const SECTION =
  '---\nowners: { lead: commerce }\ntargets:\n  imports: {}\n  exports: {}\n---\n\n# 第一节 {#first}\n\n[扩大进口](goal:imports),[扩大出口](goal:exports)。 {#p-2222}\n';

const LIFECYCLE = `trade:
  statement: { zh: 扩大进出口, en: Expand imports and exports }
  split: { to: [imports, exports], date: 2024-05-01 }
commerce-growth:
  moved: { to: trade }
sales-abroad:
  merged: { into: exports }
trade-fair:
  withdrawn:
    decision:
      title: { zh: 关于停办交易会的决定 }
      number: 示政发〔2024〕3号
      authority: { zh: 示范区人民政府, en: The People’s Government of Demo District }
    date: 2024-06-30
fair-hall:
  merged: { into: trade-fair }
`;

function modelWith(lifecycle: string): Model {
  const { model, diagnostics } = compileTexts(textsOf({ text: SECTION, files: { 'lifecycle.yaml': lifecycle } }));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!model) throw new Error('no model');
  return model;
}

describe('an id that was published once', () => {
  test.each([
    ['imports', ['imports']],
    ['trade', ['imports', 'exports']],
    ['commerce-growth', ['imports', 'exports']],
    ['sales-abroad', ['exports']],
    ['trade-fair', []],
    ['fair-hall', []],
    ['never-was', []],
  ])('%s lives on in %o', (id, goals) => {
    expect(livesOnIn(id, modelWith(LIFECYCLE))).toEqual(goals);
  });

  test('stands in the record with what became of it', () => {
    const { goals, retired } = record.parse(toRecord(modelWith(LIFECYCLE), '0.0.0'));
    expect(goals.map(({ id, lifecycle }) => [id, lifecycle.status])).toEqual([
      ['imports', 'active'],
      ['exports', 'active'],
    ]);
    expect(retired.map(({ id, current }) => [id, current])).toEqual([
      ['trade', ['imports', 'exports']],
      ['commerce-growth', ['imports', 'exports']],
      ['sales-abroad', ['exports']],
      ['trade-fair', []],
      ['fair-hall', []],
    ]);
    expect(retired[0]).toEqual({
      id: 'trade',
      statement: { zh: '扩大进出口', en: 'Expand imports and exports' },
      lifecycle: { status: 'split', to: ['imports', 'exports'], decision: null, date: '2024-05-01' },
      current: ['imports', 'exports'],
    });
    expect(retired[3]?.lifecycle).toEqual({
      status: 'withdrawn',
      to: [],
      decision: {
        title: { zh: '关于停办交易会的决定', en: null },
        number: '示政发〔2024〕3号',
        authority: { zh: '示范区人民政府', en: 'The People’s Government of Demo District' },
        url: null,
      },
      date: '2024-06-30',
    });
  });
});

describe('an entry that cannot be read', () => {
  test.each([
    ['nothing became of it', 'trade: {}\n', 'invalid-value'],
    ['two things did', 'trade:\n  moved: { to: imports }\n  merged: { into: exports }\n', 'invalid-value'],
    ['split into one', 'trade:\n  split: { to: [imports] }\n', 'invalid-value'],
    ['withdrawn by nobody', 'trade:\n  withdrawn: { date: 2024-01-01 }\n', 'missing-key'],
    ['an unknown fate', 'trade:\n  moves: { to: imports }\n', 'unknown-key'],
    ['an id that is none', 'Trade:\n  moved: { to: imports }\n', 'malformed-id'],
  ])('%s', (_, lifecycle, code) => {
    const texts = textsOf({ text: SECTION, files: { 'lifecycle.yaml': lifecycle } });
    const errors = compileTexts(texts).diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map((error) => [error.code, error.span.file])).toEqual([[code, 'lifecycle.yaml']]);
  });
});
