import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { planc, realPlan, writeFiles } from '../support/cli.ts';
import { pdfText } from '../support/pdf-text.ts';

const AMENDMENT = `raised-growth:
  seed: zhangdian-145
  line: 9
  old: 年均增长5%以上
  new: 年均增长6%以上
  decision:
    title: { zh: 关于调整示例指标的决定, en: Decision on Adjusting an Example Target }
    number: 示例发〔2023〕5号
    authority: { zh: 示例机关, en: Example Authority }
  date: 2023-05-01
`;

function edit(folder: string, path: string, from: string | RegExp, to: string): void {
  const file = join(folder, 'plan', path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** Every page of a publication, one after the other. */
function pagesIn(dist: string): string {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return pages.map((path) => readFileSync(join(dist, path), 'utf8')).join('\n');
}

test('one sentence of the seed amended: built, proved, and seen in every output; without its record it is refused', async () => {
  const folder = realPlan();
  edit(folder, 'zh/1-opening/3-trade.md', '年均增长5%以上', '年均增长6%以上');
  edit(folder, 'zh/1-opening/3-trade.md', /(trade-growth:[^}]*at least: )5 %/, '$16 %');
  edit(folder, 'en/1-opening/3-trade.md', 'at least 5 percent a year', 'at least 6 percent a year');
  writeFiles(folder, { 'plan/amendments.yaml': AMENDMENT });

  const proof = planc(['verify', 'plan'], { cwd: folder });
  expect(proof).toMatchObject({ code: 0, err: '' });
  expect(proof.out).toContain('zhangdian-145 with 1 recorded amendment: 92 of 92 lines');

  expect(planc(['build', 'plan'], { cwd: folder }).code).toBe(0);
  const record = JSON.parse(readFileSync(join(folder, 'dist/plan.json'), 'utf8')) as PlanRecord;
  expect(record.plan.amendments).toEqual([
    {
      id: 'raised-growth',
      place: 'in',
      seed: 'zhangdian-145',
      line: 9,
      old: '年均增长5%以上',
      new: '年均增长6%以上',
      decision: {
        title: { zh: '关于调整示例指标的决定', en: 'Decision on Adjusting an Example Target' },
        number: '示例发〔2023〕5号',
        authority: { zh: '示例机关', en: 'Example Authority' },
        url: null,
      },
      date: '2023-05-01',
    },
  ]);
  const amended = record.blocks.filter(({ amendments }) => amendments.includes('raised-growth'));
  expect(amended.map(({ source }) => source.seedLine)).toEqual([9]);
  expect(record.goals.find(({ id }) => id === 'trade-growth')?.target?.value).toBe('6');

  const note = '“年均增长5%以上”改为“年均增长6%以上”。依据：示例机关《关于调整示例指标的决定》（示例发〔2023〕5号）。';
  const html = pagesIn(join(folder, 'dist'));
  expect(html).toContain('<ins>年均增长6%以上</ins>');
  expect(html).toContain(note);
  for (const name of ['zhangdian-145.zh.pdf', 'zhangdian-145.zh-en.pdf']) {
    const text = await pdfText(join(folder, 'dist/pdf', name));
    expect(text).toContain('年均增长6%以上');
    expect(text).toContain(note);
  }

  rmSync(join(folder, 'plan/amendments.yaml'));
  for (const command of ['verify', 'check']) {
    const refused = planc([command, 'plan'], { cwd: folder });
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/error\[seed-line\]: .*line 9, character 89.*“…[^”]*5%[^”]*”, this has “…[^”]*6%/);
    expect(refused.err).toContain('What a decision changed is recorded in amendments.yaml.');
  }
});
