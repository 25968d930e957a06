import type { InlineView } from '../../view/edition.ts';
import type { Relation } from '../ooxml.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { bookmarked, lineBreak, run, type Look } from './word.ts';

/** What the runs of a document share: which goals and notes have been met, and the addresses that are linked to. */
export class Runs {
  /** Relations of `word/document.xml` beyond those that every document has. */
  readonly relations: Relation[];
  /** Blocks of the footnotes that are called for, in the order of their first call: note 1, 2 … */
  readonly notes: string[] = [];
  readonly #bookmarks: ReadonlyMap<string, number>;
  readonly #placed = new Set<string>();
  readonly #inNotes: boolean;

  /** `inNotes`: the runs of footnotes, in which Word allows no further ones. */
  constructor(relations: readonly Relation[], goals: readonly string[], { inNotes = false } = {}) {
    this.relations = [...relations];
    this.#inNotes = inNotes;
    this.#bookmarks = new Map(goals.map((goal, i) => [goal, i + 1]));
  }

  /** The name of the place where a goal first stands; `null` where the text has it nowhere. */
  bookmark(goal: string): string | null {
    return this.#placed.has(goal) ? `goal_${this.#bookmarks.get(goal) ?? 0}` : null;
  }

  of(inlines: readonly InlineView[], look: Look = {}): XmlNode[] {
    return inlines.flatMap((inline): XmlNode[] => {
      switch (inline.type) {
        case 'text':
          return [run(inline.text, look)];
        case 'code':
          return [run(inline.text, { ...look, style: 'Code' })];
        case 'break':
          return [lineBreak()];
        case 'strong':
          return this.of(inline.children, { ...look, strong: true });
        case 'emphasis':
          return this.of(inline.children, { ...look, style: 'Emphasis' });
        case 'goal':
          return this.#goal(inline.goals, this.of(inline.children, { ...look, style: look.style ?? 'Goal' }));
        case 'amended':
          return this.of(inline.children, { ...look, style: look.style ?? 'Amended' });
        case 'link':
          return [this.#link(inline.href, this.of(inline.children, { ...look, style: 'Hyperlink' }))];
        case 'footnote':
          return [this.#note(inline.block, inline.marker)];
      }
    });
  }

  #goal(goals: readonly string[], content: readonly XmlNode[]): XmlNode[] {
    const fresh = goals.filter((goal) => this.#bookmarks.has(goal) && !this.#placed.has(goal));
    return fresh.reduce<XmlNode[]>(
      (inner, goal) => {
        this.#placed.add(goal);
        const id = this.#bookmarks.get(goal) ?? 0;
        return bookmarked(id, `goal_${id}`, inner);
      },
      [...content],
    );
  }

  #link(href: string, content: readonly XmlNode[]): XmlElement {
    this.relations.push({ kind: 'hyperlink', target: asUri(href), external: true });
    return element('w:hyperlink', { 'r:id': `rId${this.relations.length}` }, content);
  }

  /** Word knows one call for each note: a further one repeats its number. */
  #note(block: string, marker: string): XmlElement {
    if (this.#inNotes) return run(marker, { style: 'FootnoteReference' });
    const known = this.notes.indexOf(block);
    if (known >= 0) return run(String(known + 1), { style: 'FootnoteReference' });
    this.notes.push(block);
    return element(
      'w:r',
      {},
      element('w:rPr', {}, element('w:rStyle', { 'w:val': 'FootnoteReference' })),
      element('w:footnoteReference', { 'w:id': this.notes.length }),
    );
  }
}

/** Word refuses a document with an address that is no URI: what RFC 3986 does not know is percent-encoded. */
const asUri = (href: string): string => href.replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent);
