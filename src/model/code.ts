import type { Content, Inline } from './model.ts';
import type { Stretch } from './typography.ts';

/** Where in a passage's text there is code, whose marks are no punctuation. */
export function codeIn(content: Content): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  const visit = (inline: Inline): void => {
    if ('children' in inline) return inline.children.forEach(visit);
    const length = inline.type === 'break' ? 1 : inline.type === 'footnote' ? 0 : inline.text.length;
    if (inline.type === 'code') found.push({ start: at, end: at + length });
    at += length;
  };
  if (content.type === 'inline') content.inlines.forEach(visit);
  else {
    for (const row of content.rows) {
      for (const cell of row) {
        cell.forEach(visit);
        at += 1;
      }
    }
  }
  return found;
}
