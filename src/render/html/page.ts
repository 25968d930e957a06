/** The page model: an edition as the plain data that the templates show. They look nowhere else. */
import { LANG_TAGS } from '../../source/lang.ts';
import type { ChapterView, Edition, SectionView } from '../../view/edition.ts';
import { type PlanPage, planPage, wordsPage } from './about.ts';
import { contentsPage, type EntryPage } from './contents.ts';
import { createContext, type Download, firstLanguage, type PageContext } from './context.ts';
import { type GoalGroupPage, goalGroups, type GoalPage, type OwnerPage, ownersPage } from './goals.ts';
import { chapterNumber, sectionNumber } from './numbering.ts';
import { blockRow, type FigurePage, headingRow, type RowPage, withBackLinks } from './rows.ts';
import type { Said } from './said.ts';

export interface Page {
  /** Of the document: its first language. */
  readonly tag: string;
  /** For the style sheet: `both zh-en`, `both en-zh`, `one zh`, `one en`. */
  readonly layout: string;
  readonly title: string;
  readonly plan: PlanPage;
  readonly contents: readonly EntryPage[];
  readonly chapters: readonly ChapterPage[];
  readonly groups: readonly GoalGroupPage[];
  readonly figures: readonly FiguredGoalPage[];
  readonly owners: readonly OwnerPage[];
  readonly words: Readonly<Record<string, readonly Said[]>>;
}

export interface ChapterPage {
  readonly rows: readonly RowPage[];
  readonly sections: readonly { readonly rows: readonly RowPage[] }[];
}

export interface FiguredGoalPage {
  readonly goal: GoalPage;
  readonly figure: FigurePage;
}

export function makePage(edition: Edition, downloads: readonly Download[]): Page {
  const context = createContext(edition);
  const first = firstLanguage(edition);
  // The text comes first: writing it is what places the marks that the tables link to.
  const written = edition.chapters.map((chapter) => chapterPage(chapter, context));
  const chapters = written.map((chapter) => linkedBack(chapter, context));
  const groups = goalGroups(context);
  return {
    tag: LANG_TAGS[first],
    layout: `${edition.languages.length > 1 ? 'both' : 'one'} ${edition.languages.join('-')}`,
    title: documentTitle(edition),
    plan: planPage(context, downloads),
    contents: contentsPage(context),
    chapters,
    groups,
    figures: figuredGoals(chapters, groups),
    owners: ownersPage(context),
    words: wordsPage(edition.languages),
  };
}

function documentTitle(edition: Edition): string {
  const { title, note } = edition.plan;
  const first = firstLanguage(edition);
  const parts = [title[first] ?? title[edition.original], note[first] ?? note[edition.original]];
  return parts.filter((part) => part !== null && part !== '').join(' | ');
}

function chapterPage(chapter: ChapterView, context: PageContext): ChapterPage {
  const heading = headingRow(chapter.heading, (lang) => chapterNumber(lang, chapter.number), context);
  return {
    rows: [heading, ...chapter.blocks.map((block) => blockRow(block, context))],
    sections: chapter.sections.map((section) => sectionPage(section, chapter.number, context)),
  };
}

function sectionPage(
  section: SectionView,
  chapter: number,
  context: PageContext,
): { readonly rows: readonly RowPage[] } {
  const heading = headingRow(section.heading, (lang) => sectionNumber(lang, chapter, section.number), context);
  return { rows: [heading, ...section.blocks.map((block) => blockRow(block, context))] };
}

function linkedBack(chapter: ChapterPage, context: PageContext): ChapterPage {
  const link = (row: RowPage): RowPage => withBackLinks(row, context);
  return {
    rows: chapter.rows.map(link),
    sections: chapter.sections.map((section) => ({ rows: section.rows.map(link) })),
  };
}

function figuredGoals(chapters: readonly ChapterPage[], groups: readonly GoalGroupPage[]): readonly FiguredGoalPage[] {
  const rows = chapters.flatMap((chapter) => [...chapter.rows, ...chapter.sections.flatMap((section) => section.rows)]);
  const figures = new Map(rows.flatMap((row) => row.figures.map((figure) => [figure.href, figure] as const)));
  return groups.flatMap((group) =>
    group.goals.flatMap((goal) => {
      const figure = figures.get(`#${goal.id}`);
      return figure === undefined ? [] : [{ goal, figure }];
    }),
  );
}
