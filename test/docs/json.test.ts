import { DuckDBInstance } from '@duckdb/node-api';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { raw } from 'jq-wasm';
import { loadPyodide } from 'pyodide';
import { describe, expect, test } from 'vitest';
import { apiFile } from '../../src/record/api.ts';
import { record, type PlanRecord } from '../../src/record/schema.ts';
import { jsonSchema } from '../../src/render/json/json-schema.ts';
import { builtPlan } from '../support/built.ts';
import { planc, temporaryFolder, writeFiles } from '../support/cli.ts';
import { reference } from './json-reference.ts';
import { fencesOf, readPage, ROOT } from './page.ts';

/** The page that tells developers what the data is: its tables are the schema's, its recipes work. */
const PAGE = 'docs/json.md';

test('the tables say what the schema says', () => {
  const plan = jsonSchema(record);
  const api = jsonSchema(apiFile);
  const tables: Readonly<Record<string, string>> = {
    'plan.json': reference(plan),
    'the API': reference(api, new Set(Object.keys(plan.$defs ?? {}))),
  };
  const written = readPage(PAGE).replace(
    /(<!-- planc: reference of (.+) -->\n)[^]*?(?=<!-- end of reference -->)/g,
    (_, start: string, of: string) => `${start}\n${tables[of]}\n`,
  );
  if (process.env['UPDATE_DOCS']) writeFileSync(join(ROOT, PAGE), written);
  expect(written.match(/^### \w+$/gm)?.length).toBeGreaterThan(20);
  expect(readPage(PAGE)).toBe(written);
});

describe('the recipes', () => {
  const recipes = new Map(fencesOf(readPage(PAGE)).flatMap(({ file, text }) => (file ? [[file, text] as const] : [])));

  /** A working folder with a recipe and the built plan; a link would leave the types of `dist` outside. */
  function workingFolder(file: string): string {
    const folder = temporaryFolder();
    cpSync(builtPlan(), join(folder, 'dist'), { recursive: true });
    writeFiles(folder, { [file]: recipes.get(file) ?? '' });
    return folder;
  }

  function node(folder: string, ...args: readonly string[]): string {
    const run = spawnSync(process.execPath, args, { cwd: folder });
    expect(run.stderr.toString() + (run.status === 0 ? '' : run.stdout.toString())).toBe('');
    return run.stdout.toString();
  }

  /** What each recipe is to find. */
  function figures(): string {
    const { goals } = JSON.parse(readFileSync(join(builtPlan(), 'plan.json'), 'utf8')) as PlanRecord;
    const lines = goals.flatMap(({ id, target }) =>
      target?.value ? [[id, target.comparator, target.value, target.unit?.measure, target.unit?.power, target.to]] : [],
    );
    expect(lines).toContainEqual(['trade-growth', 'ge', '5', 'percent', 0, 2025]);
    return lines.map((line) => `${line.join('\t')}\n`).join('');
  }

  test('every one on the page is run here', () => {
    expect([...recipes.keys()]).toEqual([
      'figures.mjs',
      'figures.ts',
      'figures.py',
      'figures.jq',
      'figures.sql',
      'figures.sh',
      'follow.mjs',
    ]);
  });

  test('JavaScript', () => {
    expect(node(workingFolder('figures.mjs'), 'figures.mjs')).toBe(figures());
  });

  test('TypeScript, with tsc --strict in a project of its own', () => {
    const folder = workingFolder('figures.ts');
    const types = join(ROOT, 'node_modules/@types');
    writeFiles(folder, {
      'package.json': '{ "type": "module" }\n',
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'nodenext',
          rewriteRelativeImportExtensions: true,
          outDir: 'out',
          rootDir: '.',
          types: ['node'],
          typeRoots: [types],
        },
        files: ['figures.ts'],
      }),
    });
    expect(node(folder, join(ROOT, 'node_modules/typescript/bin/tsc'))).toBe('');
    expect(existsSync(join(folder, 'out/figures.js'))).toBe(true);
    expect(node(folder, 'out/figures.js')).toBe(figures());
  });

  test('Python', async () => {
    const python = await loadPyodide();
    const lines: string[] = [];
    python.setStdout({ batched: (line) => lines.push(`${line}\n`) });
    python.mountNodeFS('/work', workingFolder('figures.py'));
    python.runPython(`import os\nos.chdir('/work')\nexec(open('figures.py', encoding='utf-8').read())`);
    expect(lines.join('')).toBe(figures());
  });

  test('jq', async () => {
    const data = JSON.parse(readFileSync(join(builtPlan(), 'plan.json'), 'utf8')) as PlanRecord;
    // This build of jq takes its input a byte at a time, copying the rest: a whole record would take it minutes.
    const goals = data.goals.filter(({ target }, i) => i < 5 || target?.value).map((goal) => ({ ...goal, spans: [] }));
    const part = { ...data, blocks: [], terms: [], sections: [], indicators: [], owners: [], goals };
    expect(`${await raw(part, recipes.get('figures.jq') ?? '', ['-r'])}\n`).toBe(figures());
  });

  test('SQL', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const sql = (recipes.get('figures.sql') ?? '').replace('dist/plan.json', join(builtPlan(), 'plan.json'));
    const rows = (await connection.runAndReadAll(sql)).getRows();
    connection.closeSync();
    expect(rows.map((row) => `${row.join('\t')}\n`).join('')).toBe(figures());
  });

  test('a spreadsheet', () => {
    const [name, ...args] = (recipes.get('figures.sh') ?? '').replace(/ > goals\.csv\n$/, '').split(' ');
    expect(name).toBe('planc');
    const { out, code } = planc(args, { cwd: ROOT });
    expect(code).toBe(0);
    const [head = [], ...rows] = parseCsv(out);
    const columns = ['id', 'comparator', 'value', 'power'].map((column) => head.indexOf(column));
    const stated = rows.filter((row) => row[head.indexOf('value')] !== '');
    // A table has the unit as it is printed, and no year that the text does not state.
    const wanted = figures().replace(/^(.*)\t[^\t\n]*\t([^\t\n]*)\t[^\t\n]*$/gm, '$1\t$2');
    expect(stated.map((row) => `${columns.map((at) => row[at]).join('\t')}\n`).join('')).toBe(wanted);
  });

  test('following an id', () => {
    const folder = workingFolder('follow.mjs');
    const data = JSON.parse(readFileSync(join(folder, 'dist/plan.json'), 'utf8')) as PlanRecord;
    const gone = { id: 'old', current: ['trade-growth', 'trade-rank'] };
    writeFiles(folder, { 'dist/plan.json': JSON.stringify({ ...data, retired: [gone] }) });
    expect(node(folder, 'follow.mjs', 'old')).toBe('trade-growth trade-rank\n');
    expect(node(folder, 'follow.mjs', 'trade-growth')).toBe('trade-growth\n');
    expect(node(folder, 'follow.mjs', 'never-was')).toBe('\n');
  });
});

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
