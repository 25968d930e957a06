/**
 * The ids that the pages make for themselves. Each holds an underscore, which no id of a plan may, so that none can meet
 * the id of a block, and the second mark of a goal `trade` cannot meet the first of a goal `trade-2`.
 */
import type { Lang } from '../../source/lang.ts';
import type { Edition } from '../../view/edition.ts';

export interface Mark {
  readonly id: string;
  readonly lang: Lang;
  readonly block: string;
}

/** Gives out the ids of marks as the text is written, and remembers them for the pages that link back. */
export class Anchors {
  readonly #goals = new Map<string, Mark[]>();
  readonly #notes = new Map<string, Mark[]>();
  readonly #first: Lang | undefined;

  constructor(edition: Edition) {
    this.#first = edition.languages[0];
  }

  markGoal(goal: string, lang: Lang, block: string): string {
    return this.#place(this.#goals, 'goal', goal, lang, block);
  }

  markNote(note: string, lang: Lang, block: string): string {
    return this.#place(this.#notes, 'ref', note, lang, block);
  }

  goalMarks(goal: string): readonly Mark[] {
    return this.#goals.get(goal) ?? [];
  }

  noteMarks(note: string): readonly Mark[] {
    return this.#notes.get(note) ?? [];
  }

  #place(all: Map<string, Mark[]>, kind: string, key: string, lang: Lang, block: string): string {
    const marks = all.get(key) ?? [];
    const nth = marks.filter((mark) => mark.lang === lang).length + 1;
    const id = `${kind}_${key}${lang === this.#first ? '' : `_${lang}`}${nth === 1 ? '' : `_${nth}`}`;
    all.set(key, [...marks, { id, lang, block }]);
    return id;
  }
}

/** Of an entry of the glossary. */
export function termId(term: string): string {
  return `term_${term}`;
}
