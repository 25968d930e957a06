/** Where the front matter of a Markdown file stands. */
export interface FrontMatterFence {
  /** First character of the YAML, after the opening line. */
  readonly start: number;
  /** End of the YAML, at the closing line. */
  readonly end: number;
  /** First character after the closing line. */
  readonly bodyStart: number;
}

/** `---` alone on the first line, to the next line that is `---` alone; `null` where the file opens otherwise. */
export function findFrontMatter(text: string): FrontMatterFence | null {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return null;
  const closing = /(?<=[\r\n])---[ \t]*(?:\r\n|\n|\r|$)/g;
  closing.lastIndex = opening[0].length;
  const close = closing.exec(text);
  return close ? { start: opening[0].length, end: close.index, bodyStart: close.index + close[0].length } : null;
}
