/** The attributes with which a block ends: `{#p-7k3q src=9f2c1a7b04 status=reviewed}` or `{#trade editorial}`. */
export interface Attributes {
  /** Offsets are relative to the text in which the attributes were found. */
  readonly start: number;
  readonly end: number;
  readonly id: { readonly value: string; readonly start: number; readonly end: number };
  readonly words: readonly AttributeWord[];
}

/** `key=value`, or a bare word (then `value` is `null`). */
export interface AttributeWord {
  readonly key: string;
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
}

/** Ids of blocks, goals, owners, sections: portable as file names, anchors and JSON keys. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9.-]{0,63}$/;

/** Reads attributes at the very end of a text; `null` where it does not end in any. */
export function readAttributes(text: string): Attributes | null {
  const found = /\{#([^\s{}]+)([^{}]*)\}[ \t]*$/.exec(text);
  if (!found) return null;
  const [whole, id = '', rest = ''] = found;
  const start = found.index;
  const words: AttributeWord[] = [];
  const restStart = start + 2 + id.length;
  for (const match of rest.matchAll(/\S+/g)) {
    const word = match[0];
    const from = restStart + match.index;
    const equals = word.indexOf('=');
    const key = equals < 0 ? word : word.slice(0, equals);
    words.push({ key, value: equals < 0 ? null : word.slice(equals + 1), start: from, end: from + word.length });
  }
  return {
    start,
    end: start + whole.trimEnd().length,
    id: { value: id, start: start + 2, end: start + 2 + id.length },
    words,
  };
}
