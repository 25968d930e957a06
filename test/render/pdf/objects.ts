import { inflateSync } from 'node:zlib';

/** A file taken apart into its objects, as far as the tests need: pdfkit writes each one in plain text. */
export interface Objects {
  /** Every object's dictionary or value, as it is written. */
  readonly all: ReadonlyMap<number, string>;
  readonly catalog: string;
  /** Inflated content of every page, in order. */
  readonly contents: readonly string[];
  readonly xmp: string;
}

export function takeApart(bytes: Uint8Array): Objects {
  const file = Buffer.from(bytes).toString('latin1');
  const all = new Map<number, string>();
  const streams = new Map<number, Buffer>();
  for (const match of file.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\n(?:stream\n([\s\S]*?)\nendstream\n)?endobj\n/g)) {
    const [, number = '', body = '', stream] = match;
    all.set(Number(number), body);
    if (stream !== undefined) streams.set(Number(number), Buffer.from(stream, 'latin1'));
  }
  const bodies = [...all.values()];
  const stream = (number: number): Buffer => {
    const found = streams.get(number) ?? Buffer.alloc(0);
    return all.get(number)?.includes('/FlateDecode') === true ? inflateSync(found) : found;
  };
  const numberAfter = (body: string, key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1]);
  const pages = bodies.filter((body) => /\/Type \/Page\n/.test(body));
  const catalog = bodies.find((body) => body.includes('/Type /Catalog')) ?? '';
  return {
    all,
    catalog,
    contents: pages.map((page) => stream(numberAfter(page, 'Contents')).toString('latin1')),
    xmp: stream(numberAfter(catalog, 'Metadata')).toString('utf8'),
  };
}

/** Every dictionary that names a type or subtype. */
export function ofType(objects: Objects, name: string): string[] {
  return [...objects.all.values()].filter((body) => new RegExp(`/(Type|Subtype|S) /${name}\\b`).test(body));
}
