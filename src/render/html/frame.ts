/** What every page has around its own: head, masthead, foot. */
import { type Lang, LANG_TAGS, type Phrase } from '../../source/lang.ts';
import { type PageAddress, pagePath, type Tree } from './addresses.ts';
import { titleHtml } from './inlines.ts';
import { Links } from './links.ts';
import { type Markup, NOTHING } from './markup.ts';
import { inLanguages, say, saidHtml } from './said.ts';
import { editionWords, prevailingWords } from './sentences.ts';
import type { Site } from './tree.ts';
import { TREE_WORDS, type WordKey, WORDS } from './words.ts';

/** A page, ready for its template. */
export interface Page {
  readonly address: PageAddress;
  /** The file in `templates/html/` that shows it. */
  readonly template: string;
  readonly title: Phrase;
  readonly description: Phrase;
  /** What the template shows, by the names that it uses. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Files of `assets/` that it runs, beside those of every page. */
  readonly scripts?: readonly string[];
  readonly linkedData?: Markup;
}

/** Scripts of every page: none of them is needed to read it. */
const EVERYWHERE = ['copy.js', 'reading.js'];

export function framed(page: Page, site: Site): Readonly<Record<string, unknown>> {
  const { plan, original } = site.edition;
  const links = new Links(site.tree, page.address);
  const [title = plan.id] = say(page.title, [site.first]).map(({ text }) => text);
  const [planTitle = plan.id] = say(plan.title, [site.first]).map(({ text }) => text);
  const [note = ''] = say(plan.note, [site.first]).map(({ text }) => text);
  const [description = title] = say(page.description, [site.first]).map(({ text }) => text);
  return {
    ...page.data,
    tag: LANG_TAGS[site.first],
    tree: site.tree,
    root: links.root(),
    layout: `${site.languages.length > 1 ? `both ${site.languages.join('-')}` : 'one'} p-${page.template}`,
    documentTitle: [...new Set([title, planTitle, note])].filter((part) => part !== '').join(' | '),
    description,
    style: links.asset('style.css'),
    scripts: [...EVERYWHERE, ...(page.scripts ?? [])].map((name) => links.asset(name)),
    linkedData: page.linkedData ?? NOTHING,
    web: plan.site === null ? null : webAddresses(plan.site, page.address, site),
    words: site.words,
    siteLabel: WORDS.siteNav[site.first],
    treesLabel: WORDS.otherLanguage[site.first],
    turnLabel: `${WORDS.previous[site.first]} / ${WORDS.next[site.first]}`,
    note: saidHtml(plan.note, site.languages),
    official: plan.official,
    brand: { href: links.page({ kind: 'home' }), title: brandTitle(site) },
    nav: navigation(page.address, links, site),
    trees: treeLinks(page.address, links, site),
    searchHref: links.page({ kind: 'search' }),
    searchHint: WORDS.searchWords[site.first],
    searchLabel: say(WORDS.searchWords, site.languages)
      .map(({ text }) => text)
      .join(' '),
    prevails: saidHtml(prevailingWords(original, site.languages), site.languages),
    edition: saidHtml(editionWords(plan.version, plan.date), site.languages),
    aboutHref: links.page({ kind: 'about' }),
  };
}

function brandTitle({ edition, first }: Site): Markup {
  const [said] = say(edition.plan.title, [first]);
  if (said === undefined) return NOTHING;
  return inLanguages([{ lang: said.lang, html: titleHtml(said.text, said.lang) }], [first]);
}

const NAVIGATION = ['register', 'departments', 'glossary', 'about'] as const satisfies readonly WordKey[];

function navigation(current: PageAddress, links: Links, site: Site): readonly object[] {
  const { goals, owners, terms } = site.edition;
  const exists = {
    register: goals.length > 0,
    departments: owners.length > 0,
    glossary: terms.length > 0,
    about: true,
  };
  const text = { label: site.words.chapters, href: `${links.page({ kind: 'home' })}#s_contents`, current: false };
  const inText = current.kind === 'chapter' || current.kind === 'section';
  return [
    { ...text, current: inText },
    ...NAVIGATION.filter((kind) => exists[kind]).map((kind) => ({
      label: site.words[kind],
      href: links.page({ kind }),
      current: current.kind === kind || UNDER[current.kind] === kind,
    })),
  ];
}

const UNDER: Readonly<Partial<Record<PageAddress['kind'], string>>> = { goal: 'register', department: 'departments' };

/** What a tree is called, in its own language: the parallel one in Chinese first, then in English. */
export function treeName(tree: Tree): object {
  const { name, second } = TREE_WORDS[tree];
  return { name, second, secondTag: LANG_TAGS.en };
}

export function treeTag(tree: Tree, [first]: readonly Lang[]): string {
  return LANG_TAGS[tree === 'both' ? 'zh' : (first ?? 'zh')];
}

function treeLinks(address: PageAddress, links: Links, site: Site): readonly object[] {
  return site.trees.map(({ tree, languages }) => ({
    href: links.inTree(tree, address),
    tag: treeTag(tree, languages),
    ...treeName(tree),
    current: tree === site.tree,
  }));
}

/** Addresses on the web, for a plan that says where it will stand. */
function webAddresses(base: string, address: PageAddress, site: Site): object {
  const at = (tree: Tree): string => `${base}${tree}/${pagePath(address)}`;
  const alone = site.trees.filter(({ languages }) => languages.length === 1);
  return {
    canonical: at(site.tree),
    alternates: [
      ...alone.map(({ tree, languages }) => ({ tag: LANG_TAGS[languages[0] ?? site.first], href: at(tree) })),
      { tag: 'x-default', href: at(site.trees.at(-1)?.tree ?? site.tree) },
    ],
    locale: LANG_TAGS[site.first].replace('-Hans', '').replace('-', '_'),
    type: address.kind === 'home' ? 'website' : 'article',
  };
}
