import type { Edition, InlineView } from '../../../view/edition.ts';
import { allBlocks, inlinesOf } from './all-blocks.ts';

/**
 * Words that stand for several goals lead to the first of them: by that goal's id, the others, in order. A link of the
 * file can lead to one place only.
 */
export function sharedMarks(edition: Edition): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [first, ...others] of allBlocks(edition).flatMap(inlinesOf).flatMap(marksIn)) {
    if (first === undefined || others.length === 0) continue;
    found.set(first, [...new Set([...(found.get(first) ?? []), ...others])]);
  }
  return found;
}

function marksIn(inline: InlineView): (readonly string[])[] {
  if (inline.type === 'goal') return [inline.goals];
  return 'children' in inline ? inline.children.flatMap(marksIn) : [];
}
