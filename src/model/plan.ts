import type { YamlSyntax } from '../parse/syntax.ts';
import type { YamlMap } from '../parse/yaml-nodes.ts';
import type { Outcome } from '../problem/diagnostic.ts';
import { span, type Span } from '../source/span.ts';
import type { Owner, Plan, Seed } from './model.ts';
import type { Release } from './release.ts';
import { ownersFile, planFile, type PlanFile } from './schema/plan-file.ts';
import { keyAt, nodeAt, validate } from './schema/validate.ts';

/** What `plan.yaml` says: the plan itself, and the seeds it was taken from, not yet read. */
export interface PlanOfFile {
  readonly plan: Plan;
  readonly seeds: readonly Omit<Seed, 'text'>[];
  /** The last release, where the plan names one. */
  readonly release: Pick<Release, 'file' | 'span'> | null;
}

export function readPlan(syntax: YamlSyntax): Outcome<PlanOfFile | null> {
  if (!syntax.root) return { value: null, diagnostics: [] };
  const { value: file, diagnostics } = validate(planFile, syntax.root);
  if (!file) return { value: null, diagnostics };
  const { root } = syntax;
  const release =
    file.release === undefined ? null : { file: file.release, span: nodeAt(root, ['release'])?.span ?? root.span };
  return { value: { plan: planOf(file, root), seeds: seedsOf(file, root), release }, diagnostics };
}

export function readOwners(syntax: YamlSyntax | null): Outcome<readonly Owner[]> {
  if (!syntax?.root) return { value: [], diagnostics: [] };
  const { root } = syntax;
  const { value, diagnostics } = validate(ownersFile, root);
  // Ids stay known when some entry is faulty, so that one fault does not make every reference dangle.
  const ids = root.entries.map(({ key, keySpan }) => ({ id: key, span: keySpan }));
  const unnamed = { zh: null, en: null };
  const owners = ids.map(({ id, span: at }) => {
    const owner = value?.[id];
    const name = owner?.name ?? unnamed;
    const short = owner?.short ?? unnamed;
    return { id, span: at, name, short: { zh: short.zh ?? name.zh, en: short.en ?? name.en } };
  });
  return { value: owners, diagnostics };
}

function planOf(file: PlanFile, root: YamlMap): Plan {
  const chapters = nodeAt(root, ['chapters']);
  return {
    id: file.id,
    version: file.version,
    date: file.date,
    official: file.edition.status === 'official',
    note: file.edition.note ?? { zh: null, en: null },
    title: file.title,
    jurisdiction: { name: file.jurisdiction.name, code: file.jurisdiction.code ?? null },
    period: { ...file.period, horizon: file.period.horizon ?? null },
    original: file.languages.original,
    translations: (file.languages.translations ?? []).filter((lang) => lang !== file.languages.original),
    typography: file.typography ?? 'source',
    licence: { text: file.licence?.text ?? null, data: file.licence?.data ?? null },
    site: file.site ? file.site.url.replace(/\/*$/, '/') : null,
    chapterFolders: file.chapters.map((folder, index) => ({
      folder,
      span: (chapters?.type === 'list' ? chapters.items[index]?.span : undefined) ?? root.span,
    })),
  };
}

function seedsOf(file: PlanFile, root: YamlMap): Omit<Seed, 'text'>[] {
  return Object.entries(file.sources ?? {}).map(([id, seed]) => {
    const at = (key: string): Span => nodeAt(root, ['sources', id, key])?.span ?? span(root.span.file, 0, 0);
    return {
      id,
      span: keyAt(root, ['sources', id]) ?? root.span,
      file: seed.file,
      fileSpan: at('file'),
      sha256: seed.sha256,
      sha256Span: at('sha256'),
      except: seed.except ?? [],
      title: seed.title ?? { zh: null, en: null },
      publisher: seed.publisher ?? { zh: null, en: null },
      published: seed.published ?? null,
      index: seed.index ?? null,
      url: seed.url ?? null,
    };
  });
}
