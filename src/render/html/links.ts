/** Links from one page: relative, so that the publication works from a folder, and within the publication alone. */
import { ASSETS, type PageAddress, pagePath, relativeLink, type Tree } from './addresses.ts';

export class Links {
  /** The page's own path within the publication. */
  readonly path: string;
  readonly #tree: Tree;

  constructor(tree: Tree, page: PageAddress) {
    this.path = `${tree}/${pagePath(page)}`;
    this.#tree = tree;
  }

  /** To a page of the same tree, or to a block on it. */
  page(page: PageAddress, fragment?: string): string {
    return this.inTree(this.#tree, page, fragment);
  }

  inTree(tree: Tree, page: PageAddress, fragment?: string): string {
    const path = `${tree}/${pagePath(page)}`;
    const hash = fragment === undefined ? '' : `#${fragment}`;
    return hash !== '' && path === this.path ? hash : this.file(path) + hash;
  }

  asset(name: string): string {
    return this.file(`${ASSETS}/${name}`);
  }

  /** To a file of the publication. */
  file(path: string): string {
    return relativeLink(this.path, path);
  }

  /** To the tree's root, with a slash at its end. */
  root(): string {
    return relativeLink(this.path, `${this.#tree}/index.html`).replace(/index\.html$/u, '') || './';
  }
}
