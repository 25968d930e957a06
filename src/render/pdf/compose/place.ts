import type { Node } from './content.ts';
import type { nests } from './lists.ts';

/** Where a block stands in the tag tree: the elements around it. */
export interface Place {
  readonly path: readonly Node[];
  /** The lists that the blocks there make. */
  readonly nests: ReturnType<typeof nests>;
}

/** Name of the destination at a block. */
export function blockDestination(id: string): string {
  return `block:${id}`;
}

/** Name of the destination at a goal's entry in the register. */
export function goalDestination(id: string): string {
  return `goal:${id}`;
}

/** Name of the destination at one of the edition's own parts. */
export function partDestination(part: 'contents' | 'annex' | 'colophon'): string {
  return `part:${part}`;
}

export const DOCUMENT: Node = { key: 'document', type: 'Document' };
