/** Titles of chapters and sections with their numbers, for contents, trails and tables. */
import type { Lang, Words } from '../../source/lang.ts';
import type { HeadingView } from '../../view/edition.ts';
import { titleHtml } from './inlines.ts';
import type { Markup } from './markup.ts';
import { chapterNumber, place as placeNumber, sectionNumber } from './numbering.ts';
import { isCounted, type NumberIn } from './rows.ts';
import { inLanguages, markHtml } from './said.ts';
import type { Place, Site } from './tree.ts';
import { plainText } from './walk.ts';
import { STATE_WORDS } from './words.ts';

export function headingOf({ chapter, section }: Place): HeadingView {
  return (section ?? chapter).heading;
}

/** The number before a heading on its own page and in the contents: 一、 （一） 1 1.1 */
export function numberOf({ chapter, section }: Place): NumberIn {
  return (lang) =>
    section === null ? chapterNumber(lang, chapter.number) : sectionNumber(lang, chapter.number, section.number);
}

/** A title with its number, once in each language, and the editors' mark where they made it. */
export function titleMarkup(place: Place, site: Site): Markup {
  return numberedTitle(place, numberOf(place), site);
}

/** The same away from its chapter, whose number it then bears: 一（三）, 1.3 */
export function fullTitleMarkup(place: Place, site: Site): Markup {
  return numberedTitle(place, fullNumberOf(place), site);
}

function numberedTitle(place: Place, numberIn: NumberIn, { languages }: Site): Markup {
  const heading = headingOf(place);
  const number = isCounted(heading) ? numberIn : null;
  const said = heading.cells.map((cell) => {
    const { lang } = cell;
    const missing = cell.state === 'missing';
    const words = missing ? STATE_WORDS.missing[lang] : titleHtml(plainText(cell.inlines), lang);
    const mark = heading.editorial && !missing ? markHtml('editorial', lang, false) : '';
    const numbered = number === null ? '' : `<span class="num">${number(lang)}</span> `;
    return { lang, html: `${numbered}<span class="words">${words}</span>${mark}` };
  });
  return inLanguages(said, languages);
}

/** A title as plain words in one language: “一（三）建设外贸转型升级示范区”, “1.3 Upgrading foreign trade”. */
export function plainTitle(place: Place, lang: Lang): string | null {
  const heading = headingOf(place);
  const cell = heading.cells.find((one) => one.lang === lang);
  if (cell === undefined || cell.state === 'missing') return null;
  const words = plainText(cell.inlines);
  if (!isCounted(heading)) return words;
  return `${fullNumberOf(place)(lang)}${lang === 'en' ? ' ' : ''}${words}`;
}

function fullNumberOf(place: Place): NumberIn {
  const { chapter, section } = place;
  return section === null ? numberOf(place) : (lang) => placeNumber(lang, chapter.number, section.number);
}

/** Where a goal stands, as short as it can be said: 一（三）, 1.3. */
export function shortPlace(place: Place, languages: readonly Lang[]): Markup {
  const { chapter, section } = place;
  const number = (lang: Lang): string => {
    const short = placeNumber(lang, chapter.number, section?.number ?? null);
    return section === null ? `${short}${SHORT_INTRODUCTION[lang]}` : short;
  };
  return inLanguages(
    languages.map((lang) => ({ lang, html: number(lang) })),
    languages,
  );
}

const SHORT_INTRODUCTION: Words = { zh: '、总述', en: ' intro' };
