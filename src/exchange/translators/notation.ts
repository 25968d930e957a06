/**
 * The words of a block with its markup as numbered codes, as translators' tools know it: `open` and `close` enclose
 * words, `alone` stands for itself. What a code means is said beside, in `Unit.codes`.
 */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open' | 'close' | 'alone'; readonly code: string };

/** A code under its number, which is written in decimal digits. */
export type Codes = ReadonlyMap<string, Code>;

/** What a numbered code stands for. The first four enclose words; `cell` and `row` part those of a table. */
export type Code =
  | { readonly type: 'strong' | 'emphasis' }
  | { readonly type: 'goal'; readonly goals: readonly string[] }
  | { readonly type: 'link'; readonly href: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'footnote'; readonly label: string }
  | { readonly type: 'break' | 'cell' | 'row' };
