import { inflateSync } from 'node:zlib';

/** A file taken apart into its objects, as far as the tests need. */
export interface Objects {
  /** Every object's dictionary or value, as it is written. */
  readonly all: ReadonlyMap<number, string>;
  /** Content of every stream, inflated. */
  readonly streams: ReadonlyMap<number, Buffer>;
  readonly catalog: string;
  /** Inflated content of every page, in order. */
  readonly contents: readonly string[];
  readonly xmp: string;
}

export function takeApart(bytes: Uint8Array): Objects {
  const file = Buffer.from(bytes).toString('latin1');
  const all = new Map<number, string>();
  const streams = new Map<number, Buffer>();
  const head = /(\d+) 0 obj\n([\s\S]*?)\nstream\n/y;
  head.lastIndex = file.indexOf('\n', file.indexOf('\n') + 1) + 1;
  for (let found = head.exec(file); found !== null; found = head.exec(file)) {
    const [, number = '', body = ''] = found;
    const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
    all.set(Number(number), body);
    streams.set(Number(number), Buffer.from(file.slice(head.lastIndex, head.lastIndex + length), 'latin1'));
    head.lastIndex += length + '\nendstream\nendobj\n'.length;
  }
  for (const [number, body] of [...all]) {
    if (body.includes('/Type /ObjStm')) unpack(inflateSync(streams.get(number) ?? Buffer.alloc(0)), body, all);
  }
  const bodies = [...all.values()];
  const inflated = new Map(
    [...streams].map(([number, bytes]) => [
      number,
      all.get(number)?.includes('/FlateDecode') === true ? inflateSync(bytes) : bytes,
    ]),
  );
  const stream = (number: number): Buffer => inflated.get(number) ?? Buffer.alloc(0);
  const numberAfter = (body: string, key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1]);
  const pages = bodies.filter((body) => /\/Type \/Page\n/.test(body));
  const catalog = bodies.find((body) => body.includes('/Type /Catalog')) ?? '';
  return {
    all,
    streams: inflated,
    catalog,
    contents: pages.map((page) => stream(numberAfter(page, 'Contents')).toString('latin1')),
    xmp: stream(numberAfter(catalog, 'Metadata')).toString('utf8'),
  };
}

/** The objects of an object stream (ISO 32000-1, 7.5.7). */
function unpack(bytes: Buffer, dictionary: string, into: Map<number, string>): void {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const pairs = bytes.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
  for (let i = 0; i < pairs.length; i += 2) {
    const end = first + (pairs[i + 3] ?? bytes.length - first);
    into.set(pairs[i] ?? 0, bytes.toString('latin1', first + (pairs[i + 1] ?? 0), end).trimEnd());
  }
}

/** Every dictionary that names a type or subtype. */
export function ofType(objects: Objects, name: string): string[] {
  return [...objects.all.values()].filter((body) => new RegExp(`/(Type|Subtype|S) /${name}\\b`).test(body));
}
