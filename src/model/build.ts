import type { Syntax, YamlSyntax } from '../parse/syntax.ts';
import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import { nearest } from '../problem/nearest.ts';
import { span } from '../source/span.ts';
import type { Source } from '../source/source.ts';
import { readAmendments, replay } from './amendments.ts';
import { PLAN_FILES, readDocuments } from './documents.ts';
import { readGlossary } from './glossary.ts';
import { readGoals } from './goals.ts';
import { readIndicators } from './indicators.ts';
import { readLifecycle } from './lifecycle.ts';
import type { Model } from './model.ts';
import { readOwners, readPlan } from './plan.ts';
import { noPlanFile } from './problems/no-plan-file.ts';
import { unknownFile } from './problems/unknown-file.ts';
import { readStructure } from './sections.ts';
import { readRelease } from './release.ts';
import type { ReadOutside } from './read-outside.ts';
import { readSeed } from './seeds.ts';
import { isPlaceholder } from './translation.ts';

/** The model of a plan's files; `null` only where `plan.yaml` is missing or faulty, since all else hangs from it. */
export function buildModel(syntaxes: readonly Syntax[], read: ReadOutside): Outcome<Model | null> {
  const diagnostics: Diagnostic[] = [...unknownFiles(syntaxes)];
  const take = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };
  const planYaml = yamlFile(syntaxes, 'plan.yaml');
  if (!planYaml) return { value: null, diagnostics: [noPlanFile.at(span('plan.yaml', 0, 0), {})] };
  const planOfFile = take(readPlan(planYaml));
  if (!planOfFile) return { value: null, diagnostics };

  const { plan } = planOfFile;
  const owners = take(readOwners(yamlFile(syntaxes, 'owners.yaml')));
  const terms = take(readGlossary(yamlFile(syntaxes, 'glossary.yaml')));
  const indicators = take(readIndicators(yamlFile(syntaxes, 'indicators.yaml')));
  const seeds = planOfFile.seeds.map((seed) => readSeed(seed, read));
  const amendments = readAmendments(yamlFile(syntaxes, 'amendments.yaml'));
  diagnostics.push(...amendments.diagnostics);
  const adopted = seeds.map((seed) => replay(seed, amendments.value));
  const documents = take(readDocuments(syntaxes, plan));
  const { chapters, declared } = take(readStructure(documents, plan, adopted));
  const marks = documents.flatMap(({ passages }) =>
    passages.flatMap((passage) => (isPlaceholder(passage) ? [] : passage.marks)),
  );
  const goals = take(readGoals(declared, marks));
  const retired = take(readLifecycle(yamlFile(syntaxes, 'lifecycle.yaml')));
  const blocks = chapters.flatMap(({ introduction, sections }) =>
    [introduction, ...sections].flatMap(({ heading, blocks: below }) => (heading ? [heading, ...below] : below)),
  );
  const sources = new Map<string, Source>(syntaxes.map(({ source }) => [source.path, source]));
  for (const { text } of seeds) if (text) sources.set(text.source.path, text.source);
  const value = {
    plan,
    owners,
    terms,
    indicators,
    chapters,
    documents,
    blocks,
    goals,
    retired,
    marks,
    seeds,
    release: planOfFile.release && readRelease(planOfFile.release, read),
    amendments: amendments.value,
    amendmentsBroken: amendments.broken,
    adopted,
    syntaxes,
    sources,
  };
  return { value, diagnostics };
}

function yamlFile(syntaxes: readonly Syntax[], path: string): YamlSyntax | null {
  return syntaxes.find((syntax): syntax is YamlSyntax => syntax.type === 'yaml' && syntax.source.path === path) ?? null;
}

/** A YAML file that nothing reads is most likely a misspelt one. */
function unknownFiles(syntaxes: readonly Syntax[]): Diagnostic[] {
  return syntaxes.flatMap(({ type, source: { path } }) => {
    if (type !== 'yaml' || PLAN_FILES.some((known) => known === path)) return [];
    const near = nearest(path, PLAN_FILES);
    const notes = near ? [unknownFile.note('meant', { near })] : [];
    return [unknownFile.at(span(path, 0, 0), { path }, notes)];
  });
}
