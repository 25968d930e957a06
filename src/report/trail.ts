import type { PhrasingContent, RootContent } from 'mdast';
import { readAttributes } from '../parse/attributes.ts';
import type { MarkdownSyntax, Syntax } from '../parse/syntax.ts';

/** A heading with the offset at which it begins. */
interface Heading {
  readonly depth: number;
  readonly start: number;
  readonly text: string;
}

/** The headings that stand above a place, outermost first: chapter, section, subheadings, run-in heading. */
export type FindTrail = (file: string, offset: number) => readonly string[];

/** Planners think in headings and not in line numbers; what is not Markdown has none. */
export function trailFinder(syntaxes: readonly Syntax[]): FindTrail {
  const files = new Map<string, MarkdownSyntax>();
  for (const syntax of syntaxes) if (syntax.type === 'markdown') files.set(syntax.source.path, syntax);
  const outlines = new Map<string, Outline>();
  const outlineOf = (file: string, syntax: MarkdownSyntax): Outline => {
    const known = outlines.get(file) ?? { chapter: chapterTitle(files, file), headings: headingsOf(syntax) };
    outlines.set(file, known);
    return known;
  };
  return (file, offset) => {
    const syntax = files.get(file);
    if (!syntax) return [];
    const { chapter, headings } = outlineOf(file, syntax);
    const topic = topicAt(syntax, offset);
    return [...(chapter ?? []), ...headingsAbove(headings, offset), ...(topic ?? [])];
  };
}

/** What trails through a file are made of: found once, since a report may hold thousands. */
interface Outline {
  /** One title, or `null` in the chapter's introduction. */
  readonly chapter: readonly string[] | null;
  readonly headings: readonly Heading[];
}

/** The title in the chapter's introduction, the file numbered 0; `null` within the introduction itself. */
function chapterTitle(files: ReadonlyMap<string, MarkdownSyntax>, file: string): readonly string[] | null {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  if (folder === '') return null;
  for (const [path, syntax] of files) {
    const name = path.startsWith(folder) ? path.slice(folder.length) : '';
    if (/^0+-[^/]+$/.test(name) && path !== file)
      return headingsOf(syntax)
        .slice(0, 1)
        .map(({ text }) => text);
  }
  return null;
}

/** The section's own title even for its front matter, which stands above it; then what encloses the place. */
function headingsAbove(headings: readonly Heading[], offset: number): string[] {
  const [title] = headings;
  if (!title) return [];
  // Backwards from the place: what encloses it is the nearest of each lower depth.
  let i = headings.findLastIndex(({ start }, index) => index > 0 && start <= offset);
  const open: string[] = [];
  for (let depth = Infinity; i > 0; i--) {
    const heading = headings[i];
    if (!heading || heading.depth >= depth) continue;
    depth = heading.depth;
    open.unshift(heading.text);
  }
  return [title.text, ...open];
}

function headingsOf({ body }: MarkdownSyntax): Heading[] {
  return body.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = wordsOf(node.children);
    const attributes = readAttributes(text);
    const title = (attributes ? text.slice(0, attributes.start) : text).trim();
    return title === '' ? [] : [{ depth: node.depth, start: node.position?.start.offset ?? 0, text: title }];
  });
}

/** The strong run with which the paragraph around the place opens. */
function topicAt({ body }: MarkdownSyntax, offset: number): readonly string[] | null {
  const around = body.children.find((node) => isAround(node, offset));
  if (around?.type !== 'paragraph') return null;
  const [first] = around.children;
  return first?.type === 'strong' ? [wordsOf(first.children)] : null;
}

function isAround({ position }: RootContent, offset: number): boolean {
  return (position?.start.offset ?? Infinity) <= offset && offset <= (position?.end.offset ?? -1);
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' ';
      if ('children' in node) return wordsOf(node.children);
      return 'value' in node ? node.value : '';
    })
    .join('');
}
