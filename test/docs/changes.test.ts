import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHANGE_KINDS, LEVELS, type ChangeKind } from '../../src/change/schema.ts';
import { KIND_WORDS, LEVEL_WORDS } from '../../src/change/words/kinds.ts';
import { compile } from '../../src/compile.ts';
import type { Lang } from '../../src/source/lang.ts';
import { readPage, ROOT } from './page.ts';
import { smallPlan } from '../support/small-plan.ts';

/** The pages name every kind of change, with the level that it has in the code. */

const kinds = Object.keys(CHANGE_KINDS) as ChangeKind[];

function table(lang: Lang): string {
  const head = lang === 'zh' ? '| 变化 | 版本号 | 意思 |' : '| kind | level | what it means |';
  const rows = LEVELS.flatMap((level) =>
    kinds
      .filter((kind) => CHANGE_KINDS[kind].level === level)
      .map(
        (kind) =>
          `| \`${kind}\` | ${LEVEL_WORDS[level][lang]} | ${lang === 'zh' ? KIND_WORDS[kind].zh : CHANGE_KINDS[kind].means} |`,
      ),
  );
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}

describe.each([
  ['docs/changes.md', 'en'],
  ['docs/changes.zh.md', 'zh'],
] as const)('%s', (path, lang) => {
  test('has every kind of change', () => {
    const pattern = /(?<=<!-- kinds -->\n)(?:\n\|[^]*?\n(?=\n))?/;
    const page = readPage(path);
    if (process.env['UPDATE_DOCS'])
      writeFileSync(
        join(ROOT, path),
        page.replace(pattern, () => `\n${table(lang)}\n`),
      );
    expect(pattern.exec(readPage(path))?.[0]).toBe(`\n${table(lang)}\n`);
  });

  test('shows lifecycle entries that planc reads', () => {
    const [, yaml = ''] = /\n( {4}trade-growth:\n(?: {4}.*\n)+)/.exec(readPage(path)) ?? [];
    const files = { ...smallPlan('# 示例 {#demo}\n'), 'plan/lifecycle.yaml': yaml.replace(/^ {4}/gm, '') };
    const encoded = Object.entries(files).map(([file, text]) => ({
      path: file.replace(/^plan\//, ''),
      bytes: new TextEncoder().encode(text),
    }));
    const { model, diagnostics } = compile(encoded, () => null, null);
    expect(diagnostics).toEqual([]);
    expect(model?.retired.map(({ status }) => status)).toEqual(['moved', 'split', 'merged', 'withdrawn']);
  });
});
