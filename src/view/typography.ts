/** The declared typography of a plan, applied to what is shown of it: its texts themselves stay as they are. */
import { codeIn } from '../model/code.ts';
import type { Content, Inline, Model, Passage } from '../model/model.ts';
import { MAPPED_KINDS, toDisplay, type Display, type MappedKind } from '../model/typography.ts';
import type { Lang } from '../source/lang.ts';
import type { MappedView } from './edition.ts';

/** What a passage looks like: its content and its text, one unit for one unit. */
export interface Shown {
  readonly content: Content;
  readonly display: Display;
}

/** A passage as the plan wants it shown; only Chinese has marks of two widths. */
export function shown(passage: Passage, { typography }: Model['plan']): Shown {
  const { lang, text, content } = passage;
  if (typography === 'source' || lang !== 'zh') return { content, display: { text, mapped: [] } };
  const display = toDisplay(text, codeIn(content));
  return { content: display.mapped.length === 0 ? content : cut(content, display.text), display };
}

/** What was mapped in the passages of some languages, and how often, in a fixed order. */
export function mappedIn({ plan, blocks }: Model, languages: readonly Lang[]): MappedView[] {
  const counts = new Map<MappedKind, number>();
  const passages = blocks.flatMap((block) => [block.original, ...Object.values(block.translations)]);
  for (const passage of passages) {
    if (!languages.includes(passage.lang)) continue;
    for (const { kind } of shown(passage, plan).display.mapped) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return (Object.keys(MAPPED_KINDS) as MappedKind[]).flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count, ...MAPPED_KINDS[kind] }];
  });
}

/** The same content with the words of another text, from which each piece takes as many units as it has. */
function cut(content: Content, text: string): Content {
  let at = 0;
  const take = (length: number): string => text.slice(at, (at += length));
  const inlines = (from: readonly Inline[]): Inline[] => from.map(inline);
  const inline = (one: Inline): Inline => {
    if ('children' in one) return { ...one, children: inlines(one.children) };
    if (one.type === 'text' || one.type === 'code') return { ...one, text: take(one.text.length) };
    if (one.type === 'break') take(1);
    return one;
  };
  if (content.type === 'inline') return { ...content, inlines: inlines(content.inlines) };
  // In a table's text a unit stands between cells and between rows.
  const rows = content.rows.map((row, r) => {
    if (r > 0) take(1);
    return row.map((cell, c) => {
      if (c > 0) take(1);
      return inlines(cell);
    });
  });
  return { ...content, rows };
}
