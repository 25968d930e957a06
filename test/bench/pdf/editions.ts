/**
 * Writes the editions that the PDF benchmarks set, as JSON: the original alone and the parallel edition of a plan, each
 * once and ten times over. Arguments: the plan's folder, the folder to write into.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { nodeWorld } from '../../../src/cli/node-world.ts';
import { openPlan } from '../../../src/cli/plan-folder.ts';
import { buildEditions } from '../../../src/view/build.ts';
import type { BlockView, ChapterView, Edition, InlineView } from '../../../src/view/edition.ts';

const [plan = 'plan', out = '.'] = process.argv.slice(2);
const { model } = openPlan(nodeWorld('templates'), plan);
if (!model) throw new Error(`${plan} does not compile`);
mkdirSync(out, { recursive: true });
for (const edition of buildEditions(model).filter(({ languages, original }) => languages[0] === original)) {
  for (const times of [1, 10]) {
    writeFileSync(`${out}/${edition.languages.join('-')}.${times}.json`, JSON.stringify(repeated(edition, times)));
  }
}

/** The same text several times over, each time with ids of its own. */
function repeated(edition: Edition, times: number): Edition {
  const copies = Array.from({ length: times }, (_, k) => (id: string) => (k === 0 ? id : `${id}-${k}`));
  return {
    ...edition,
    chapters: copies.flatMap((rename) => edition.chapters.map((chapter) => renamed(chapter, rename))),
    goals: copies.flatMap((rename) =>
      edition.goals.map((goal) => ({
        ...goal,
        id: rename(goal.id),
        chapter: rename(goal.chapter),
        blocks: goal.blocks.map(rename),
      })),
    ),
  };
}

type Rename = (id: string) => string;

function renamed(chapter: ChapterView, rename: Rename): ChapterView {
  return {
    ...chapter,
    id: rename(chapter.id),
    heading: block(chapter.heading, rename),
    blocks: chapter.blocks.map((each) => block(each, rename)),
    sections: chapter.sections.map((section) => ({
      ...section,
      id: rename(section.id),
      heading: block(section.heading, rename),
      blocks: section.blocks.map((each) => block(each, rename)),
    })),
  };
}

function block<B extends BlockView>(view: B, rename: Rename): B {
  const cells =
    view.kind === 'table'
      ? view.cells.map((cell) => ({
          ...cell,
          rows: cell.rows.map((row) => row.map((words) => inlines(words, rename))),
        }))
      : view.cells.map((cell) => ({ ...cell, inlines: inlines(cell.inlines, rename) }));
  return { ...view, id: rename(view.id), cells };
}

function inlines(words: readonly InlineView[], rename: Rename): InlineView[] {
  return words.map((each): InlineView => {
    if (each.type === 'goal')
      return { ...each, goals: each.goals.map(rename), children: inlines(each.children, rename) };
    if (each.type === 'footnote') return { ...each, block: rename(each.block) };
    return 'children' in each ? { ...each, children: inlines(each.children, rename) } : each;
  });
}
