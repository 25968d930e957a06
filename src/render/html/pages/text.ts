/** A page of the text: a chapter's title and introduction with its contents, or a section. */
import { phrase } from '../../../source/lang.ts';
import { citations } from '../cite.ts';
import { contentsPage, neighbours, topicsOf } from '../contents.ts';
import type { Page } from '../frame.ts';
import { headingOf, numberOf, plainTitle, titleMarkup } from '../headings.ts';
import { partData } from '../linked-data.ts';
import { Links } from '../links.ts';
import { RowMaker, type RowPage } from '../rows.ts';
import { saidHtml } from '../said.ts';
import { placeCount } from '../sentences.ts';
import { goalsAt, type Place, type Site } from '../tree.ts';
import { plainText } from '../walk.ts';

export function textPage(place: Place, site: Site): Page {
  const { address, chapter, section } = place;
  const links = new Links(site.tree, address);
  const title = phrase((lang) => plainTitle(place, lang));
  const goals = goalsAt(place, site);
  const count = placeCount(goals.length, goals.filter(({ figured }) => figured).length);
  return {
    address,
    template: 'text',
    title,
    description: phrase((lang) => opening(place, lang)),
    // Marks the words that were searched for.
    scripts: ['search.js'],
    linkedData: partData(title[site.first] ?? address.id, address, site),
    data: {
      trail:
        section === null
          ? null
          : {
              href: links.page({ kind: 'chapter', id: chapter.id }),
              title: titleMarkup(site.places.find((one) => one.address.id === chapter.id) ?? place, site),
            },
      ...rowsOf(place, site, links),
      count: goals.length === 0 ? '' : saidHtml(count, site.languages),
      sections: section === null ? sectionsOf(place, site, links) : [],
      contents: contentsPage(site, links, place),
      contentsHref: `${links.page({ kind: 'home' })}#s_contents`,
      ...neighbours(place, site, links),
      cites: citations(title, address.id, address, site),
    },
  };
}

function rowsOf(
  place: Place,
  site: Site,
  links: Links,
): { readonly title: RowPage; readonly rows: readonly RowPage[] } {
  const maker = new RowMaker(site, links);
  const { blocks } = place.section ?? place.chapter;
  const title = maker.heading(headingOf(place), numberOf(place), 1);
  const rows = blocks.map((block) => maker.block(block));
  return { title, rows: rows.map((row) => maker.linkedBack(row)) };
}

function sectionsOf({ chapter }: Place, site: Site, links: Links): readonly object[] {
  const sections = site.places.filter((one) => one.section !== null && one.chapter.id === chapter.id);
  return sections.map((section) => ({
    href: links.page(section.address),
    title: titleMarkup(section, site),
    topics: topicsOf(section, site, links),
    goals: goalsAt(section, site).length,
  }));
}

/** The first words of a page, for those who list it. */
function opening({ chapter, section }: Place, lang: 'zh' | 'en'): string | null {
  const block = (section ?? chapter).blocks.find(({ kind }) => kind === 'prose');
  if (block?.kind !== 'prose') return null;
  const cell = block.cells.find((one) => one.lang === lang);
  if (cell === undefined || cell.state === 'missing') return null;
  const words = [...plainText(cell.inlines)];
  const limit = lang === 'zh' ? 80 : 160;
  return words.length <= limit ? words.join('') : `${words.slice(0, limit).join('')}…`;
}
