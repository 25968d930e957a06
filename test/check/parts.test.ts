import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/register.ts';
import { modelOf, partsOf } from '../../src/check/parts.ts';
import { EVERYDAY } from '../../src/check/rule.ts';
import { compile, type Compilation, type PlanFile } from '../../src/compile.ts';
import { inOrder } from '../../src/problem/diagnostic.ts';
import { ROOT } from '../support/cli.ts';
import { fc } from '../support/property.ts';
import { readFolder } from '../support/read-folder.ts';

const PLAN = readFolder(join(ROOT, 'plan'));
const TEXT_OF_SEED = readFileSync(join(ROOT, 'seeds/zhangdian-145.txt'));

function check(files: readonly PlanFile[], clean?: Set<string>): Compilation {
  return compile(files, () => TEXT_OF_SEED, { release: false, ...(clean && { clean }) });
}

/** A plan with some words of one file exchanged for others. */
function edited(files: readonly PlanFile[], file: number, at: number, length: number, words: string): PlanFile[] {
  return files.map((one, index) => {
    if (index !== file % files.length) return one;
    const text = new TextDecoder().decode(one.bytes);
    const from = at % (text.length + 1);
    return { ...one, bytes: new TextEncoder().encode(text.slice(0, from) + words + text.slice(from + length)) };
  });
}

const tokens = fc.constantFrom(
  ...[
    '5%',
    '2025年',
    'by 2030',
    '确保',
    'strive to ',
    ',',
    '。',
    '”',
    '[',
    '](goal:trade-growth)',
    '{#p-2222}',
    '**',
    '\n\n',
    '- ',
    '  ',
  ],
  ...[
    'the the ',
    '中',
    'trade-growth: {}',
    'status=reviewed',
    'src=1',
    '100亿元',
    '外贸',
    'foreign commerce',
    '（',
    '...',
  ],
);
const edit = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 12 }), tokens);

describe('parts of a plan', () => {
  test('are many in a real plan, and each document is in one', () => {
    const { model } = check(PLAN);
    const parts = partsOf(model!, false);
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.flatMap(({ documents }) => documents).length).toBe(model!.documents.length);
  });

  test('local rules find in a part what they find there in the whole plan', () => {
    const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const { model } = check(edits.reduce<readonly PlanFile[]>((files, one) => edited(files, ...one), PLAN));
      if (!model) return;
      const parts = partsOf(model, false).map((part) => modelOf(model, [part]));
      for (const rule of RULES.filter(({ isLocal }) => isLocal)) {
        const inParts = parts.flatMap((part) => rule.check(part, EVERYDAY));
        expect(inOrder(inParts), rule.problem.declaration.code).toEqual(inOrder(rule.check(model, EVERYDAY)));
      }
    });
    fc.assert(property, { numRuns: 25 });
  });

  test('what was found before is not lost by looking only at what changed', () => {
    const clean = new Set<string>();
    check(PLAN, clean);
    expect(clean.size).toBeGreaterThan(10);
    const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const files = edits.reduce<readonly PlanFile[]>((before, one) => edited(before, ...one), PLAN);
      expect(check(files, clean).diagnostics).toEqual(check(files).diagnostics);
    });
    fc.assert(property, { numRuns: 25 });
  });
});
