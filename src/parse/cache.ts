import { createHash } from 'node:crypto';
import type { Outcome } from '../problem/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { parse, type Syntax } from './syntax.ts';

type Parsed = Outcome<Syntax>;

/** What is kept of a parsed file: all but its source, which is read anew. */
type Entry = { readonly value: Omit<Syntax, 'source'> } & Pick<Parsed, 'diagnostics'>;

/**
 * Parsed files under the hash of their path and bytes, so that a second run parses only what changed. What is stored
 * bears the hash of itself and of the compiler: anything broken, stale or foreign is ignored, never trusted.
 */
export class ParseCache {
  readonly #build: string;
  readonly #before: ReadonlyMap<string, Entry>;
  readonly #now = new Map<string, Entry>();
  #hasNews = false;

  /** `stored` is what `store` gave an earlier run; `build` names the very compiler. */
  constructor(stored: string | null, build: string) {
    this.#build = build;
    this.#before = new Map(stored === null ? [] : entries(stored, build));
  }

  parse(source: Source): Parsed {
    const key = digest(source.path, source.bom ? '\uFEFF' : '', source.text);
    const known = this.#before.get(key);
    if (known) {
      this.#now.set(key, known);
      return { value: { ...known.value, source } as Syntax, diagnostics: known.diagnostics };
    }
    const parsed = parse(source);
    this.#hasNews = true;
    const { source: _, ...value } = parsed.value;
    this.#now.set(key, { value, diagnostics: parsed.diagnostics });
    return parsed;
  }

  /** What the next run should be given; `null` where that is what this one was given. */
  store(): string | null {
    if (!this.#hasNews && this.#now.size === this.#before.size) return null;
    const json = JSON.stringify([...this.#now], withOffsetsAlone);
    return `${digest(this.#build, json)}\n${json}`;
  }
}

function entries(stored: string, build: string): [string, Entry][] {
  const lineEnd = stored.indexOf('\n');
  const json = stored.slice(lineEnd + 1);
  if (lineEnd < 0 || stored.slice(0, lineEnd) !== digest(build, json)) return [];
  return JSON.parse(json) as [string, Entry][];
}

/** Of mdast's positions only the offsets are ever read. */
function withOffsetsAlone(key: string, value: unknown): unknown {
  if (key !== 'start' && key !== 'end') return value;
  return typeof value === 'object' && value !== null && 'offset' in value ? { offset: value.offset } : value;
}

function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}
