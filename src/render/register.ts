import type { Model } from '../model/model.ts';
import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import { buildEditions } from '../view/build.ts';
import type { Edition } from '../view/edition.ts';
import type { Artifact } from './artifact.ts';

/** What an exporter works from. */
export interface Publication {
  readonly model: Model;
  /** Each language alone, then the parallel edition, where there is one. */
  readonly editions: readonly Edition[];
  /** planc’s version. */
  readonly version: string;
  /** What the exporters before this one have made. */
  readonly artifacts: readonly Artifact[];
  /** A file of `templates/`, by its path there. */
  template(path: string): Uint8Array;
}

export interface Exporter {
  readonly name: string;
  /** Loaded when it is first used: a check must not pay for what only a build needs. */
  render(publication: Publication): Promise<Outcome<readonly Artifact[]>>;
}

/** Every exporter, in the order in which they run. To add one: its folder, and an entry here. */
export const EXPORTERS: readonly Exporter[] = [
  {
    name: 'json',
    async render({ model, version }) {
      const { renderJson } = await import('./json/index.ts');
      return { value: renderJson(model, version), diagnostics: [] };
    },
  },
  {
    name: 'npm',
    async render({ model, version }) {
      const { npmPackage, NPM_FOLDER } = await import('./npm/index.ts');
      const files = npmPackage(model, version).map(({ path, bytes }) => ({ path: NPM_FOLDER + path, bytes }));
      return { value: files, diagnostics: [] };
    },
  },
  {
    name: 'api',
    async render({ model, version }) {
      const { renderApi } = await import('./api/index.ts');
      return { value: renderApi(model, version), diagnostics: [] };
    },
  },
  {
    name: 'changes',
    async render({ model, version, template }) {
      const { renderChangesSinceRelease } = await import('./changes/index.ts');
      return renderChangesSinceRelease(model, version, template);
    },
  },
  {
    name: 'pdf',
    async render({ editions, artifacts, template }) {
      const { renderPdf } = await import('./pdf/index.ts');
      const attachments = artifacts.filter(({ path }) => path === 'plan.json');
      const made: Artifact[] = [];
      const diagnostics: Diagnostic[] = [];
      // The original alone and the parallel edition; a translation is never published without what it translates.
      for (const edition of editions.filter(({ languages, original }) => languages[0] === original)) {
        const outcome = await renderPdf(edition, { read: template, attachments });
        made.push(outcome.value);
        diagnostics.push(...outcome.diagnostics);
      }
      return { value: made, diagnostics };
    },
  },
  {
    name: 'html',
    async render({ editions, artifacts, template }) {
      const { renderHtml } = await import('./html/index.ts');
      const downloads = artifacts
        .filter(({ path }) => /\.pdf$|^plan\.json$/.test(path))
        .map(({ path }) => download(path));
      return { value: renderHtml(editions, { read: template, downloads }), diagnostics: [] };
    },
  },
];

export interface RenderOptions {
  readonly version: string;
  template(path: string): Uint8Array;
  progress(step: string): void;
}

/** Runs the named exporters, in the register's order. */
export async function renderAll(
  model: Model,
  names: readonly string[],
  options: RenderOptions,
): Promise<Outcome<readonly Artifact[]>> {
  const artifacts: Artifact[] = [];
  const diagnostics: Diagnostic[] = [];
  let editions: readonly Edition[] | null = null;
  const { version } = options;
  const template = readOnce(options.template);
  for (const exporter of EXPORTERS.filter(({ name }) => names.includes(name))) {
    options.progress(exporter.name);
    const outcome = await exporter.render({
      model,
      // The record alone needs none of them.
      get editions() {
        return (editions ??= buildEditions(model));
      },
      version,
      template,
      artifacts,
    });
    artifacts.push(...outcome.value);
    diagnostics.push(...outcome.diagnostics);
  }
  return { value: artifacts, diagnostics };
}

/** The same bytes for the same path: fonts are opened, and templates parsed, once for all editions. */
function readOnce(read: RenderOptions['template']): RenderOptions['template'] {
  const known = new Map<string, Uint8Array>();
  return (path) => {
    const bytes = known.get(path) ?? read(path);
    known.set(path, bytes);
    return bytes;
  };
}

function download(path: string): { path: string; label: { zh: string; en: string } } {
  if (path === 'plan.json') return { path, label: { zh: '数据（JSON）', en: 'Data (JSON)' } };
  const isParallel = /\.[a-z]+-[a-z]+\.pdf$/.test(path);
  return isParallel
    ? { path, label: { zh: '中英对照（PDF）', en: 'In both languages (PDF)' } }
    : { path, label: { zh: '原文（PDF）', en: 'Original (PDF)' } };
}
