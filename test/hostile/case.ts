/** An input that somebody might give to planc, in malice or by accident. */
export interface Case {
  readonly name: string;
  /** Files laid over a small plan that is in order, by path below the working folder; `null` takes one away. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  /** Words that must be in what is published, if it is published: nothing is lost in silence. */
  readonly kept?: readonly string[];
  /** Whether it must be refused, must be published, or may be either. */
  readonly outcome?: 'refused' | 'published';
  /** A code that the report must name. */
  readonly code?: string;
}

export const INTRODUCTION = 'plan/zh/1-demo/0-introduction.md';

/** A case that is the introduction’s Markdown below its heading. */
export function body(name: string, markdown: string, expected: Partial<Case> = {}): Case {
  return { name, files: { [INTRODUCTION]: `# 标题 {#demo}\n\n${markdown}\n` }, ...expected };
}

/** A case that is the introduction’s front matter. */
export function frontMatter(name: string, yaml: string, expected: Partial<Case> = {}): Case {
  const files = { [INTRODUCTION]: `---\n${yaml}\n---\n\n# 标题 {#demo}\n\n正文。 {#p-2222}\n` };
  return { name, files, ...expected };
}
