import { compareRecords } from '../../change/compare.ts';
import type { Model } from '../../model/model.ts';
import type { Diagnostic, Outcome } from '../../problem/diagnostic.ts';
import { record } from '../../record/schema.ts';
import { textArtifact, type Artifact } from '../artifact.ts';
import type { ReadTemplate } from '../html/liquid.ts';
import { toRecord } from '../json/record.ts';
import { releaseNotCompared } from '../problems/release-not-compared.ts';
import { changesAtom } from './atom.ts';
import { changesJson } from './json.ts';
import { renderChangesPage } from './page.ts';

/**
 * What changed since the release that `plan.yaml` names: `changes.json`, and in each language of the plan a page and a
 * feed. Nothing where it names none.
 */
export async function renderChangesSinceRelease(
  model: Model,
  version: string,
  read: ReadTemplate,
): Promise<Outcome<readonly Artifact[]>> {
  const { release, plan } = model;
  if (!release?.content) return { value: [], diagnostics: [] };
  const released = record.safeParse(release.content.data);
  if (!released.success) return { value: [], diagnostics: notCompared(model) };
  const set = compareRecords(released.data, toRecord(model, version), version);
  const pages = [plan.original, ...plan.translations].map(async (lang) => [
    textArtifact(`changes.${lang}.html`, await renderChangesPage(set, lang, read)),
    textArtifact(`changes.${lang}.atom`, changesAtom(set, { lang, authority: null })),
  ]);
  const artifacts = [textArtifact('changes.json', changesJson(set)), ...(await Promise.all(pages)).flat()];
  return { value: artifacts, diagnostics: [] };
}

const notCompared = ({ release }: Model): Diagnostic[] =>
  release ? [releaseNotCompared.at(release.span, { file: release.file })] : [];
