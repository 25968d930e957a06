import type { Diagnostic } from '../../../problem/diagnostic.ts';
import type { Span } from '../../../source/span.ts';
import { missingGlyph } from '../../problems/pdf-missing-glyph.ts';
import type { FacePair } from '../typeset/face.ts';

/** Characters that are never drawn and so need no glyph. */
const UNSEEN = /[\s\u00AD]/u;

/** Finds characters that no face can show, and where they stand. */
export class Coverage {
  readonly #missing = new Map<string, { readonly span: Span; readonly characters: Set<string> }>();

  check(text: string, pair: FacePair, span: Span): void {
    for (const character of text) {
      if (UNSEEN.test(character)) continue;
      const point = character.codePointAt(0) ?? 0;
      if (!pair.han.has(point) && !pair.latin.has(point)) this.#add(character, span);
    }
  }

  diagnostics(): Diagnostic[] {
    return [...this.#missing.values()].map(({ span, characters }) =>
      missingGlyph.at(span, { characters: [...characters].map(named).join(' ') }),
    );
  }

  #add(character: string, span: Span): void {
    const key = `${span.file}:${span.start}`;
    const known = this.#missing.get(key) ?? { span, characters: new Set<string>() };
    known.characters.add(character);
    this.#missing.set(key, known);
  }
}

function named(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${character} (U+${hex})`;
}
