import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanRecord } from '../../src/record/schema.ts';
import { planc, ROOT } from '../support/cli.ts';

const made = new Map<string, string>();

/** The folder with an export of the real plan, made once for all tests of a file. */
export function exported(format: string, ...options: readonly string[]): string {
  const key = [format, ...options].join(' ');
  const known = made.get(key);
  if (known) return known;
  const folder = join(mkdtempSync(join(tmpdir(), 'planc-export-')), 'out');
  run(['export', format, 'plan', '--out', folder, ...options]);
  made.set(key, folder);
  return folder;
}

/** The real plan's `plan.json`. */
export function planRecord(): PlanRecord {
  const folder = made.get('json') ?? join(mkdtempSync(join(tmpdir(), 'planc-export-')), 'dist');
  if (!made.has('json')) run(['build', 'plan', '--only', 'json', '--out', folder]);
  made.set('json', folder);
  return JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as PlanRecord;
}

function run(args: readonly string[]): void {
  const { code, err } = planc(args, { cwd: ROOT });
  if (code !== 0) throw new Error(err);
}

/** What a row of the table `goals` has to say of a goal by its record in plan.json. */
export function goalRow(goal: PlanRecord['goals'][number]): Readonly<Record<string, string | number | null>> {
  const target: Readonly<Record<string, unknown>> = { ...goal.target };
  const field = <Value extends string | number>(name: string): Value | null =>
    (target[name] as Value | undefined) ?? null;
  const value = field<string>('value');
  return {
    goal_id: goal.id,
    chapter_id: goal.chapter,
    section_id: goal.section,
    parent_id: goal.parent,
    kind: goal.kind,
    modality: goal.modality,
    nature: goal.nature,
    statement_zh: goal.statement.zh,
    statement_en: goal.statement.en,
    indicator_id: goal.indicator,
    period_type: field('periodType'),
    comparator: field('comparator'),
    value,
    upper: field('upper'),
    value_number: value === null ? null : Number(value),
    unit_measure: goal.unit?.measure ?? null,
    unit_power: goal.unit?.power ?? null,
    unit_currency: goal.unit?.currency ?? null,
    unit_zh: goal.unit?.printed.zh ?? null,
    from_year: field('from'),
    to_year: field('to'),
    state: field('state'),
    direction: field('direction'),
  };
}
