import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CompactFile } from '../../../src/render/pdf/compact.ts';
import { takeApart } from './objects.ts';

const ROW = 7;

/** A file of many small objects and a stream, written as pdfkit writes. */
function written(count: number): Uint8Array {
  const file = new CompactFile();
  for (let id = 1; id <= count; id++)
    for (const piece of [`${id} 0 obj`, `<<\n/Is ${id}\n>>`, 'endobj']) file.take(piece);
  const stream = new Uint8Array([10, 13, 0, 255]);
  const pieces = [`${count + 1} 0 obj`, '<<\n/Length 4\n>>', 'stream', stream, '\nendstream', 'endobj'];
  for (const piece of pieces) file.take(piece);
  return file.finish({ root: 1, info: 2, id: new Uint8Array(16) });
}

/** The table of objects, without its predictor: type, place and index of each. */
function tableOf(bytes: Uint8Array): [number, number, number][] {
  const file = Buffer.from(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file.toString('latin1'))?.[1]);
  const [head = '', dictionary = ''] = /^\d+ 0 obj\n([\s\S]*?)stream\n/.exec(file.toString('latin1', start)) ?? [];
  expect(dictionary).toContain(`/DecodeParms << /Predictor 12 /Columns ${ROW} >>`);
  const rows = inflateSync(file.subarray(start + head.length));
  const above = Buffer.alloc(ROW);
  return Array.from({ length: rows.length / (ROW + 1) }, (_, i) => {
    expect(rows[i * (ROW + 1)]).toBe(2);
    for (let k = 0; k < ROW; k++) above[k] = ((above[k] ?? 0) + (rows[i * (ROW + 1) + 1 + k] ?? 0)) & 0xff;
    return [above.readUInt8(0), above.readUInt32BE(1), above.readUInt16BE(5)];
  });
}

describe('the compact file', () => {
  it('keeps every object, and says in its table where each stands', () => {
    const bytes = written(450);
    const { all } = takeApart(bytes);
    const table = tableOf(bytes);
    for (let id = 1; id <= 450; id++) {
      expect(all.get(id)).toBe(`<<\n/Is ${id}\n>>`);
      const [type, stream, index] = table[id] ?? [];
      expect(type).toBe(2);
      expect(all.get(stream ?? 0)).toContain('/Type /ObjStm');
      expect(index).toBe((id - 1) % 200);
    }
    for (const [id, [type, offset]] of table.entries()) {
      if (type === 1) expect(Buffer.from(bytes).toString('latin1', offset)).toMatch(new RegExp(`^${id} 0 obj\n`));
    }
    expect(table[0]).toEqual([0, 0, 65535]);
    expect(table).toHaveLength(all.size + 1);
  });

  it('keeps streams byte for byte', () => {
    const file = Buffer.from(written(3));
    expect(
      file.includes(Buffer.from([...Buffer.from('stream\n'), 10, 13, 0, 255, ...Buffer.from('\nendstream')])),
    ).toBe(true);
  });

  it('is refused where an object was begun and never written', () => {
    const file = new CompactFile();
    for (const piece of ['3 0 obj', '<<\n>>', 'endobj']) file.take(piece);
    expect(() => file.finish({ root: 3, info: 3, id: new Uint8Array(16) })).toThrow('object 1 was never written');
  });
});
