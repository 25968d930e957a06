import { createHash } from 'node:crypto';

/** Answers a question from what is known, or by finding out; answers are plain data. */
export type Recall = <T>(question: readonly string[], find: () => T) => T;

/** Knows nothing. */
export const afresh: Recall = (_, find) => find();

/**
 * What whole parsers made of the stretches that had to be given to them, under the hash of their words, so that a
 * second run parses only what changed. What is stored bears the hash of itself and of the compiler: anything broken,
 * stale or foreign is ignored, never trusted.
 */
export class ParseCache {
  readonly #build: string;
  /** Answers as JSON, since few of many may be asked for. */
  readonly #before: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();
  #hasNews = false;

  /** `stored` is what `store` gave an earlier run; `build` names the very compiler. */
  constructor(stored: string | null, build: string) {
    this.#build = build;
    this.#before = stored === null ? new Map() : entries(stored, build);
  }

  readonly recall: Recall = (question, find) => {
    const key = digest(...question);
    const known = this.#before.get(key) ?? this.#now.get(key);
    if (known !== undefined) {
      this.#now.set(key, known);
      return JSON.parse(known) as ReturnType<typeof find>;
    }
    const answer = find();
    this.#hasNews = true;
    this.#now.set(key, JSON.stringify(answer));
    return answer;
  };

  /** What the next run should be given; `null` where that is what this one was given. */
  store(): string | null {
    if (!this.#hasNews && this.#now.size === this.#before.size) return null;
    const lines = Array.from(this.#now, ([key, json]) => `${key} ${json}`).join('\n');
    return `${digest(this.#build, lines)}\n${lines}`;
  }
}

function entries(stored: string, build: string): Map<string, string> {
  const lineEnd = stored.indexOf('\n');
  const lines = stored.slice(lineEnd + 1);
  if (lineEnd < 0 || lines === '' || stored.slice(0, lineEnd) !== digest(build, lines)) return new Map();
  return new Map(
    lines.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
  );
}

function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('base64url');
}
