/** Edition → the publication on the web. */
import type { Edition } from '../../view/edition.ts';
import { type Artifact, textArtifact } from '../artifact.ts';
import type { Download } from './context.ts';
import { createEngine, type ReadTemplate } from './liquid.ts';
import { makePage } from './page.ts';

export interface HtmlResources {
  /** Reads a file of `templates/`, by its path in that folder. */
  readonly read: ReadTemplate;
  readonly downloads: readonly Download[];
}

/** `editions` has one for each language and, where there are two, the parallel one last: it is the page. */
export async function renderHtml(editions: readonly Edition[], resources: HtmlResources): Promise<readonly Artifact[]> {
  const edition = editions.at(-1);
  if (edition === undefined) return [];
  const html = await renderDocument(edition, resources);
  return [textArtifact('index.html', html), { path: 'style.css', bytes: resources.read('html/style.css') }];
}

async function renderDocument(edition: Edition, resources: HtmlResources): Promise<string> {
  const engine = createEngine(resources.read);
  const html: unknown = await engine.renderFile('document', makePage(edition, resources.downloads));
  if (typeof html !== 'string') throw new TypeError('a template rendered to something other than text');
  return html;
}
