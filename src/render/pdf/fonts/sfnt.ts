/** The container of a TrueType font: named tables of bytes. */
export type Tables = ReadonlyMap<string, Uint8Array>;

const TRUETYPE = 0x00010000;
const APPLE_TRUETYPE = 0x74727565;

/** Reads the directory of a TrueType file. Collections and CFF outlines are refused, since they cannot be subset here. */
export function readTables(bytes: Uint8Array): Tables {
  const view = viewOf(bytes);
  const version = bytes.length < 12 ? 0 : view.getUint32(0);
  if (version !== TRUETYPE && version !== APPLE_TRUETYPE) {
    throw new Error('not a TrueType font (.ttf); collections and CFF outlines are not supported');
  }
  const tables = new Map<string, Uint8Array>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + i * 16;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const offset = view.getUint32(record + 8);
    tables.set(tag, bytes.subarray(offset, offset + view.getUint32(record + 12)));
  }
  return tables;
}

/** Writes a TrueType file, tables in the order of their tags, with its checksums. */
export function writeTables(tables: Tables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = 12 + sorted.length * 16;
  const file = new Uint8Array(start + sorted.reduce((size, [, table]) => size + padded(table.length), 0));
  const view = viewOf(file);
  writeHeader(view, sorted.length);
  let offset = start;
  let adjustment = 0;
  for (const [i, [tag, table]] of sorted.entries()) {
    const record = 12 + i * 16;
    file.set(table, offset);
    file.set(
      [...tag].map((letter) => letter.charCodeAt(0)),
      record,
    );
    if (tag === 'head') {
      adjustment = offset + 8;
      view.setUint32(adjustment, 0);
    }
    view.setUint32(record + 4, checksum(file.subarray(offset, offset + padded(table.length))));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    offset += padded(table.length);
  }
  view.setUint32(adjustment, (0xb1b0afba - checksum(file)) >>> 0);
  return file;
}

function writeHeader(view: DataView, count: number): void {
  const power = 2 ** Math.floor(Math.log2(count));
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, count);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (count - power) * 16);
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
  return sum;
}

export function padded(length: number): number {
  return (length + 3) & ~3;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
