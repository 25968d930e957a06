/** The contents: at length on the first page, and beside the text with the page that is being read opened up. */
import type { Lang } from '../../source/lang.ts';
import type { BlockView } from '../../view/edition.ts';
import { titleMarkup } from './headings.ts';
import type { Links } from './links.ts';
import type { Markup } from './markup.ts';
import { inLanguages } from './said.ts';
import { goalsAt, type Place, type Site } from './tree.ts';
import { plainText } from './walk.ts';
import { escapeHtml } from './escape.ts';

export interface EntryPage {
  readonly href: string;
  readonly title: Markup;
  readonly current: boolean;
  /** Of the page alone, and of a chapter with its sections. */
  readonly goals: number;
  readonly total: number;
  readonly topics: readonly { readonly href: string; readonly words: Markup }[];
  readonly sections: readonly EntryPage[];
}

/** `current` is the page being read: its chapter shows its sections, it shows its topics. Without one, all is shown. */
export function contentsPage(site: Site, links: Links, current: Place | null): readonly EntryPage[] {
  return site.places
    .filter(({ section }) => section === null)
    .map((chapter) => {
      const isOpen = current === null || current.chapter.id === chapter.chapter.id;
      const sections = site.places.filter((one) => one.section !== null && one.chapter.id === chapter.chapter.id);
      const own = entry(chapter, site, links, current);
      return {
        ...own,
        total: own.goals + sections.reduce((sum, section) => sum + goalsAt(section, site).length, 0),
        sections: isOpen ? sections.map((section) => entry(section, site, links, current)) : [],
      };
    });
}

function entry(place: Place, site: Site, links: Links, current: Place | null): EntryPage {
  const goals = goalsAt(place, site);
  const isCurrent = current !== null && current.address.id === place.address.id;
  return {
    href: links.page(place.address),
    title: titleMarkup(place, site),
    current: isCurrent,
    goals: goals.length,
    total: goals.length,
    topics: isCurrent ? topicsOf(place, site, links) : [],
    sections: [],
  };
}

/** The run-in headings and lesser headings of a page, in its first language. */
export function topicsOf({ chapter, section, address }: Place, site: Site, links: Links): EntryPage['topics'] {
  return (section ?? chapter).blocks.flatMap((block) => {
    const words = site.languages.flatMap((lang) => {
      const text = topicIn(block, lang);
      return text === null ? [] : [{ lang, html: escapeHtml(text) }];
    });
    return words.length === 0
      ? []
      : [{ href: links.page(address, block.id), words: inLanguages(words, site.languages) }];
  });
}

function topicIn(block: BlockView, lang: Lang): string | null {
  if (block.kind === 'table') return null;
  const cell = block.cells.find((one) => one.lang === lang);
  if (cell === undefined || cell.state === 'missing') return null;
  return block.kind === 'heading' ? plainText(cell.inlines) : cell.topic;
}

/** The pages before and after one of the text. */
export function neighbours(
  place: Place,
  site: Site,
  links: Links,
): { readonly previous: object | null; readonly next: object | null } {
  const at = site.places.findIndex(
    ({ address }) => address.id === place.address.id && address.kind === place.address.kind,
  );
  const link = (to: Place | undefined): object | null =>
    to === undefined ? null : { href: links.page(to.address), title: titleMarkup(to, site) };
  const home = { href: links.page({ kind: 'home' }), title: site.words.home };
  return { previous: link(site.places[at - 1]) ?? home, next: link(site.places[at + 1]) };
}
