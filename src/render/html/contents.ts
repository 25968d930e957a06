/** The contents: chapters, sections and, in them, topics and lesser headings. */
import { LANG_TAGS, type Lang } from '../../source/lang.ts';
import type { BlockView, ChapterView, HeadingView, SectionView } from '../../view/edition.ts';
import type { PageContext } from './context.ts';
import { chapterNumber, sectionNumber } from './numbering.ts';
import { isCounted, type NumberIn } from './rows.ts';
import { type MarkPage, provenanceMark } from './said.ts';
import { plainText } from './walk.ts';
import { STATE_WORDS } from './words.ts';

export interface EntryPage {
  readonly href: string;
  readonly cells: readonly EntryCellPage[];
  readonly children: readonly EntryPage[];
}

export interface EntryCellPage {
  readonly lang: Lang;
  readonly tag: string;
  readonly number: string | null;
  readonly text: string;
  readonly missing: boolean;
  readonly mark: MarkPage | null;
  readonly topics: readonly { readonly href: string; readonly text: string }[];
}

export function contentsPage(context: PageContext): readonly EntryPage[] {
  return context.edition.chapters.map(chapterEntry);
}

function chapterEntry(chapter: ChapterView): EntryPage {
  const number: NumberIn = (lang) => chapterNumber(lang, chapter.number);
  const children = chapter.sections.map((section) => sectionEntry(section, chapter.number));
  return entry(chapter.heading, number, chapter.blocks, children);
}

function sectionEntry(section: SectionView, chapter: number): EntryPage {
  const number: NumberIn = (lang) => sectionNumber(lang, chapter, section.number);
  return entry(section.heading, number, section.blocks, []);
}

function entry(
  heading: HeadingView,
  number: NumberIn,
  blocks: readonly BlockView[],
  children: readonly EntryPage[],
): EntryPage {
  const counted = isCounted(heading);
  const cells = heading.cells.map((cell): EntryCellPage => {
    const missing = cell.state === 'missing';
    return {
      lang: cell.lang,
      tag: LANG_TAGS[cell.lang],
      number: counted ? number(cell.lang) : null,
      text: missing ? STATE_WORDS.missing[cell.lang] : plainText(cell.inlines),
      missing,
      mark: heading.editorial && !missing ? provenanceMark('editorial', cell.lang) : null,
      topics: blocks.flatMap((block) => topic(block, cell.lang)),
    };
  });
  return { href: `#${heading.id}`, cells, children };
}

function topic(block: BlockView, lang: Lang): EntryCellPage['topics'] {
  if (block.kind === 'table') return [];
  const cell = block.cells.find((one) => one.lang === lang);
  if (cell === undefined || cell.state === 'missing') return [];
  const text = block.kind === 'heading' ? plainText(cell.inlines) : cell.topic;
  return text === null ? [] : [{ href: `#${block.id}`, text }];
}
