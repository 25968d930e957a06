/** Many sequences looked for at once, in one pass over the text: a tree of their parts. */

/** A stretch of parts, `end` not included, that is one of the sequences. */
export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(parts: readonly string[], value: T): void {
    if (parts.length === 0) return;
    let node = this.#root;
    for (const part of parts) {
      const known = node.next.get(part);
      const next: Node<T> = known ?? { next: new Map(), values: [] };
      if (!known) node.next.set(part, next);
      node = next;
    }
    node.values.push(value);
  }

  /** Every occurrence of every sequence. `breaks` says before which parts no sequence may go on. */
  hits(parts: ArrayLike<string>, breaks: (at: number) => boolean = () => false): Hit<T>[] {
    const found: Hit<T>[] = [];
    for (let start = 0; start < parts.length; start++) {
      let node = this.#root.next.get(parts[start] ?? '');
      for (let end = start + 1; node; end++) {
        for (const value of node.values) found.push({ start, end, value });
        if (end >= parts.length || breaks(end)) break;
        node = node.next.get(parts[end] ?? '');
      }
    }
    return found;
  }
}
