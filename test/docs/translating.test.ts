import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit, planFolder, translatedPlan, ZH } from '../cli/translate-plan.ts';
import { planc } from '../support/cli.ts';
import { fencesOf, markCount, readPage, ROOT, updateOutputs, type Fence } from './page.ts';

/** The walk-through for translators is walked: its commands are run in order, its edits are made, its outputs are real. */

describe.each(['docs/translating.md', 'docs/translating.zh.md'])('%s', (path) => {
  const fences = fencesOf(readPage(path));

  test('marks what the test reads', () => {
    expect(fences).toHaveLength(markCount(readPage(path)));
    const roles = fences.map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(['run', 'part', 'edit']));
    expect(roles.filter((role) => role === 'run').length).toBeGreaterThan(5);
  });

  test('shows what planc does', () => {
    const cwd = planFolder(translatedPlan({ without: ['p-5555'] }));
    edit(cwd, ZH, '加强学校建设,', '加强学校和幼儿园建设,');
    const real = new Map(fences.map((fence) => [fence.line, resultOf(fence, cwd)] as const));
    if (process.env['UPDATE_DOCS']) updateOutputs(path, real);
    expect(fencesOf(readPage(path)).map(({ text }) => text)).toEqual([...real.values()]);
  });

  test('links to pages that exist', () => {
    const links = [...readPage(path).matchAll(/\]\(([^)#:]+)(?:#([^)]+))?\)/g)];
    expect(links.length).toBeGreaterThan(1);
    for (const [, page = '', anchor] of links) {
      expect(existsSync(join(ROOT, 'docs', page)), page).toBe(true);
      const headings = readPage(`docs/${page}`).match(/^#+ .*$/gm) ?? [];
      if (anchor) expect(headings.map((one) => one.replace(/^#+ /, '').toLowerCase())).toContain(anchor);
    }
  });
});

function resultOf(fence: Fence, cwd: string): string {
  const { role, text } = fence;
  if (role === 'edit') {
    apply(text, join(cwd, fence.file ?? ''));
    return text;
  }
  if (role === 'part') return partOf(readFileSync(join(cwd, fence.file ?? ''), 'utf8'), 'p-3333');
  const [command = ''] = text.split('\n');
  const { out, err } = planc(argumentsOf(command), { cwd });
  return `${command}\n${out}${err}`;
}

/** `$ planc a "b c"` → a, b c */
function argumentsOf(command: string): string[] {
  const [first, ...rest] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([whole, quoted]) => quoted ?? whole).slice(1);
  if (first !== 'planc') throw new Error(`no command of planc: ${command}`);
  return rest;
}

/** Lines with − give way to the lines with + that follow them; they must be there, once. */
function apply(diff: string, file: string): void {
  let text = readFileSync(file, 'utf8');
  for (const [, removed = '', added = ''] of diff.matchAll(/((?:^-.*\n)+)((?:^\+.*\n)+)/gm)) {
    const words = (lines: string): string => lines.trimEnd().replace(/^[-+]/gm, '');
    expect(text.split(words(removed)), words(removed)).toHaveLength(2);
    text = text.replace(words(removed), () => words(added));
  }
  writeFileSync(file, text);
}

/** The entry of a block. */
function partOf(text: string, block: string): string {
  const entry = text.split('\n\n').find((one) => one.includes(`msgctxt "${block} `));
  return `${entry ?? ''}\n`;
}
