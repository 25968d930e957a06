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

/**
 * Where the body begins below front matter that is not complete: after a later line of three dashes, else at the first
 * heading. What was meant as YAML must not be taken for prose, or one slip would be a dozen errors.
 */
export function bodyBelowBrokenFence(text: string, fenceEnd: number): number {
  const heading = /^#{1,6}[ \t]/gm;
  heading.lastIndex = fenceEnd;
  const first = heading.exec(text)?.index ?? text.length;
  const closing = /^[ \t]*(?:-{3,}|－{3}|—{2,})[ \t]*(?:\r\n|\n|\r|$)/gm;
  closing.lastIndex = fenceEnd;
  const close = closing.exec(text);
  return close && close.index < first ? close.index + close[0].length : first;
}
