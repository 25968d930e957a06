/** How to cite a page: by GB/T 7714-2015 (4.8, electronic resources), and plainly. */
import type { Lang, Phrase } from '../../source/lang.ts';
import type { PlanView, SourceView } from '../../view/edition.ts';
import { type PageAddress, pagePath } from './addresses.ts';
import { escapeHtml } from './escape.ts';
import type { Markup } from './markup.ts';
import { inLanguages } from './said.ts';
import { dateWords, versionWords } from './sentences.ts';
import type { Site } from './tree.ts';
import { WORDS } from './words.ts';

export interface CitationPage {
  readonly label: Markup;
  /** One a language. */
  readonly lines: readonly Markup[];
}

/** `title` names the part of the plan that the page holds, `id` is for life. */
export function citations(title: Phrase, id: string, address: PageAddress, site: Site): readonly CitationPage[] {
  const { plan } = site.edition;
  const part: Part = { title, id, address, site };
  const [source] = plan.sources;
  return [
    { label: site.words.citeStandard, lines: inEach(site, (lang) => standard(part, lang)) },
    { label: site.words.citePlain, lines: inEach(site, (lang) => plain(part, lang)) },
    // With several sources nothing says which of them the page was taken from.
    ...(source !== undefined && plan.sources.length === 1
      ? [{ label: site.words.citeOriginal, lines: inEach(site, (lang) => original(source, lang)) }]
      : []),
  ];
}

interface Part {
  readonly title: Phrase;
  readonly id: string;
  readonly address: PageAddress;
  readonly site: Site;
}

function inEach({ languages }: Site, of: (lang: Lang) => string | null): readonly Markup[] {
  return languages.flatMap((lang) => {
    const line = of(lang);
    return line === null ? [] : [inLanguages([{ lang, html: escapeHtml(line) }], languages)];
  });
}

/** Title: other title information[EB/OL]. (date)[date of citation]. address. An edition without an author has none. */
function standard({ title, id, address, site }: Part, lang: Lang): string {
  const { plan } = site.edition;
  const colon = lang === 'zh' ? '：' : ': ';
  const parts = [named(plan, lang), versionWords(plan.version)[lang], title[lang]].filter((part) => part !== null);
  const today = lang === 'zh' ? '[引用日期]' : '[date of citation]';
  return `${parts.join(colon)}[EB/OL]. (${plan.date})${today}. ${pageAddress(plan, id, address, site)}.`;
}

function plain({ title, id, address, site }: Part, lang: Lang): string {
  const { plan } = site.edition;
  const date = dateWords(plan.date)[lang];
  const version = versionWords(plan.version)[lang];
  const where = pageAddress(plan, id, address, site);
  if (lang === 'zh')
    return `《${plan.title.zh ?? plan.id}》${noted(plan, 'zh')}${version}（${date}）${quoted(title.zh ?? id)}，${where}。`;
  return `${named(plan, lang)}, ${version}, ${date}, ${quoted(title.en ?? id)}, ${where}.`;
}

/** Marks of quotation within others are single ones. */
function quoted(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function original({ publisher, title, published, index }: SourceView, lang: Lang): string | null {
  if (title[lang] === null) return null;
  const parts = [publisher[lang], `${title[lang]}[EB/OL]`].filter((part) => part !== null);
  const date = published === null ? '' : ` (${published})`;
  const number = index === null ? '' : ` ${WORDS.index[lang]}${lang === 'zh' ? '：' : ': '}${index}.`;
  return `${parts.join('. ')}.${date}${lang === 'zh' ? '[引用日期]' : '[date of citation]'}.${number}`;
}

function named(plan: PlanView, lang: Lang): string {
  const title = plan.title[lang] ?? plan.id;
  const note = plan.note[lang];
  if (note === null) return title;
  return lang === 'zh' ? `${title}：${note}` : `${title}, ${note.charAt(0).toLowerCase()}${note.slice(1)}`;
}

function noted({ note }: PlanView, lang: Lang): string {
  return note[lang] === null ? '' : `${note[lang]}，`;
}

/** The address on the web, where there is one; else the plan, its version and the id, which name the same thing for life. */
function pageAddress(plan: PlanView, id: string, address: PageAddress, { tree }: Site): string {
  return plan.site === null ? `${plan.id}/${plan.version}#${id}` : `${plan.site}${tree}/${pagePath(address)}`;
}
