import type { MarkdownSyntax, Syntax } from '../parse/syntax.ts';
import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import { LANGS, type Lang } from '../source/lang.ts';
import type { Document, Plan } from './model.ts';
import { readPassages } from './passages.ts';
import { misplacedFile } from './problems/misplaced-file.ts';
import { unlistedChapter } from './problems/unlisted-chapter.ts';

/** The YAML files that a plan may have. */
export const PLAN_FILES = [
  'plan.yaml',
  'owners.yaml',
  'glossary.yaml',
  'indicators.yaml',
  'lifecycle.yaml',
  'amendments.yaml',
] as const;

/** Every Markdown file of the plan's languages in its place, in reading order: language, chapter, number. */
export function readDocuments(syntaxes: readonly Syntax[], plan: Plan): Outcome<readonly Document[]> {
  const diagnostics: Diagnostic[] = [];
  const documents: Document[] = [];
  const unlisted = new Map<string, string>();
  for (const syntax of syntaxes) {
    if (syntax.type !== 'markdown') continue;
    const place = placeOf(syntax.source.path, plan);
    if (place === 'elsewhere') continue;
    if (place === 'misplaced') diagnostics.push(misplacedFile(syntax.source.path));
    else if (!chapterOrder(plan).has(place.folder)) noteUnlisted(unlisted, syntax.source.path, place, plan);
    else {
      const passages = readPassages(syntax, place.lang);
      diagnostics.push(...passages.diagnostics);
      documents.push({ ...place, path: syntax.source.path, syntax, passages: passages.value });
    }
  }
  for (const [folder, path] of unlisted) diagnostics.push(unlistedChapter(path, folder, plan));
  return { value: inReadingOrder(documents, plan), diagnostics };
}

/** A folder that is not listed is one fault, however many files it holds; it is shown at the original's first. */
function noteUnlisted(unlisted: Map<string, string>, path: string, { lang, folder }: Place, plan: Plan): void {
  const before = unlisted.get(folder);
  const rank = (file: string): string => `${file.startsWith(`${plan.original}/`) ? 0 : 1}${file}`;
  if (before === undefined || (lang === plan.original && rank(path) < rank(before))) unlisted.set(folder, path);
}

/** The documents of one language. */
export function documentsIn(documents: readonly Document[], lang: Lang): readonly Document[] {
  return documents.filter((document) => document.lang === lang);
}

type Place = Pick<Document, 'lang' | 'folder' | 'name' | 'number'>;

function placeOf(path: string, plan: Plan): Place | 'misplaced' | 'elsewhere' {
  const [first = '', folder = '', name = '', ...deeper] = path.split('/');
  const lang = LANGS.find((known) => known === first);
  if (!lang) return 'elsewhere';
  const isOfPlan = lang === plan.original || plan.translations.includes(lang);
  const number = /^(\d+)-./.exec(name)?.[1];
  if (!isOfPlan || deeper.length > 0 || number === undefined) return 'misplaced';
  return { lang, folder, name, number: Number(number) };
}

function chapterOrder(plan: Plan): ReadonlyMap<string, number> {
  return new Map(plan.chapterFolders.map(({ folder }, index) => [folder, index]));
}

function inReadingOrder(documents: readonly Document[], plan: Plan): Document[] {
  const languages = [plan.original, ...plan.translations];
  const chapters = chapterOrder(plan);
  return [...documents].sort(
    (a, b) =>
      languages.indexOf(a.lang) - languages.indexOf(b.lang) ||
      (chapters.get(a.folder) ?? 0) - (chapters.get(b.folder) ?? 0) ||
      (a.number ?? 0) - (b.number ?? 0) ||
      (a.path < b.path ? -1 : 1),
  );
}

/** Whether a file is one that the plan consists of, so that its front matter and body are read. */
export function isPlanMarkdown(syntax: Syntax): syntax is MarkdownSyntax {
  return syntax.type === 'markdown' && LANGS.some((lang) => syntax.source.path.startsWith(`${lang}/`));
}
