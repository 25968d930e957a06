import { LANG_TAGS, type Lang } from '../../../source/lang.ts';
import type { PdfFile } from '../bridge.ts';
import type { Node } from '../compose/content.ts';
import type { Element } from '../kit.ts';

/** The tag tree while it grows: a node's element is made when its first part is drawn, and found again for the next. */
export class Elements {
  readonly #file: PdfFile;
  readonly #made = new Map<string, Element>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** The last element of a path. */
  at(path: readonly Node[]): Element {
    let parent: Element | null = null;
    for (const node of path) parent = this.#element(node, parent);
    if (parent === null) throw new Error('text must stand in an element');
    return parent;
  }

  /** An element that nothing else will be added to: a link, a mark. */
  child(parent: Element, type: string, lang?: Lang): Element {
    return this.#file.element(type, parent, lang === undefined ? {} : { lang: LANG_TAGS[lang] });
  }

  #element(node: Node, parent: Element | null): Element {
    const known = this.#made.get(node.key);
    if (known !== undefined) return known;
    const made = this.#file.element(node.type, parent, {
      ...(node.lang === undefined ? {} : { lang: LANG_TAGS[node.lang] }),
      ...(node.attributes === undefined ? {} : { attributes: node.attributes }),
      ...(node.id === undefined ? {} : { id: node.id }),
    });
    this.#made.set(node.key, made);
    return made;
  }
}
