import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Model } from '../../src/model/model.ts';
import { ROOT } from '../support/cli.ts';
import { readFolder, seedsBeside } from '../support/read-folder.ts';

const PLAN = join(ROOT, 'plan');
const PAGE = join(PLAN, 'README.md');
const COUNTS = /(<!-- counts -->\n)[^]*?(?=<!-- end of counts -->)/;

/** `UPDATE_DOCS=1 npx vitest run test/docs/plan-readme` writes the counts anew. */
test('plan/README.md counts the goals as they are', () => {
  const { model } = compile(readFolder(PLAN), seedsBeside(PLAN));
  const page = readFileSync(PAGE, 'utf8');
  const counted = page.replace(COUNTS, (_, start: string) => start + tables(model as Model));
  if (process.env['UPDATE_DOCS']) writeFileSync(PAGE, counted);
  expect(page).toMatch(COUNTS);
  expect(readFileSync(PAGE, 'utf8')).toBe(counted);
});

function tables({ goals, owners }: Model): string {
  const short = new Map(owners.map(({ id, short: name }) => [id, `${name.en} ${name.zh}`]));
  const lead = (org: string | undefined): string => short.get(org ?? '') ?? '—';
  const total = `${goals.length} goals, ${goals.filter(({ target }) => target?.figure).length} of them with a figure.`;
  return [
    total,
    table(
      'kind',
      goals.map(({ kind }) => kind),
    ),
    table(
      'chapter',
      goals.map(({ chapter }) => chapter),
    ),
    table(
      'modality',
      goals.map(({ modality }) => modality),
    ),
    table(
      'lead',
      goals.map((goal) => lead(goal.owners.find(({ role }) => role === 'lead')?.org)),
    ),
    '',
  ].join('\n\n');
}

/** How often each value stands, the most frequent first. */
function table(title: string, values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rows = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, count]) => `| ${value} | ${count} |`);
  return [`| ${title} | goals |`, '| --- | --- |', ...rows].join('\n');
}
