import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { PlanRecord } from '../../../src/record/schema.ts';
import { builtPlan, readBuilt } from '../../support/built.ts';
import { ROOT, temporaryFolder, writeFiles } from '../../support/cli.ts';

const record = (): PlanRecord => JSON.parse(readBuilt('plan.json')) as PlanRecord;

describe('plan.json', () => {
  test('is valid against its published schema, in ajv’s strict mode', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: false }).compile(
      JSON.parse(readBuilt('schema/plan.schema.json')),
    );
    expect(validate(record()), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...record(), goals: [{}] })).toBe(false);
    expect(validate({ ...record(), extra: 1 })).toBe(false);
  });

  test('every property of the schema is described', () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
            if (!property.description) undescribed.push(`${path}.${name}`);
            visit(property, `${path}.${name}`);
          }
        } else visit(value, path);
      }
    };
    visit(JSON.parse(readBuilt('schema/plan.schema.json')), '');
    expect(undescribed).toEqual([]);
  });

  test('the text of the blocks that came from the seed, in order, is the seed', () => {
    const seed = readFileSync(join(ROOT, 'seeds/zhangdian-145.txt'), 'utf8').split('\n').slice(0, 92).join('\n');
    const blocks = record().blocks.filter(({ source }) => source.seedLine !== null);
    expect(blocks.map(({ text }) => text.zh).join('\n')).toBe(seed);
    expect(blocks.map(({ source }) => source.seedLine)).toEqual(Array.from({ length: 92 }, (_, i) => i + 1));
  });

  test('spans point at their words, in the file and in the seed', () => {
    const seed = readFileSync(join(ROOT, 'seeds/zhangdian-145.txt'), 'utf8').split('\n');
    const spans = record().goals.flatMap((goal) => goal.spans);
    expect(spans.length).toBeGreaterThan(13);
    for (const span of spans) {
      const lines = readFileSync(join(ROOT, 'plan', span.file), 'utf8').split('\n');
      expect(span.line).toBe(span.endLine);
      expect(lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1)).toBe(span.quote);
      if (span.seed) expect(seed[span.seed.line - 1]?.slice(span.seed.start, span.seed.end)).toBe(span.quote);
      expect(span.seed === null).toBe(span.lang === 'en');
    }
  });

  test('every reference finds what it names', () => {
    const { chapters, sections, blocks, goals, owners } = record();
    const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
    const [chapterIds, sectionIds, blockIds, ownerIds] = [chapters, sections, blocks, owners].map(ids);
    for (const chapter of chapters) {
      expect(chapter.sections.every((id) => sectionIds?.has(id))).toBe(true);
      expect(chapter.blocks.every((id) => blockIds?.has(id))).toBe(true);
    }
    for (const section of sections) {
      expect(chapterIds?.has(section.chapter)).toBe(true);
      expect(section.blocks.every((id) => blockIds?.has(id))).toBe(true);
      expect(section.owners.every(({ org }) => ownerIds?.has(org))).toBe(true);
    }
    for (const goal of goals) {
      expect(goal.owners.every(({ org }) => ownerIds?.has(org))).toBe(true);
      expect(goal.spans.every(({ block }) => blockIds?.has(block))).toBe(true);
    }
  });

  test('says what the text does not state', () => {
    const { goals, chapters, plan } = record();
    expect(plan.edition.status).toBe('unofficial');
    expect(chapters.every(({ provenance }) => provenance === 'editorial')).toBe(true);
    const growth = goals.find(({ id }) => id === 'trade-growth');
    expect(growth?.target).toEqual({
      periodType: 'average-annual',
      comparator: 'ge',
      value: '5',
      upper: null,
      unit: { measure: 'percent', power: 0, currency: null, printed: { zh: '%', en: '%' } },
      from: 2021,
      to: 2025,
      state: null,
      direction: null,
    });
    expect(growth?.provenance).toMatchObject({
      statement: 'stated',
      value: 'stated',
      kind: 'editorial',
      owners: 'editorial',
      from: 'implied',
    });
    const subsidies = goals.find(({ id }) => id === 'talent-subsidies');
    expect(subsidies?.unit).toEqual({
      measure: 'money',
      power: 4,
      currency: 'CNY',
      printed: { zh: '万元', en: 'yuan' },
    });
  });
});

test('the types of plan.json compile in a project of their own and fit the record', () => {
  const folder = temporaryFolder();
  copyFileSync(join(builtPlan(), 'schema/plan.d.ts'), join(folder, 'plan.d.ts'));
  copyFileSync(join(builtPlan(), 'plan.json'), join(folder, 'plan.json'));
  writeFiles(folder, {
    'use.ts': [
      "import type { Goal, PlanRecord } from './plan.d.ts';",
      'declare const plan: PlanRecord;',
      'export const figures: (string | null)[] = plan.goals.map((goal: Goal) => goal.target?.value ?? null);',
      'export function years(goal: Goal): number | null {',
      "  return goal.target?.periodType === 'every-year' ? goal.target.to : null;",
      '}',
      '// @ts-expect-error: there is no such kind',
      "export const wrong: Goal['kind'] = 'wish';",
      '',
    ].join('\n'),
  });
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = [
    '--noEmit',
    '--strict',
    '--allowImportingTsExtensions',
    '--module',
    'nodenext',
    '--types',
    '',
    'use.ts',
  ];
  const run = spawnSync(process.execPath, [tsc, ...options], { cwd: folder });
  expect(run.stdout.toString()).toBe('');
  expect(run.status).toBe(0);
});
