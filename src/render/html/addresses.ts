/**
 * Where everything stands in the publication. Three trees, `zh/`, `en/` and `both/`, hold the same pages; every page is
 * an `index.html` in a folder of its own, and every link is a relative one that ends in `index.html`, so that the
 * publication works from a folder as well as from a server.
 */
import type { Edition } from '../../view/edition.ts';

/** `zh`, `en`, or `both` for the parallel edition. */
export type Tree = 'zh' | 'en' | 'both';

/** A page of a tree. Every tree has the same ones. */
export type PageAddress =
  | { readonly kind: 'home' | 'register' | 'departments' | 'glossary' | 'about' | 'search' }
  /** A chapter's title and introduction, and its contents. */
  | { readonly kind: 'chapter' | 'section' | 'goal' | 'department'; readonly id: string };

/** The folder of scripts, style and search data, beside the trees. */
export const ASSETS = 'assets';

export function treeOf({ languages }: Edition): Tree {
  return languages.length > 1 ? 'both' : (languages[0] ?? 'zh');
}

/** The path of a page within its tree: `sections/trade/index.html`. */
export function pagePath(page: PageAddress): string {
  switch (page.kind) {
    case 'home':
      return 'index.html';
    case 'register':
      return 'goals/index.html';
    case 'departments':
    case 'glossary':
    case 'about':
    case 'search':
      return `${page.kind}/index.html`;
    default:
      return `${page.kind}s/${page.id}/index.html`;
  }
}

/** The page on which each block of an edition stands; the same in every tree. */
export type PageOf = (block: string) => PageAddress | null;

export function pagesOfBlocks({ chapters }: Edition): PageOf {
  const pages = new Map<string, PageAddress>();
  for (const chapter of chapters) {
    const page = { kind: 'chapter', id: chapter.id } as const;
    for (const { id } of [chapter.heading, ...chapter.blocks]) pages.set(id, page);
    for (const section of chapter.sections) {
      const own = { kind: 'section', id: section.id } as const;
      for (const { id } of [section.heading, ...section.blocks]) pages.set(id, own);
    }
  }
  return (block) => pages.get(block) ?? null;
}

/** From the file `from` to the file `to`, both paths within the publication: `../../goals/trade-growth/index.html`. */
export function relativeLink(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared]) shared += 1;
  return '../'.repeat(folders.length - shared) + steps.slice(shared).join('/');
}
