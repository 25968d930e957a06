/** Edition → the publication on the web: a tree for each language, one for both, and a first page that offers them. */
import type { Edition } from '../../view/edition.ts';
import { type Artifact, textArtifact } from '../artifact.ts';
import { ASSETS, pagePath, treeOf } from './addresses.ts';
import { framed } from './frame.ts';
import { goalsCsv } from './goals-csv.ts';
import { createEngine, type ReadTemplate, renderTemplate } from './liquid.ts';
import { pagesOf } from './pages.ts';
import { notFoundPage, rootPage } from './root.ts';
import { searchArtifact } from './search/data.ts';
import { STYLE_SHEETS } from './style.ts';
import { createSite, type Download, type Site } from './tree.ts';
import { robots, sitemap } from './web.ts';

export interface HtmlResources {
  /** Reads a file of `templates/`, by its path in that folder. */
  readonly read: ReadTemplate;
  readonly downloads: readonly Download[];
}

/** `editions` has one for each language and, where there are two, the parallel one. */
export function renderHtml(editions: readonly Edition[], resources: HtmlResources): readonly Artifact[] {
  // The last one shows every language.
  const edition = editions.at(-1);
  if (edition === undefined) return [];
  const engine = createEngine(resources.read);
  const trees = editions.map((one) => ({ tree: treeOf(one), languages: one.languages }));
  const csv = textArtifact('goals.csv', goalsCsv(edition));
  const downloads = [...resources.downloads, CSV];
  const sites = editions.map((one) => createSite(one, trees, downloads));
  const made = sites.map((site) => {
    return Array.from(pagesOf(site), (page) => {
      const path = `${site.tree}/${pagePath(page.address)}`;
      return textArtifact(path, renderTemplate(engine, page.template, framed(page, site)));
    });
  });
  const pages = made.flat();
  return [
    textArtifact('index.html', renderTemplate(engine, 'root', rootPage(sites))),
    textArtifact('404.html', renderTemplate(engine, 'not-found', notFoundPage(sites))),
    ...pages,
    ...assets(resources),
    searchArtifact(edition),
    csv,
    ...forTheWeb(sites, pages),
  ];
}

const CSV: Download = { path: 'goals.csv', label: { zh: '目标总表（CSV）', en: 'Register of goals (CSV)' } };

const SCRIPTS = ['copy.js', 'reading.js', 'register.js', 'search.js'] as const;

function assets({ read }: HtmlResources): readonly Artifact[] {
  const style = STYLE_SHEETS.map((name) => new TextDecoder().decode(read(`html/style/${name}.css`))).join('\n');
  return [
    textArtifact(`${ASSETS}/style.css`, style),
    ...SCRIPTS.map((name) => ({ path: `${ASSETS}/${name}`, bytes: read(`html/assets/${name}`) })),
  ];
}

function forTheWeb(sites: readonly Site[], pages: readonly Artifact[]): readonly Artifact[] {
  const plan = sites[0]?.edition.plan;
  if (plan === undefined || plan.site === null) return [];
  const paths = ['index.html', ...pages.map(({ path }) => path)];
  return [
    textArtifact('sitemap.xml', sitemap(plan.site, paths, plan.date)),
    textArtifact('robots.txt', robots(plan.site)),
  ];
}
