import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile.ts';
import { renderHtml } from '../../../src/render/html/index.ts';
import { buildEditions } from '../../../src/view/build.ts';
import { ROOT } from '../../support/cli.ts';
import { readFolder, seedsBeside } from '../../support/read-folder.ts';
import { resources } from './edition.ts';
import { attributes } from './page-html.ts';

/** The first plan as it is published: its size, and that nothing in it leads astray. */
let files: ReadonlyMap<string, string>;
let goals: number;

beforeAll(() => {
  const plan = join(ROOT, 'plan');
  const { model } = compile(readFolder(plan), seedsBeside(plan));
  if (model === null) throw new Error('the first plan has a model');
  goals = model.goals.length;
  const decoder = new TextDecoder();
  files = new Map(
    renderHtml(buildEditions(model), resources).map(({ path, bytes }) => [path, decoder.decode(bytes)] as const),
  );
}, 60_000);

const weight = (path: string): number => Buffer.byteLength(files.get(path) ?? '');

/** Where a link of a page leads, as a path within the publication with its fragment. */
const resolved = (from: string, href: string): string => {
  const url = new URL(href, `https://site.invalid/${from}`);
  return decodeURIComponent(url.pathname.slice(1)) + url.hash;
};

describe('the site of the first plan', () => {
  it.each(['zh', 'en', 'both'])('its first page in %s weighs less than 100 KB, with all that it loads', (tree) => {
    const home = files.get(`${tree}/index.html`) ?? '';
    const loaded = [...home.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/gu)].map(([, href]) =>
      resolved(`${tree}/index.html`, href ?? ''),
    );
    expect(loaded).toContain('assets/style.css');
    expect([`${tree}/index.html`, ...loaded].reduce((sum, path) => sum + weight(path), 0)).toBeLessThan(100_000);
  });

  it('its longest page of text weighs less than 200 KB', () => {
    const pages = [...files.keys()].filter((path) => /^(?:zh|en|both)\/(?:sections|chapters)\//u.test(path));
    expect(pages.length).toBeGreaterThan(60);
    expect(Math.max(...pages.map(weight))).toBeLessThan(200_000);
  });

  it('every link leads to a page, and every fragment to an id, that is there', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    const ids = new Map(pages.map(([path, html]) => [path, new Set(attributes(html, 'id'))]));
    const dead = pages.flatMap(([path, html]) =>
      [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')]
        .filter((href) => !/^(?:https?:|mailto:)/u.test(href))
        .map((href) => resolved(path, href))
        .filter((to) => {
          const [page = '', hash] = to.split('#');
          if (page === 'plan.json') return false;
          return !files.has(page) || (hash !== undefined && ids.get(page)?.has(hash) !== true);
        })
        .map((to) => `${path} → ${to}`),
    );
    expect(dead).toEqual([]);
  }, 60_000);

  it('every goal has a page in every tree, and is reached from its words', () => {
    const text = [...files].filter(([path]) => /^zh\/(?:sections|chapters)\//u.test(path)).map(([, html]) => html);
    const linked = new Set(
      text
        .flatMap((html) => attributes(html, 'href'))
        .flatMap((href) => /goals\/([^/]+)\/index/u.exec(href)?.[1] ?? []),
    );
    const pages = [...files.keys()].flatMap((path) => /^zh\/goals\/([^/]+)\/index\.html$/u.exec(path)?.[1] ?? []);
    expect(pages).toHaveLength(goals);
    expect(pages.filter((id) => !linked.has(id))).toEqual([]);
  });
});
