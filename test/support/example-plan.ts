import { createHash } from 'node:crypto';
import { EVERYDAY, type CheckOptions } from '../../src/check/rule.ts';
import { compile, type Compilation, type PlanFile } from '../../src/compile.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';
import type { Model } from '../../src/model/model.ts';
import type { Example } from '../../src/problem/declare.ts';
import type { Span } from '../../src/source/span.ts';

/** The file into which an example goes that names none. */
export const DEFAULT_FILE = 'zh/1-demo/1-first.md';

const PLAN = `id: demo
version: 0.1.0
date: 2026-01-01
edition: { status: unofficial }
title: { zh: 示范规划, en: Demonstration plan }
jurisdiction: { name: { zh: 示范区, en: Demo District } }
period: { from: 2021, to: 2025 }
languages: { original: zh, translations: [en] }
chapters: [1-demo]
`;

const FILES: Readonly<Record<string, string>> = {
  'plan.yaml': PLAN,
  'owners.yaml':
    'commerce:\n  name: { zh: 商务局, en: Commerce Bureau }\nfinance:\n  name: { zh: 财政局, en: Finance Bureau }\n',
  'zh/1-demo/0-introduction.md': '# 示范章 {#demo editorial}\n',
  [DEFAULT_FILE]: '# 第一节 {#first}\n\n一段话。 {#p-2222}\n',
  'en/1-demo/0-introduction.md': '# Demonstration {#demo}\n',
};

/** The text of every file of a plan, by path; seeds among them. */
export type Texts = Readonly<Record<string, string>>;

/** The example in the plan that surrounds it, markers and all. A seed without a declaration gets one. */
export function textsOf(example: Example): Texts {
  const file = example.file ?? DEFAULT_FILE;
  const text = example.text ?? (example.body === undefined ? undefined : frame(example.body));
  const texts = { ...FILES, ...example.files, ...(text === undefined ? {} : { [file]: text }) };
  return withFingerprints(withSource(texts), example.release ? 'reviewed' : 'draft');
}

function withSource(texts: Texts): Texts {
  const seed = texts['seed.txt'];
  if (seed === undefined || texts['plan.yaml'] !== PLAN) return texts;
  const sha256 = createHash('sha256').update(withoutMarkers(seed)).digest('hex');
  return { ...texts, 'plan.yaml': `${PLAN}sources:\n  demo:\n    file: seed.txt\n    sha256: ${sha256}\n` };
}

/**
 * Blocks of a translation with an id and nothing else get what they need besides. Text that stands in no plan yet has
 * markers, which count for nothing in a plan.
 */
export function withFingerprints(texts: Texts, status: 'draft' | 'reviewed' = 'draft'): Texts {
  const { model } = compileTexts(takeMarkers(texts).texts);
  if (!model) return texts;
  const originals = new Map(model.blocks.map(({ id, original }) => [id, original.text]));
  const filled = model.documents.map(
    ({ path }) => [path, fill(texts[path] ?? '', path, model, originals, status)] as const,
  );
  return { ...texts, ...Object.fromEntries(filled) };
}

function fill(
  text: string,
  path: string,
  model: Model,
  originals: ReadonlyMap<string | null, string>,
  status: string,
): string {
  const document = model.documents.find((candidate) => candidate.path === path);
  if (!document || document.lang === model.plan.original) return text;
  const bare = document.passages.filter(({ id, src, status: said }) => id && originals.has(id.value) && !src && !said);
  return bare.reduce((filled, { id }) => {
    const attributes = ` src=${fingerprint(originals.get(id?.value ?? '') ?? '')} status=${status}`;
    return filled.replace(new RegExp(`(\\{#⟦?${id?.value}⟧?)\\}`), `$1${attributes}}`);
  }, text);
}

function frame(body: string): string {
  return `---\nowners: { lead: commerce }\n---\n\n# 第一节 {#first}\n\n${body}`;
}

/** The texts without ⟦ and ⟧, and the place that these enclosed. */
export function takeMarkers(texts: Texts): { readonly texts: Texts; readonly place: Span | null } {
  let place: Span | null = null;
  const clean = Object.entries(texts).map(([file, text]) => {
    const start = text.indexOf('⟦');
    if (start >= 0) place = { file, start, end: text.indexOf('⟧') - 1 };
    return [file, withoutMarkers(text)] as const;
  });
  return { texts: Object.fromEntries(clean), place };
}

const withoutMarkers = (text: string): string => text.replace(/[⟦⟧]/g, '');

/** Compiles texts as if they were files; `.txt` are seeds, `.json` releases. */
export function compileTexts(texts: Texts, options: CheckOptions = EVERYDAY): Compilation {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = Object.entries(texts)
    .filter(([path]) => !/\.(txt|json)$/.test(path))
    .map(([path, text]): PlanFile => ({ path, bytes: encode(text) }));
  return compile(files, (path) => (texts[path] === undefined ? null : encode(texts[path])), options);
}
