/** One tree of the site: an edition with all that its pages need to know of each other. */
import type { Lang } from '../../source/lang.ts';
import type { BlockView, ChapterView, Edition, GoalView, SectionView } from '../../view/edition.ts';
import { type PageAddress, type PageOf, pagesOfBlocks, type Tree, treeOf } from './addresses.ts';
import { Anchors } from './anchors.ts';
import type { Markup } from './markup.ts';
import { blocksOf, hasFigure } from './walk.ts';
import { saidHtml } from './said.ts';
import { type WordKey, WORDS } from './words.ts';

export interface Site {
  readonly edition: Edition;
  readonly tree: Tree;
  readonly languages: readonly Lang[];
  readonly first: Lang;
  /** Every tree of the publication, with its languages. */
  readonly trees: readonly TreeLanguages[];
  readonly goals: ReadonlyMap<string, GoalEntry>;
  readonly pageOf: PageOf;
  readonly blocks: ReadonlyMap<string, BlockView>;
  readonly places: readonly Place[];
  readonly anchors: Anchors;
  /** The site's own words, in the languages of the tree. */
  readonly words: Readonly<Record<WordKey, Markup>>;
  /** Files of the publication that a reader may take away. */
  readonly downloads: readonly Download[];
}

export interface TreeLanguages {
  readonly tree: Tree;
  readonly languages: readonly Lang[];
}

export interface Download {
  /** Within the publication. */
  readonly path: string;
  readonly label: Readonly<Record<Lang, string>>;
}

export interface GoalEntry {
  readonly goal: GoalView;
  /** Counted from 1 through the plan. */
  readonly number: number;
  readonly figured: boolean;
}

/** A page of the text: a chapter's introduction, or a section. */
export interface Place {
  readonly address: PageAddress & { readonly id: string };
  readonly chapter: ChapterView;
  readonly section: SectionView | null;
}

export function createSite(edition: Edition, trees: readonly TreeLanguages[], downloads: readonly Download[]): Site {
  const { languages, original, goals } = edition;
  return {
    edition,
    tree: treeOf(edition),
    languages,
    first: languages[0] ?? original,
    trees,
    goals: new Map(
      goals.map((goal, index) => [goal.id, { goal, number: index + 1, figured: hasFigure(goal) }] as const),
    ),
    pageOf: pagesOfBlocks(edition),
    blocks: new Map(blocksOf(edition).map((block) => [block.id, block])),
    places: placesOf(edition),
    anchors: new Anchors(edition),
    words: wordsIn(languages),
    downloads,
  };
}

function placesOf({ chapters }: Edition): Place[] {
  return chapters.flatMap((chapter) => [
    { address: { kind: 'chapter', id: chapter.id } as const, chapter, section: null },
    ...chapter.sections.map((section) => ({ address: { kind: 'section', id: section.id } as const, chapter, section })),
  ]);
}

/** Where a goal stands, by its own account. */
export function placeOfGoal(goal: GoalView, site: Site): Place | undefined {
  return site.places.find(
    ({ chapter, section }) => chapter.id === goal.chapter && (section?.id ?? null) === goal.section,
  );
}

export function goalsAt(place: Place, site: Site): readonly GoalEntry[] {
  return [...site.goals.values()].filter(
    ({ goal }) => goal.chapter === place.chapter.id && goal.section === (place.section?.id ?? null),
  );
}

function wordsIn(languages: readonly Lang[]): Readonly<Record<WordKey, Markup>> {
  const entries = Object.entries(WORDS).map(([key, words]) => [key, saidHtml(words, languages)]);
  return Object.fromEntries(entries) as Record<WordKey, Markup>;
}
