/** The last release: what was published then is cited now, and must lead somewhere for ever. */
import type { Phrase } from '../source/lang.ts';
import type { Span } from '../source/span.ts';
import { releaseFile } from './schema/release-file.ts';
import type { ReadOutside } from './read-outside.ts';
import type { Recognisable } from './successors.ts';

export interface Release {
  /** Path of its plan.json, relative to the plan's folder. */
  readonly file: string;
  /** Where `plan.yaml` names it. */
  readonly span: Span;
  /** `null` where the file cannot be read, or is no plan.json. */
  readonly content: ReleaseContent | null;
}

export interface ReleaseContent {
  readonly plan: string;
  readonly version: string;
  readonly goals: readonly ReleasedGoal[];
  /** All of it, as it was read. */
  readonly data: unknown;
}

/** A goal that was published; one that had left the plan by then has no places. */
export interface ReleasedGoal extends Recognisable {
  readonly statement: Phrase;
  readonly file: string | null;
  readonly line: number | null;
}

export function readRelease(named: Pick<Release, 'file' | 'span'>, read: ReadOutside): Release {
  const bytes = read(named.file);
  return { ...named, content: bytes && contentOf(bytes) };
}

function contentOf(bytes: Uint8Array): ReleaseContent | null {
  const json = jsonOf(bytes);
  const { success, data } = releaseFile.safeParse(json);
  if (!success) return null;
  const active = data.goals.map(({ id, statement, spans }) => ({
    id,
    statement: { zh: statement.zh, en: statement.en },
    spans: spans.map(({ lang, block, quote }) => ({ lang, block, quote })),
    file: spans[0]?.file ?? null,
    line: spans[0]?.line ?? null,
  }));
  const retired = (data.retired ?? []).map(({ id, statement: { zh, en } }) => ({
    id,
    statement: { zh, en },
    spans: [],
    file: null,
    line: null,
  }));
  return { plan: data.plan.id, version: data.plan.version, goals: [...active, ...retired], data: json };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
