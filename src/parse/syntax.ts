import type { Root } from 'mdast';
import type { Diagnostic, Outcome } from '../problem/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { afresh, type Recall } from './cache.ts';
import { excess } from './bounds.ts';
import { bodyBelowBrokenFence, findFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import { forbiddenCharacters } from './problems/forbidden-character.ts';
import { misplacedFrontMatter } from './problems/misplaced-front-matter.ts';
import type { YamlMap } from './yaml-nodes.ts';
import { parseYaml } from './yaml.ts';

/** A Markdown file with its front matter, both with positions in the file. */
export interface MarkdownSyntax {
  readonly type: 'markdown';
  readonly source: Source;
  /** `null` where there is none, or where it could not be read. */
  readonly frontMatter: YamlMap | null;
  /** Set where front matter is there but unreadable: what it declares is unknown, not absent. */
  readonly frontMatterBroken: boolean;
  /** Set where the file could not be parsed at all: its body is unknown, not empty. */
  readonly unread: boolean;
  readonly body: Root;
}

/** A YAML file. */
export interface YamlSyntax {
  readonly type: 'yaml';
  readonly source: Source;
  readonly root: YamlMap | null;
}

export type Syntax = MarkdownSyntax | YamlSyntax;

/** Never throws: whatever the input, what can be read is returned and the rest is said. `recall` may know what was parsed before. */
export function parse(source: Source, recall: Recall = afresh): Outcome<Syntax> {
  const tooMuch = excess(source);
  if (tooMuch) return { value: emptySyntax(source), diagnostics: [tooMuch] };
  const characters = forbiddenCharacters(source);
  const parsed = isYaml(source.path) ? parseYamlFile(source, recall) : parseMarkdownFile(source, recall);
  return { value: parsed.value, diagnostics: [...characters, ...parsed.diagnostics] };
}

function parseYamlFile(source: Source, recall: Recall): Outcome<YamlSyntax> {
  const { value, diagnostics } = parseYaml(source, 0, source.text.length, recall);
  return { value: { type: 'yaml', source, root: value }, diagnostics };
}

function parseMarkdownFile(source: Source, recall: Recall): Outcome<MarkdownSyntax> {
  const fence = findFrontMatter(source.text);
  const misplaced = misplacedFrontMatter(source, fence);
  const diagnostics: Diagnostic[] = [...misplaced];
  let frontMatter: YamlMap | null = null;
  if (fence) {
    const yaml = parseYaml(source, fence.start, fence.end, recall);
    frontMatter = yaml.value;
    diagnostics.push(...yaml.diagnostics);
  }
  const broken = frontMatter === null && (fence !== null || diagnostics.length > 0);
  const [opening] = misplaced;
  const bodyStart = fence?.bodyStart ?? (opening ? bodyBelowBrokenFence(source.text, opening.span.end) : 0);
  let body: Root | null = null;
  return {
    value: {
      type: 'markdown',
      source,
      frontMatter,
      frontMatterBroken: broken,
      unread: false,
      // Read when it is asked for: a README beside the plan never is.
      get body() {
        return (body ??= parseMarkdown(source.text, bodyStart, recall));
      },
    },
    diagnostics,
  };
}

/** A file that could not be read keeps its place, so that nothing else is said to be missing on its account. */
export function emptySyntax(source: Source): Syntax {
  return isYaml(source.path)
    ? { type: 'yaml', source, root: null }
    : {
        type: 'markdown',
        source,
        frontMatter: null,
        frontMatterBroken: true,
        unread: true,
        body: { type: 'root', children: [] },
      };
}

const isYaml = (path: string): boolean => path.endsWith('.yaml');
