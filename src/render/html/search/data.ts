/**
 * What search looks through: a script that assigns one global, since a page read from a file may not fetch anything else.
 * It holds the text as it is shown; `templates/html/assets/search.js` folds it when somebody searches.
 */
import { LANGS, type Lang, type Phrase } from '../../../source/lang.ts';
import type { BlockView, Edition, TermView } from '../../../view/edition.ts';
import { type Artifact, textArtifact } from '../../artifact.ts';
import { ASSETS, pagePath } from '../addresses.ts';
import { termId } from '../anchors.ts';
import { plainText } from '../walk.ts';

/** Rows rather than records: the names of the fields would be half of the file. Paths are within a tree. */
export interface SearchData {
  readonly languages: readonly Lang[];
  /** The page, then the title in each language. */
  readonly sections: readonly (readonly string[])[];
  /** The section, counted from 0, and the id, then the text in each language; in the order of the plan. */
  readonly blocks: readonly (readonly [number, string, ...string[]])[];
  /** The block, counted from 0, and the page, then the statement in each language. */
  readonly goals: readonly (readonly [number, string, ...Statement[]])[];
  /** The entry, then the preferred form in each language, then any other form, whether admitted or forbidden. */
  readonly terms: readonly (readonly string[])[];
}

/** Where the statement stands in its block, a beginning and a length for each piece; else its words. */
type Statement = readonly number[] | string;

/** `edition` is one that shows every language that is to be found. */
export function searchArtifact(edition: Edition): Artifact {
  return textArtifact(
    `${ASSETS}/search-data.js`,
    `var plancSearchData = Object.freeze(${script(searchData(edition))});\n`,
  );
}

export function searchData(edition: Edition): SearchData {
  const { languages, goals, terms } = edition;
  const sections = edition.chapters.flatMap((chapter) => [
    { ...chapter, page: pagePath({ kind: 'chapter', id: chapter.id }) },
    ...chapter.sections.map((section) => ({ ...section, page: pagePath({ kind: 'section', id: section.id }) })),
  ]);
  const blocks = sections.flatMap(({ heading, blocks }, index) =>
    [heading, ...blocks].map((block) => [index, block.id, ...texts(block, languages)] as const),
  );
  const rows = new Map(blocks.map(([, id], index) => [id, index]));
  return {
    languages,
    sections: sections.map(({ page, heading }) => [page, ...texts(heading, languages)]),
    blocks,
    goals: goals.flatMap(({ id, blocks: [first = ''], statement }) => {
      const row = rows.get(first) ?? -1;
      const [, , ...words] = blocks[row] ?? [];
      const places = said(statement, languages).map((stated, index) => placesIn(words[index] ?? '', stated));
      return row < 0 ? [] : [[row, pagePath({ kind: 'goal', id }), ...places] as const];
    }),
    terms: terms.map((term) => [
      `${pagePath({ kind: 'glossary' })}#${termId(term.id)}`,
      ...said(term.preferred, languages),
      ...otherForms(term),
    ]),
  };
}

/** A statement is what its block says with pieces left out: to say it once is a third of the file. */
function placesIn(text: string, stated: string): Statement {
  let at = 0;
  const places = stated.split('…').flatMap((piece) => {
    const start = text.indexOf(piece, at);
    at = start < 0 ? Infinity : start + piece.length;
    return [start, piece.length];
  });
  return stated === '' || at === Infinity ? stated : places;
}

function said(phrase: Phrase, languages: readonly Lang[]): readonly string[] {
  return languages.map((lang) => phrase[lang] ?? '');
}

function texts(block: BlockView, languages: readonly Lang[]): readonly string[] {
  if (block.kind !== 'table') return inOrder(block.cells, languages, ({ inlines }) => plainText(inlines));
  return inOrder(block.cells, languages, ({ rows }) => rows.flat().map(plainText).join(' | '));
}

function inOrder<C extends { readonly lang: Lang }>(
  cells: readonly C[],
  languages: readonly Lang[],
  text: (cell: C) => string,
): readonly string[] {
  return languages.map((lang) =>
    cells
      .filter((cell) => cell.lang === lang)
      .map(text)
      .join(' '),
  );
}

function otherForms({ admitted, forbidden }: TermView): readonly string[] {
  return LANGS.flatMap((lang) => [...admitted[lang], ...forbidden[lang]]);
}

/** JSON as an expression: the two line separators end a line in scripts of before 2019. */
function script(data: SearchData): string {
  return JSON.stringify(data).replace(/[\u2028\u2029]/gu, (separator) => `\\u${separator.charCodeAt(0).toString(16)}`);
}
