import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { DepartmentFile, GoalFile, GoalsFile, IndexFile, SectionFile } from '../../../src/record/api.ts';
import type { PlanRecord } from '../../../src/record/schema.ts';
import { builtPlan, readBuilt } from '../../support/built.ts';
import { planc, ROOT, temporaryFolder, writeFiles } from '../../support/cli.ts';
import { smallPlan } from '../../support/small-plan.ts';

const read = <T>(path: string, dist = builtPlan()): T =>
  JSON.parse(readFileSync(join(dist, 'api/v1', path), 'utf8')) as T;
const record = (): PlanRecord => JSON.parse(readBuilt('plan.json')) as PlanRecord;

/** ajv in strict mode, for one kind of file of the API. */
function validator(kind: string, dist = builtPlan()): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: false });
  ajv.addSchema(JSON.parse(readFileSync(join(dist, 'schema/api.schema.json'), 'utf8')), 'api');
  const validate = ajv.getSchema(`api#/$defs/${kind}`);
  if (!validate) throw new Error(kind);
  return validate;
}

describe('the static API', () => {
  test.each([
    ['IndexFile', () => ['index.json']],
    ['GoalsFile', () => ['goals.json']],
    ['GoalFile', () => record().goals.map(({ id }) => `goals/${id}.json`)],
    ['DepartmentFile', () => record().owners.map(({ id }) => `departments/${id}.json`)],
    ['SectionFile', () => record().sections.map(({ id }) => `sections/${id}.json`)],
  ])('every %s is there and valid against the published schema', (kind, paths) => {
    const validate = validator(kind);
    expect(paths().length).toBeGreaterThan(0);
    for (const path of paths()) {
      const file = read<object>(path);
      expect(validate(file), `${path}: ${JSON.stringify(validate.errors)}`).toBe(true);
      expect(validate({ ...file, extra: 1 }), path).toBe(false);
    }
  });

  test('the manifest has the hash of every file', () => {
    const manifest = JSON.parse(readBuilt('manifest.json')) as { files: { path: string; sha256: string }[] };
    const listed = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
    const paths = readdirSync(join(builtPlan(), 'api'), { recursive: true, encoding: 'utf8' });
    const files = paths.filter((path) => path.endsWith('.json')).map((path) => `api/${path.replaceAll('\\', '/')}`);
    const { goals, retired, owners, sections } = record();
    expect(files.length).toBe(2 + goals.length + retired.length + owners.length + sections.length);
    for (const path of files)
      expect(listed.get(path)).toBe(
        createHash('sha256')
          .update(readFileSync(join(builtPlan(), path)))
          .digest('hex'),
      );
  });

  test('from the index everything is found', () => {
    const index = read<IndexFile>('index.json');
    const { goals, sections } = record();
    expect(read<GoalsFile>(index.goals).goals.map(({ id }) => id)).toEqual(goals.map(({ id }) => id));
    for (const { id, href } of read<GoalsFile>(index.goals).goals) expect(read<GoalFile>(href).id).toBe(id);
    for (const { id, href } of index.departments) expect(read<DepartmentFile>(href).department.id).toBe(id);
    const listed = index.chapters.flatMap((chapter) => chapter.sections);
    expect(listed.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
    for (const { id, href } of listed) expect(read<SectionFile>(href).section.id).toBe(id);
  });

  test('each file says the same as plan.json', () => {
    const { goals, blocks, owners, sections } = record();
    for (const goal of goals) {
      const file = read<GoalFile>(`goals/${goal.id}.json`);
      expect(file.goal).toEqual(goal);
      expect(file.blocks).toEqual(
        [...new Set(goal.spans.map(({ block }) => block))].map((id) => blocks.find((block) => block.id === id)),
      );
      expect(file.departments.map(({ id }) => id).toSorted()).toEqual(
        [...new Set(goal.owners.map(({ org }) => org))].toSorted(),
      );
    }
    for (const { id } of owners) {
      const answering = goals.filter((goal) => goal.owners.some(({ org }) => org === id)).map((goal) => goal.id);
      expect(read<DepartmentFile>(`departments/${id}.json`).goals.map(({ goal }) => goal.id)).toEqual(answering);
    }
    for (const { id, blocks: ids } of sections) {
      const file = read<SectionFile>(`sections/${id}.json`);
      expect(file.blocks.map((block) => block.id)).toEqual(ids);
      expect(file.goals.map((goal) => goal.id)).toEqual(
        goals.filter(({ section }) => section === id).map((goal) => goal.id),
      );
    }
  });
});

test('the file of an old id says where its goal went', () => {
  const folder = temporaryFolder();
  const introduction =
    '---\ntargets:\n  libraries: {}\n---\n\n# 示例章 {#demo}\n\n[新建一批图书馆](goal:libraries)。 {#p-2222}\n';
  writeFiles(folder, smallPlan(introduction));
  writeFiles(folder, {
    'plan/lifecycle.yaml':
      'reading-rooms:\n  statement: { zh: 建设阅览室 }\n  merged: { into: culture }\nculture:\n  moved: { to: libraries, date: 2024-01-01 }\n',
  });
  expect(planc(['build', 'plan', '--only', 'json,api'], { cwd: folder })).toMatchObject({ code: 0 });
  const dist = join(folder, 'dist');
  const file = read<GoalFile>('goals/reading-rooms.json', dist);
  expect(validator('GoalFile', dist)(file)).toBe(true);
  expect(file.goal).toBeNull();
  expect(file.retired).toEqual({
    id: 'reading-rooms',
    statement: { zh: '建设阅览室', en: null },
    lifecycle: { status: 'merged', to: ['culture'], decision: null, date: null },
    current: ['libraries'],
  });
  expect(read<GoalsFile>('goals.json', dist).retired).toEqual([
    { id: 'reading-rooms', status: 'merged', current: ['libraries'], href: 'goals/reading-rooms.json' },
    { id: 'culture', status: 'moved', current: ['libraries'], href: 'goals/culture.json' },
  ]);
});

test('the types of the API compile in a project of their own', () => {
  const folder = temporaryFolder();
  copyFileSync(join(builtPlan(), 'schema/api.d.ts'), join(folder, 'api.d.ts'));
  writeFiles(folder, {
    'use.ts': [
      "import type { GoalEntry, GoalFile } from './api.d.ts';",
      'export const gone = (file: GoalFile): readonly string[] => file.retired?.current ?? [];',
      'export const lead = (goal: GoalEntry): string | undefined =>',
      "  goal.owners.find(({ role }) => role === 'lead')?.org;",
      '// @ts-expect-error: a goal may have left the plan',
      'export const statement = (file: GoalFile) => file.goal.statement;',
      '',
    ].join('\n'),
  });
  const options = ['--noEmit', '--strict', '--allowImportingTsExtensions', '--module', 'nodenext', '--types', ''];
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, ...options, 'use.ts'], { cwd: folder });
  expect(run.stdout.toString()).toBe('');
  expect(run.status).toBe(0);
});
