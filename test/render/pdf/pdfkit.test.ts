/** One test for each limit of pdfkit 0.20.2 that the bridge goes round: whoever raises the version runs these first. */
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import type { Edition } from '../../../src/view/edition.ts';
import { edition, paragraph, strong, text } from './edition.ts';
import { ofType, takeApart, type Objects } from './objects.ts';
import { open, resources, taggedText } from './read.ts';

const ALIKE = '甲·乙•丙，A·B•C，1-2‑3−4，5\u00A06';
const base = edition({
  blocks: [
    paragraph('p-a', [[strong('第一题'), text(`。${ALIKE}。`)]]),
    paragraph('p-b', [[strong('第二题'), text('。文。')]]),
  ],
});
const sample: Edition = { ...base, plan: { ...base.plan, title: { zh: '规划 <甲> & “乙”', en: 'A & B' } } };

let bytes: Uint8Array;
let objects: Objects;
beforeAll(async () => {
  ({
    value: { bytes },
  } = await renderPdf(sample, resources));
  objects = takeApart(bytes);
});

describe('what pdfkit would get wrong', () => {
  it('escapes what it puts into XMP', () => {
    expect(objects.xmp).toContain('规划 &lt;甲&gt; &amp; “乙”');
  });

  it('points outline entries at the left edge, and counts what they hold', async () => {
    const document = await open(bytes);
    const outline = await document.getOutline();
    expect(outline[0]?.dest?.slice(2, 4)).toEqual([0, expect.any(Number)]);
    const counts = [...objects.all.values()].flatMap((body) =>
      /\/First \d+ 0 R/.test(body) ? [Number(/\/Count (-?\d+)/.exec(body)?.[1])] : [],
    );
    // Two topics in a closed section, one section in a closed chapter, and two entries at the top.
    expect(counts.sort((a, b) => a - b)).toEqual([-2, -1, 2]);
  });

  it('sorts names by their bytes', () => {
    const tree = [...objects.all.values()].find((body) => body.includes('/Dests')) ?? '';
    const names = [...tree.matchAll(/\((d\d+)\)/g)].map(([, name = '']) => name).slice(2);
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
  });

  it('gives the roots of its trees no limits', () => {
    for (const body of objects.all.values()) expect(body).not.toContain('/Limits');
  });

  it('keeps characters apart that a font draws alike', async () => {
    const found = (await taggedText(bytes))
      .map(({ text: words }) => words)
      .find((words) => words.startsWith('第一题。'));
    // pdf.js gives a no-break space back as a space.
    expect(found).toBe(`第一题。${ALIKE.replace('\u00A0', ' ')}。`);
  });

  it('embeds no Helvetica', () => {
    expect([...objects.all.values()].join()).not.toContain('Helvetica');
  });

  it('writes page labels', () => {
    expect(objects.catalog).toMatch(/\/PageLabels \d+ 0 R/);
  });

  it('compresses without the machine’s own zlib, whose bytes differ between versions of Node', () => {
    const file = Buffer.from(bytes).toString('latin1');
    const headers = [...file.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n(..)/gs)].map(([, header]) => header);
    expect(headers.length).toBeGreaterThan(5);
    expect(new Set(headers)).toEqual(new Set(['\x78\x9c']));
    expect(ofType(objects, 'Metadata')[0]).not.toContain('FlateDecode');
  });
});
