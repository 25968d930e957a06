/** A stretch of a text that is the same before and after, or one that gave way to another. */
export type Stretch =
  | { readonly type: 'same'; readonly text: string }
  | { readonly type: 'changed'; readonly gone: string; readonly added: string };

/** A stretch of a text that is one thing to a reader, such as a figure with its unit: it changes as a whole. */
export interface Atom {
  readonly start: number;
  readonly end: number;
}

export interface Version {
  readonly text: string;
  readonly atoms: readonly Atom[];
}

/** Full-width forms are the same characters in another shape: no reader would call that a change. */
export function fold(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** What a reader would say was changed: by whole words and figures, Chinese by the character. */
export function difference(before: Version, after: Version): Stretch[] {
  return withoutCrumbs(changes(tokens(before), tokens(after)));
}

/** A run of Latin letters or of digits, white space, or any one other character. */
const TOKEN = /\p{Script=Latin}+|\d+(?:[.,]\d+)*|\s+|[^]/gu;

function tokens({ text, atoms }: Version): string[] {
  const found: string[] = [];
  let at = 0;
  for (const { start, end } of [...atoms].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    found.push(...(text.slice(at, start).match(TOKEN) ?? []), text.slice(start, end));
    at = end;
  }
  return [...found, ...(text.slice(at).match(TOKEN) ?? [])];
}

function changes(before: readonly string[], after: readonly string[]): Stretch[] {
  let head = 0;
  while (head < before.length && head < after.length && alike(before[head], after[head])) head++;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - head;
  while (tail < shorter && alike(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const middle = shortestEdit(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return joined([same(after.slice(0, head)), ...middle, same(after.slice(after.length - tail))]);
}

const alike = (a = '', b = ''): boolean => a === b || fold(a) === fold(b);
const same = (words: readonly string[]): Stretch => ({ type: 'same', text: words.join('') });

/** More changes than this are another text, and would take long to find. */
const MOST_CHANGES = 2000;

/** E. W. Myers, “An O(ND) difference algorithm and its variations” (1986), with the furthest points of every round kept. */
function shortestEdit(before: readonly string[], after: readonly string[]): Stretch[] {
  const rounds: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(before.length + after.length, MOST_CHANGES); d++) {
    const next = new Map<number, number>();
    for (let k = -d; k <= d; k += 2) {
      const x = slide(before, after, start(furthest, k, d), k);
      next.set(k, x);
      if (x >= before.length && x - k >= after.length) return traced(before, after, [...rounds, furthest], d);
    }
    rounds.push(furthest);
    furthest = next;
  }
  return [{ type: 'changed', gone: before.join(''), added: after.join('') }];
}

const goesDown = (furthest: ReadonlyMap<number, number>, k: number, d: number): boolean =>
  k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));

function start(furthest: ReadonlyMap<number, number>, k: number, d: number): number {
  return goesDown(furthest, k, d) ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
}

function slide(before: readonly string[], after: readonly string[], from: number, k: number): number {
  let x = from;
  while (x < before.length && x - k < after.length && alike(before[x], after[x - k])) x++;
  return x;
}

/** The way back from the end, one change a round. */
function traced(
  before: readonly string[],
  after: readonly string[],
  rounds: readonly ReadonlyMap<number, number>[],
  last: number,
): Stretch[] {
  const found: Stretch[] = [];
  let x = before.length;
  let y = after.length;
  for (let d = last; d > 0; d--) {
    const furthest = rounds[d] ?? new Map<number, number>();
    const k = x - y;
    const down = goesDown(furthest, k, d);
    const from = furthest.get(down ? k + 1 : k - 1) ?? 0;
    const begun = down ? from : from + 1;
    found.unshift(same(after.slice(begun - k, y)));
    x = from;
    y = from - (down ? k + 1 : k - 1);
    found.unshift(
      down
        ? { type: 'changed', gone: '', added: after[y] ?? '' }
        : { type: 'changed', gone: before[x] ?? '', added: '' },
    );
  }
  return [same(after.slice(0, y)), ...found];
}

/** Neighbours of one kind become one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const stretch of stretches) {
    const last = found.at(-1);
    if (stretch.type === 'same' && stretch.text === '') continue;
    if (last?.type === 'same' && stretch.type === 'same')
      found[found.length - 1] = { type: 'same', text: last.text + stretch.text };
    else if (last?.type === 'changed' && stretch.type === 'changed') {
      found[found.length - 1] = { type: 'changed', gone: last.gone + stretch.gone, added: last.added + stretch.added };
    } else found.push(stretch);
  }
  return found;
}

/** What two rewritten phrases happen to share is part of the rewriting, not an island in it. */
function withoutCrumbs(stretches: readonly Stretch[]): Stretch[] {
  let found = [...stretches];
  for (;;) {
    const at = found.findIndex(
      (stretch, i) => stretch.type === 'same' && size(stretch) < Math.min(size(found[i - 1]), size(found[i + 1])),
    );
    const crumb = found[at];
    if (crumb?.type !== 'same') return found;
    const swallowed: Stretch = { type: 'changed', gone: crumb.text, added: crumb.text };
    found = joined([...found.slice(0, at), swallowed, ...found.slice(at + 1)]);
  }
}

/** In words, and Chinese in characters; nothing at the end of a text. */
function size(stretch: Stretch | undefined): number {
  const words = (text: string): number => text.match(TOKEN)?.filter((token) => token.trim() !== '').length ?? 0;
  if (!stretch) return 0;
  return stretch.type === 'same' ? words(stretch.text) : Math.max(words(stretch.gone), words(stretch.added));
}
