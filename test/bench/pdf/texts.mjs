import { readFileSync } from 'node:fs';

/** The blocks of an edition's JSON as plain text, a string a language: `{ kind, level, words }`. */
export function blockTexts(file) {
  const edition = JSON.parse(readFileSync(file, 'utf8'));
  const blocks = edition.chapters.flatMap((chapter) => [
    chapter.heading,
    ...chapter.blocks,
    ...chapter.sections.flatMap((section) => [section.heading, ...section.blocks]),
  ]);
  const texts = blocks.flatMap((block) =>
    block.kind === 'table'
      ? rows(block).map((words) => ({ kind: 'prose', level: 0, words }))
      : [{ kind: block.kind, level: block.level ?? 0, words: block.cells.map(({ inlines }) => plain(inlines)) }],
  );
  return { languages: edition.languages, texts };
}

/** A table's rows, the cells of each language joined. */
function rows({ cells }) {
  const count = Math.max(...cells.map((cell) => cell.rows.length));
  return Array.from({ length: count }, (_, i) => cells.map((cell) => (cell.rows[i] ?? []).map(plain).join(' ')));
}

function plain(inlines) {
  return inlines.map((each) => each.text ?? (each.children ? plain(each.children) : '')).join('');
}
