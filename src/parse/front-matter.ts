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
 * Where the body begins below front matter that is not complete: at the first title, or after the last line of dashes
 * above it. What was meant as YAML must not be taken for prose, or one slip would be a dozen errors.
 */
export function bodyBelowBrokenFence(text: string, fenceEnd: number): number {
  // A comment in YAML looks like a heading; a title has an id.
  const below = text.slice(fenceEnd);
  const title = below.search(/^#{1,6}[ \t].*\{#/m);
  const first = title >= 0 ? title : below.search(/^#{1,6}[ \t]/m);
  if (first >= 0) return fenceEnd + first;
  const closing = [...below.matchAll(/^[ \t]*(?:-{3,}|－{3}|—{2,})[ \t]*(?:\r\n|\n|\r|$)/gm)].at(-1);
  return closing ? fenceEnd + closing.index + closing[0].length : text.length;
}
