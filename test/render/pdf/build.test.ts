import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { edition, goal, goalView, paragraph, text } from './edition.ts';
import { open, render, resources } from './read.ts';

const sample = () =>
  edition({
    languages: ['zh', 'en'],
    blocks: [paragraph('p-a', [[text('建设示范区，'), goal('g', '增长5%以上'), text('。')], 'Upgrading trade.'])],
    goals: [goalView('g', 'p-a', '增长5%以上')],
  });

describe('the PDF file', () => {
  it('is the same bytes every time, in every time zone', async () => {
    const first = await render(sample());
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Chatham';
    const second = await render(sample());
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('bears the edition’s date and no other', async () => {
    const document = await open(await render(sample()));
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ CreationDate: 'D:20260102000000Z', Title: '某区规划', Language: 'zh-Hans-CN' });
  });

  it('is named after the plan and its languages', async () => {
    const { value } = await renderPdf(sample(), resources);
    expect(value.path).toBe('pdf/sample.zh-en.pdf');
  });

  it('has an outline to every heading and topic', async () => {
    const blocks = [paragraph('p-a', [[{ type: 'strong', children: [text('培育主体')] }, text('。正文。')]])];
    const document = await open(await render(edition({ blocks })));
    const outline = await document.getOutline();
    expect(outline[0]?.title).toBe('开放发展');
    expect(outline[0]?.items[0]?.title).toBe('外贸创新');
    expect(outline[0]?.items[0]?.items[0]?.title).toBe('培育主体');
  });

  it('reports characters that no font has, and where they stand', async () => {
    const blocks = [paragraph('p-a', ['推动创新🚀发展𠮷。'])];
    const { diagnostics } = await renderPdf(edition({ blocks }), resources);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: 'pdf-missing-glyph',
      severity: 'error',
      span: blocks[0]?.span,
      args: { characters: '🚀 (U+1F680) 𠮷 (U+20BB7)' },
    });
  });
});
