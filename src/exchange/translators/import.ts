import { putPlace, putTranslation } from '../../edit/put.ts';
import { encode } from '../../edit/splice.ts';
import { documentsIn } from '../../model/documents.ts';
import { fingerprint } from '../../model/fingerprint.ts';
import type { Document, Model } from '../../model/model.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import type { Lang } from '../../source/lang.ts';
import type { Reading } from './format.ts';
import { judge, refusalOf, type Judgement } from './judge.ts';
import { unwritable } from './problems/unit.ts';
import { unitsOf, type Unit } from './unit.ts';

/** What became of one block. */
export interface Taken {
  readonly id: string;
  readonly path: string;
  /** The words before, without markup; `null` where there were none. */
  readonly before: string | null;
  readonly after: string;
}

export interface Imported {
  /** Not so where nothing of the file could be taken over, for the reason that the diagnostics give. */
  readonly wasRead: boolean;
  /** New bytes of files of the translation, in reading order. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly taken: readonly Taken[];
  /** Ids of blocks, in the order of the file. */
  readonly unchanged: readonly string[];
  readonly empty: readonly string[];
  /** Blocks of the plan that the file does not have. */
  readonly absent: readonly string[];
  readonly refused: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a file that came back makes of a translation: block by block, what is sound goes in and the rest is said. */
export function importTranslation(model: Model, into: Lang, reading: Reading): Imported {
  const units = unitsOf(model, into);
  const refusal = refusalOf(reading, model, into);
  if (refusal) return { ...NOTHING, diagnostics: [refusal] };
  const all = units.map(({ id }) => id);
  const { judgements, warnings } = judge(reading, units);
  const writer = new Writer(model, into);
  // In the plan’s order, so that blocks which have no place yet find the ones above them; but footnotes first, since
  // without them what calls for them is mere text.
  const order = new Map(all.map((id, i) => [id, i]));
  const rank = ({ unit }: Take): number => (order.get(unit.id) ?? 0) - (unit.kind === 'footnote' ? all.length : 0);
  const takes = judgements
    .flatMap((judgement) => (judgement.type === 'take' ? [judgement] : []))
    .sort((a, b) => rank(a) - rank(b));
  const unwritten = takes.filter((take) => !writer.put(take));
  const refused = judgements.flatMap((judgement) => (judgement.type === 'refuse' ? [judgement] : []));
  const ids = (type: 'unchanged' | 'empty'): string[] =>
    judgements.flatMap((judgement) => (judgement.type === type ? [judgement.unit.id] : []));
  const present = new Set(reading.units.map(({ id }) => id));
  return {
    wasRead: true,
    files: writer.files(),
    taken: [...writer.taken].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    unchanged: ids('unchanged'),
    empty: ids('empty'),
    absent: all.filter((id) => !present.has(id)),
    refused: refused.length + unwritten.length,
    diagnostics: [
      ...refused.flatMap(({ why }) => why),
      ...unwritten.map(({ unit, returned }) => unwritable.at(returned.span, { unit: unit.id })),
      ...warnings,
    ],
  };
}

const NOTHING = { wasRead: false, files: [], taken: [], unchanged: [], empty: [], absent: [], refused: 0 } as const;

type Take = Extract<Judgement, { type: 'take' }>;

/** The translation's documents as they become, block by block. */
class Writer {
  readonly taken: Taken[] = [];
  readonly #documents = new Map<string, Document>();
  readonly #changed = new Set<string>();
  readonly #model: Model;
  readonly #into: Lang;

  constructor(model: Model, into: Lang) {
    this.#model = model;
    this.#into = into;
    for (const document of documentsIn(model.documents, into)) this.#documents.set(document.path, document);
  }

  /** Whether it could be written so that it reads the same; if not, everything is as it was. */
  put({ unit, content }: Take): boolean {
    const document = this.#placeOf(unit);
    const passage = document?.passages.find(({ id }) => id?.value === unit.id);
    if (!document || !passage) return false;
    const { text, content: original } = unit.block.original;
    const align = !unit.target && original.type === 'table' ? original.align : null;
    const { value: after } = putTranslation(document, passage, { content, src: fingerprint(text), align });
    const written = after?.passages.find(({ id }) => id?.value === unit.id);
    if (!after || !written) return false;
    this.#documents.set(after.path, after);
    this.#changed.add(after.path);
    const before = unit.target ? (unit.passage?.text ?? null) : null;
    this.taken.push({ id: unit.id, path: after.path, before, after: written.text });
    return true;
  }

  /** The document that has the block, or one with a new place for it. */
  #placeOf(unit: Unit): Document | null {
    const documents = [...this.#documents.values()];
    const having = documents.find(({ passages }) => passages.some(({ id }) => id?.value === unit.id));
    if (having) return having;
    const { folder, name } = unit.document;
    const beside = documents.find((one) => one.folder === folder && one.name === name) ?? null;
    return putPlace(unit.document, beside, unit.block.original, this.#into).value;
  }

  files(): { readonly path: string; readonly bytes: Uint8Array }[] {
    const before = new Map(this.#model.documents.map(({ path, syntax }) => [path, syntax.source]));
    return [...this.#documents.values()]
      .filter(({ path }) => this.#changed.has(path))
      .map(({ path, syntax }) => ({ path, bytes: encode(before.get(path) ?? syntax.source, syntax.source.text) }));
  }
}
