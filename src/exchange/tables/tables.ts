import { toRecord } from '../../render/json/record.ts';
import { viewGoal } from '../../view/goals.ts';
import type { ExportInput } from '../format.ts';
import { goalTables } from './goal-tables.ts';
import { planTables } from './plan-tables.ts';
import { registerTables } from './register-tables.ts';
import type { Table } from './table.ts';
import { textTables } from './text-tables.ts';

/** The plan as tables, each after those that it refers to: the same rows in every format for analysts. */
export function tablesOf({ model, version }: Pick<ExportInput, 'model' | 'version'>): Table[] {
  const record = toRecord(model, version);
  const views = new Map(model.goals.map((goal) => [goal.id, viewGoal(goal, model)]));
  const entries = record.goals.flatMap((goal, i) => {
    const view = views.get(goal.id);
    return view ? [{ goal, view, position: i + 1 }] : [];
  });
  return [...planTables(record), ...registerTables(record), ...textTables(record), ...goalTables(entries)];
}
