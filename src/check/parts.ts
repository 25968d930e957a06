/**
 * A plan in parts that stand alone: the files of a section in every language, with those that share a block's id or a
 * goal with them. A local rule finds in a part what it finds there in the whole plan, so that a part in which nothing
 * was found need not be looked at again until one of its files changes.
 */
import { createHash } from 'node:crypto';
import type { Document, Model } from '../model/model.ts';

export interface Part {
  readonly documents: readonly Document[];
  /** The hash of all that local rules may look at: the part's files, what stands beside them, how strict the rules are. */
  readonly key: string;
}

/** The parts that earlier runs of this very compiler found without fault, by their keys. */
export interface CleanParts {
  has(key: string): boolean;
  add(key: string): unknown;
}

export function partsOf(model: Model, release: boolean): Part[] {
  const context = createHash('sha256').update(String(release));
  for (const { source, type } of model.syntaxes) if (type === 'yaml') add(context, source.path, source.text);
  for (const { id, text } of model.seeds) add(context, id, text?.sha256 ?? '');
  const beside = context.digest('hex');
  return groupsOf(model.documents).map((documents) => {
    const hash = createHash('sha256').update(beside);
    for (const { path, syntax } of documents) add(hash, path, syntax.source.text);
    return { documents, key: hash.digest('base64url') };
  });
}

function add(hash: ReturnType<typeof createHash>, name: string, text: string): void {
  hash.update(`\n${name.length} ${text.length} ${name}`).update(text);
}

/** The model of some parts; chapters, owners and whatever else no local rule asks for are those of the whole plan. */
export function modelOf(model: Model, parts: readonly Part[]): Model {
  const files = new Set(parts.flatMap(({ documents }) => documents.map(({ path }) => path)));
  return {
    ...model,
    documents: model.documents.filter(({ path }) => files.has(path)),
    blocks: model.blocks.filter(({ original }) => files.has(original.file)),
    goals: model.goals.filter(({ file }) => files.has(file)),
    marks: model.marks.filter(({ file }) => files.has(file)),
  };
}

/** Documents that share a path, a block's id or a goal, directly or by way of others. */
function groupsOf(documents: readonly Document[]): readonly (readonly Document[])[] {
  const above = new Map<string, string>();
  const root = (tie: string): string => {
    let at = tie;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    // Later searches are short.
    if (at !== tie) above.set(tie, at);
    return at;
  };
  for (const document of documents) {
    for (const tie of tiesOf(document)) {
      const [from, to] = [root(tie), root(pathTie(document))];
      if (from !== to) above.set(from, to);
    }
  }
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const of = root(pathTie(document));
    groups.set(of, [...(groups.get(of) ?? []), document]);
  }
  return [...groups.values()];
}

const pathTie = ({ folder, name }: Document): string => `path ${folder}/${name}`;

function tiesOf(document: Document): string[] {
  const ids = document.passages.flatMap(({ id }) => (id ? [`id ${id.value}`] : []));
  const goals = document.passages.flatMap(({ marks }) => marks.map(({ goal }) => `goal ${goal}`));
  const targets = document.syntax.frontMatter?.entries.find(({ key }) => key === 'targets')?.value;
  const declared = targets?.type === 'map' ? targets.entries.map(({ key }) => `goal ${key}`) : [];
  return [...ids, ...goals, ...declared];
}
