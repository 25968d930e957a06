/** What several rules ask of a model. */
import { documentsIn } from '../model/documents.ts';
import type { Block, Document, Inline, Mark, Model, Passage } from '../model/model.ts';
import { nodeAt } from '../model/schema/validate.ts';
import type { YamlMap, YamlNode } from '../parse/yaml-nodes.ts';
import type { Span } from '../source/span.ts';

export function originals(model: Model): readonly Document[] {
  return documentsIn(model.documents, model.plan.original);
}

export function translations(model: Model): readonly Document[] {
  return model.documents.filter(({ lang }) => lang !== model.plan.original);
}

export function passagesOf(documents: readonly Document[]): readonly Passage[] {
  return documents.flatMap(({ passages }) => passages);
}

/** The document of the original at the same path. */
export function originalOf(model: Model, { folder, name }: Document): Document | null {
  return originals(model).find((document) => document.folder === folder && document.name === name) ?? null;
}

/** A key with its place. */
export interface Named {
  readonly id: string;
  readonly span: Span;
}

/** The keys under `targets:` as they are written: a goal is declared even where its declaration is faulty. */
export function declaredGoals(model: Model): readonly Named[] {
  return originals(model).flatMap(({ syntax }) => {
    const targets = syntax.frontMatter && nodeAt(syntax.frontMatter, ['targets']);
    return targets?.type === 'map' ? targets.entries.map(({ key, keySpan }) => ({ id: key, span: keySpan })) : [];
  });
}

export function marksIn(documents: readonly Document[]): readonly Mark[] {
  return passagesOf(documents).flatMap(({ marks }) => marks);
}

/** The mapping of a YAML file of the plan; `null` where it is missing or unreadable. */
export function yamlRoot(model: Model, path: string): YamlMap | null {
  const syntax = model.syntaxes.find(({ type, source }) => type === 'yaml' && source.path === path);
  return syntax?.type === 'yaml' ? syntax.root : null;
}

/** The keys of `lifecycle.yaml` as they are written: a goal has left the plan even where its entry is faulty. */
export function lifecycleIds(model: Model): readonly Named[] {
  const root = yamlRoot(model, 'lifecycle.yaml');
  return root ? root.entries.map(({ key, keySpan }) => ({ id: key, span: keySpan })) : [];
}

/** The items of a list in `plan.yaml`, with their places. */
export function planItems(model: Model, ...path: readonly string[]): readonly Named[] {
  const root = yamlRoot(model, 'plan.yaml');
  const list: YamlNode | null = root && nodeAt(root, path);
  if (list?.type !== 'list') return [];
  return list.items.flatMap((item) => (item.type === 'scalar' ? [{ id: item.value, span: item.span }] : []));
}

const blocksKnown = new WeakMap<Model, ReadonlyMap<string, readonly Block[]>>();

/** The blocks of an id: one, where the plan is sound. */
export function blocksOf(model: Model, id: string | null | undefined): readonly Block[] {
  let byId = blocksKnown.get(model);
  if (!byId) {
    const found = new Map<string, Block[]>();
    for (const block of model.blocks) {
      if (block.id === null) continue;
      const before = found.get(block.id);
      if (before) before.push(block);
      else found.set(block.id, [block]);
    }
    blocksKnown.set(model, (byId = found));
  }
  return (id && byId.get(id)) || [];
}

const inlinesKnown = new WeakMap<Passage, readonly Inline[]>();

/** Every piece of inline content of a passage, however deep. */
export function inlinesOf(passage: Passage): readonly Inline[] {
  const known = inlinesKnown.get(passage) ?? flatten(passage);
  inlinesKnown.set(passage, known);
  return known;
}

function flatten({ content }: Passage): readonly Inline[] {
  const flat = (inlines: readonly Inline[]): Inline[] =>
    inlines.flatMap((inline) => ('children' in inline ? [inline, ...flat(inline.children)] : [inline]));
  return content.type === 'inline' ? flat(content.inlines) : content.rows.flatMap((row) => row.flatMap(flat));
}

/** The second and further items of each group that share a key, each with the first. */
export function repeats<T>(items: readonly T[], key: (item: T) => string): { readonly item: T; readonly first: T }[] {
  const seen = new Map<string, T>();
  return items.flatMap((item) => {
    const first = seen.get(key(item));
    if (first !== undefined) return [{ item, first }];
    seen.set(key(item), item);
    return [];
  });
}

/** The first item of each group that shares a key. */
export function firsts<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/** The text of the file in which something stands. */
export function fileText(model: Model, file: string): string {
  return model.sources.get(file)?.text ?? '';
}
