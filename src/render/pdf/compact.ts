import { zlibSync } from 'fflate';

/** What stands in a file's trailer (ISO 32000-1, 7.5.5). */
export interface Trailer {
  /** Numbers of the catalog and of the information dictionary. */
  readonly root: number;
  readonly info: number;
  readonly id: Uint8Array;
}

/** Where an object stands: at an offset of the file, or in an object stream. */
type Entry = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** Objects that share a stream, which is numbered after all others. */
interface Group {
  readonly ids: readonly number[];
  /** Where the first of them begins. */
  readonly first: number;
  /** Compressed. */
  readonly bytes: Uint8Array;
}

/** Objects in one stream: enough for them to be compressed well, few enough for a reader to reach one at once. */
const TOGETHER = 200;
const LEVEL = 6;
const HEADER = '%PDF-1.7\n%\xFF\xFF\xFF\xFF\n';
/** Bytes of a cross-reference entry's fields. */
const FIELDS = [1, 4, 2] as const;
const ROW = 7;

/**
 * A file of PDF 1.7 in its compact form: what is not a stream stands in object streams (ISO 32000-1, 7.5.7), and the
 * table of objects is a stream too (7.5.8). pdfkit writes every object in plain text, which for a tagged text is more
 * than the text and its fonts.
 */
export class CompactFile {
  readonly #chunks: Uint8Array[] = [];
  readonly #entries = new Map<number, Entry>();
  #length = 0;
  #waiting: { readonly id: number; readonly body: string }[] = [];
  readonly #groups: Group[] = [];
  /** The object being written, between its first line and its last. */
  #open: { readonly id: number; body: string; stream: Uint8Array | null } | null = null;
  #highest = 0;

  constructor() {
    this.#put(binary(HEADER));
  }

  /** Takes what pdfkit writes, piece by piece: an object's number, its value, its stream, its end. */
  take(piece: string | Uint8Array): void {
    const number = typeof piece === 'string' ? /^(\d+) 0 obj$/.exec(piece)?.[1] : undefined;
    if (number !== undefined) this.#open = { id: Number(number), body: '', stream: null };
    else if (this.#open === null) throw new Error('pdfkit wrote outside an object');
    else if (typeof piece !== 'string') this.#open.stream = piece;
    else if (piece === 'endobj') this.#close(this.#open.id, this.#open.body, this.#open.stream);
    else if (this.#open.body === '') this.#open.body = piece;
  }

  /** The whole file. Nothing can be taken after it. */
  finish(trailer: Trailer): Uint8Array {
    this.#pack();
    for (const group of this.#groups) this.#writeGroup(group);
    const start = this.#length;
    this.#writeTable(trailer);
    this.#put(binary(`startxref\n${start}\n%%EOF\n`));
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  #close(id: number, body: string, stream: Uint8Array | null): void {
    this.#open = null;
    this.#highest = Math.max(this.#highest, id);
    if (stream !== null) this.#writeStream(id, body, stream);
    else this.#waiting.push({ id, body });
    if (this.#waiting.length === TOGETHER) this.#pack();
  }

  #pack(): void {
    const group = this.#waiting;
    if (group.length === 0) return;
    this.#waiting = [];
    let offset = 0;
    const heads: string[] = [];
    for (const { id, body } of group) {
      heads.push(`${id} ${offset}`);
      offset += body.length + 1;
    }
    const head = `${heads.join(' ')}\n`;
    const bytes = zlibSync(binary(head + group.map(({ body }) => `${body}\n`).join('')), { level: LEVEL });
    this.#groups.push({ ids: group.map(({ id }) => id), first: head.length, bytes });
  }

  #writeGroup({ ids, first, bytes }: Group): void {
    const stream = ++this.#highest;
    for (const [index, id] of ids.entries()) this.#entries.set(id, { stream, index });
    const dictionary = ['/Type /ObjStm', `/N ${ids.length}`, `/First ${first}`, ...flate(bytes)];
    this.#writeStream(stream, `<<\n${dictionary.join('\n')}\n>>`, bytes);
  }

  #writeStream(id: number, dictionary: string, bytes: Uint8Array): void {
    this.#entries.set(id, { offset: this.#length });
    this.#put(binary(`${id} 0 obj\n${dictionary}\nstream\n`));
    this.#put(bytes);
    this.#put(binary('\nendstream\nendobj\n'));
  }

  #writeTable({ root, info, id }: Trailer): void {
    const number = ++this.#highest;
    this.#entries.set(number, { offset: this.#length });
    const bytes = zlibSync(this.#table(), { level: LEVEL });
    const hex = Buffer.from(id).toString('hex');
    const dictionary = [
      '/Type /XRef',
      `/Size ${number + 1}`,
      `/W [${FIELDS.join(' ')}]`,
      `/Root ${root} 0 R`,
      `/Info ${info} 0 R`,
      `/ID [<${hex}> <${hex}>]`,
      `/DecodeParms << /Predictor 12 /Columns ${ROW} >>`,
      ...flate(bytes),
    ];
    this.#writeStream(number, `<<\n${dictionary.join('\n')}\n>>`, bytes);
  }

  /** Rows of the table, each as its difference from the one above (predictor 12): neighbours are nearly alike. */
  #table(): Uint8Array {
    const count = this.#highest + 1;
    const rows = new Uint8Array(count * ROW);
    const view = new DataView(rows.buffer);
    // Object 0 is the head of the list of free objects.
    view.setUint16(5, 0xffff);
    for (let number = 1; number < count; number++) {
      const entry = this.#entries.get(number);
      if (entry === undefined) throw new Error(`object ${number} was never written`);
      const at = number * ROW;
      rows[at] = 'offset' in entry ? 1 : 2;
      view.setUint32(at + 1, 'offset' in entry ? entry.offset : entry.stream);
      view.setUint16(at + 5, 'offset' in entry ? 0 : entry.index);
    }
    const coded = new Uint8Array(count * (ROW + 1));
    for (let i = 0; i < count; i++) {
      coded[i * (ROW + 1)] = 2;
      for (let k = 0; k < ROW; k++) {
        coded[i * (ROW + 1) + 1 + k] = (rows[i * ROW + k] ?? 0) - (i === 0 ? 0 : (rows[(i - 1) * ROW + k] ?? 0));
      }
    }
    return coded;
  }

  #put(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }
}

function flate(bytes: Uint8Array): string[] {
  return ['/Filter /FlateDecode', `/Length ${bytes.length}`];
}

/** One byte a character. */
function binary(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
