import type { Span } from '../source/span.ts';

/** How bad it is: an error stops a build, a warning does not, a hint only offers something. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a message is filled in with. */
export type Arguments = Readonly<Record<string, string | number>>;

/** Another place, or another sentence, that belongs to a diagnostic. */
export interface Note {
  /** Key of the words in the declaration's `notes`. */
  readonly key: string;
  readonly args: Arguments;
  /** The place it speaks of; `null` for advice about the diagnostic's own place. */
  readonly span: Span | null;
}

/**
 * One finding, as plain data: it can be stored, sorted and sent between threads. Its words are chosen when it is
 * reported, in the reader's language, from the declaration that its code names.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly args: Arguments;
  readonly notes: readonly Note[];
}

/** What every stage returns: its product, and what it had to say on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** By file, place and code, so that reports never depend on the order of the checks. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const by = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort(
    (a, b) =>
      by(a.span.file, b.span.file) || a.span.start - b.span.start || a.span.end - b.span.end || by(a.code, b.code),
  );
}
