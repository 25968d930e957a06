import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import type { Lang } from '../source/lang.ts';
import { LANGS } from '../source/lang.ts';
import { documentsIn } from './documents.ts';
import { takeLines } from './adopted-lines.ts';
import type { AdoptedText, Assignment, Block, Chapter, Document, Passage, Plan, Section, SeedRange } from './model.ts';
import { readReviews } from './reviews.ts';
import { sectionFrontMatter, type SectionFrontMatter } from './schema/section-file.ts';
import { nodeAt, validateLeniently } from './schema/validate.ts';
import { isPlaceholder } from './translation.ts';

/** A section of the original with what its front matter declares. */
export interface DeclaredSection {
  readonly section: Section;
  /** `null` where there is none or it is faulty. */
  readonly frontMatter: SectionFrontMatter | null;
}

export interface Structure {
  readonly chapters: readonly Chapter[];
  readonly declared: readonly DeclaredSection[];
}

/** Chapters, sections and blocks of the original, each block with its translations. */
export function readStructure(
  documents: readonly Document[],
  plan: Plan,
  adopted: readonly AdoptedText[],
): Outcome<Structure> {
  const diagnostics: Diagnostic[] = [];
  const translations = indexTranslations(documents, plan.original, diagnostics);
  const originals = documentsIn(documents, plan.original);
  const declared: DeclaredSection[] = [];
  const chapters = plan.chapterFolders.map(({ folder }, index): Chapter => {
    const id = chapterId(originals, folder);
    const sections = originals
      .filter((document) => document.folder === folder)
      .map((document) => readSection(document, id, { translations, adopted }, diagnostics));
    declared.push(...sections);
    return toChapter(id, folder, index + 1, sections);
  });
  return { value: { chapters: chapters.filter(hasText), declared }, diagnostics };
}

/** The number 0 is a chapter's own title and introduction. */
const isIntroduction = (document: Document): boolean => document.number === 0;

function chapterId(originals: readonly Document[], folder: string): string {
  const introduction = originals.find((document) => document.folder === folder && isIntroduction(document));
  return introduction?.passages[0]?.id?.value ?? folder;
}

function toChapter(id: string, folder: string, number: number, all: readonly DeclaredSection[]): Chapter {
  const sections = all.map(({ section }) => section);
  const introduction = sections.find(({ document }) => isIntroduction(document)) ?? sections[0];
  return {
    id,
    folder,
    number,
    // An empty chapter is filtered out above; a check says why.
    introduction: introduction as Section,
    sections: sections
      .filter((section) => section !== introduction)
      .map((section, i) => ({ ...section, number: i + 1 })),
  };
}

const hasText = (chapter: Chapter): boolean => chapter.introduction !== undefined;

type TranslationIndex = ReadonlyMap<Lang, ReadonlyMap<string, Passage>>;

/** The first passage with an id counts; checks report the others. */
function indexTranslations(
  documents: readonly Document[],
  original: Lang,
  diagnostics: Diagnostic[],
): TranslationIndex {
  const index = new Map(LANGS.filter((lang) => lang !== original).map((lang) => [lang, new Map<string, Passage>()]));
  for (const document of documents) {
    const ofLang = index.get(document.lang);
    if (!ofLang) continue;
    const reviews = readReviews(document);
    diagnostics.push(...reviews.diagnostics);
    for (const passage of document.passages) {
      if (!passage.id || ofLang.has(passage.id.value) || isPlaceholder(passage)) continue;
      ofLang.set(passage.id.value, { ...passage, review: reviews.value.get(passage.id.value) ?? null });
    }
  }
  return index;
}

/** What a section's blocks are joined with. */
interface Companions {
  readonly translations: TranslationIndex;
  readonly adopted: readonly AdoptedText[];
}

function readSection(
  document: Document,
  chapter: string,
  companions: Companions,
  diagnostics: Diagnostic[],
): DeclaredSection {
  const { frontMatter: yaml } = document.syntax;
  const checked = yaml ? validateLeniently(sectionFrontMatter, yaml) : null;
  diagnostics.push(...(checked?.diagnostics ?? []));
  const frontMatter = checked?.value ?? null;
  const first = document.passages[0];
  const heading = first?.kind === 'heading' && first.depth === 1 ? first : null;
  const id = isIntroduction(document) ? chapter : (heading?.id?.value ?? document.name.replace(/\.md$/, ''));
  const source = seedRange(document, frontMatter);
  const blocks = toBlocks(document, { chapter, section: id }, source, companions);
  const section: Section = {
    id,
    chapter,
    number: 0,
    document,
    heading: heading ? (blocks[0] ?? null) : null,
    blocks: heading ? blocks.slice(1) : blocks,
    owners: readAssignments(document, frontMatter?.owners, ['owners']),
    source,
  };
  return { section, frontMatter };
}

function toBlocks(
  document: Document,
  place: Pick<Block, 'chapter' | 'section'>,
  source: SeedRange | null,
  { translations, adopted }: Companions,
): Block[] {
  const texts = takeLines(document.passages, source, adopted);
  return document.passages.map((original): Block => {
    const id = original.id?.value ?? null;
    const found = [...translations].flatMap(([lang, byId]) => {
      const passage = id === null ? undefined : byId.get(id);
      return passage ? [[lang, passage] as const] : [];
    });
    const { seedLine = null, lines = [], amendments = [] } = texts.get(original) ?? {};
    return { id, original, translations: Object.fromEntries(found), ...place, seedLine, lines, amendments };
  });
}

function seedRange(document: Document, frontMatter: SectionFrontMatter | null): SeedRange | null {
  const source = frontMatter?.source;
  const { frontMatter: yaml } = document.syntax;
  if (!source || !yaml) return null;
  const place = nodeAt(yaml, ['source', 'lines'])?.span ?? yaml.span;
  return { seed: source.seed, ...source.lines, span: place };
}

/** Flat assignments from `owners: { lead, co, support }` at a path of the front matter. */
export function readAssignments(
  document: Document,
  owners: SectionFrontMatter['owners'],
  path: readonly PropertyKey[],
): Assignment[] {
  const { frontMatter: yaml } = document.syntax;
  if (!owners || !yaml) return [];
  const provenance = owners.provenance ?? 'stated';
  const assign = (org: string, role: Assignment['role'], ...steps: PropertyKey[]): Assignment => ({
    org,
    role,
    provenance,
    span: nodeAt(yaml, [...path, ...steps])?.span ?? yaml.span,
  });
  return [
    assign(owners.lead, 'lead', 'lead'),
    ...(owners.co ?? []).map((org, i) => assign(org, 'co', 'co', i)),
    ...(owners.support ?? []).map((org, i) => assign(org, 'support', 'support', i)),
  ];
}
