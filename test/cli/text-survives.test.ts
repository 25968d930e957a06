import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planc, temporaryFolder, writeFiles } from '../support/cli.ts';
import { pdfText } from '../support/pdf-text.ts';
import { smallPlan } from '../support/small-plan.ts';

/** What other Markdown readers eat, and what is to come out. */
const TRAPS: readonly (readonly [written: string, text: string])[] = [
  ['主要目标:进出口总额稳步增长。', '主要目标:进出口总额稳步增长。'],
  ['每天9:30至17:30开放。', '每天9:30至17:30开放。'],
  ['探索PPP:REIT等模式。', '探索PPP:REIT等模式。'],
  ['服务端口:8080开放。', '服务端口:8080开放。'],
  ['2021~2025年，增长5~8%。', '2021~2025年，增长5~8%。'],
  ['**(一)指标。**说明如下。', '(一)指标。说明如下。'],
  ['**研发经费（R&D）**投入增长。', '研发经费（R&D）投入增长。'],
  ['不用<script>alert(1)</script>标签。', '不用<script>alert(1)</script>标签。'],
  ['网址https://example.org/a_b_c?d=1&e=2开放。', '网址https://example.org/a_b_c?d=1&e=2开放。'],
  ['[注]：见[表1]。', '[注]：见[表1]。'],
  ['{{ plan.title }}和{% if %}。', '{{ plan.title }}和{% if %}。'],
  ['长 5\\*6\\*7 米。', '长 5*6*7 米。'],
  ['总额&lt;5亿元&amp;增长。', '总额<5亿元&增长。'],
];

test('no character is lost or altered in JSON, HTML and PDF', async () => {
  const cwd = temporaryFolder();
  const blocks = TRAPS.map(
    ([written], i) => `${written} {#p-2${String(i).padStart(3, 'a').replaceAll(/[01]/g, 'x')}${i}}`,
  );
  writeFiles(cwd, smallPlan(`# 标题 {#demo}\n\n${blocks.join('\n\n')}\n`));

  const { code, err } = planc(['build'], { cwd });

  expect(err).toContain('Wrote');
  expect(code).toBe(0);
  const json = JSON.parse(readFileSync(join(cwd, 'dist/plan.json'), 'utf8')) as { blocks: { text: { zh: string } }[] };
  const html = textOf(readFileSync(join(cwd, 'dist/zh/chapters/demo/index.html'), 'utf8'));
  const pdf = await pdfText(join(cwd, 'dist/pdf/demo.zh.pdf'));
  TRAPS.forEach(([, text], i) => {
    expect(json.blocks[i + 1]?.text.zh).toBe(text);
    expect(html).toContain(text.replace(/\s/g, ''));
    expect(pdf).toContain(text.replace(/\s/g, ''));
  });
});

describe('what would lose characters is refused, with the reason and the place', () => {
  test.each([
    ['面积5*6*7米。', 'accidental-emphasis', '3:4'],
    ['变量a*b*c。', 'accidental-emphasis', '3:4'],
    ['> 引文。', 'unsupported-markup', '3:1'],
    ['看图：![图](a.png)', 'unsupported-markup', '3:4'],
  ])('%s', (written, problem, place) => {
    const cwd = temporaryFolder();
    writeFiles(cwd, smallPlan(`# 标题 {#demo}\n\n${written} {#p-2222}\n`));
    const { code, err } = planc(['build'], { cwd });
    expect(code).toBe(1);
    expect(err).toContain(`error[${problem}]`);
    expect(err).toContain(`plan/zh/1-demo/0-introduction.md:${place}`);
    expect(err).toMatch(/1 error\b/);
  });
});

/** The text of a page as a reader sees it, without white space. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal: string, hex: string, name: string) => {
      if (name) return ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' } as Record<string, string>)[name] ?? '?';
      return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(/\s/g, '');
}
