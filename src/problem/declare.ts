import type { Words } from '../source/lang.ts';
import type { Span } from '../source/span.ts';
import type { Arguments, Diagnostic, Note, Severity } from './diagnostic.ts';

/**
 * A small piece of a plan. `text` replaces the file named by `file` in the example plan (by default the first section
 * of the original); `body` replaces only what stands below that section's heading; `files` adds or replaces further
 * files, of which `seed.txt` becomes a source of the plan. In a bad example ⟦ and ⟧ enclose the words that the
 * diagnostic must point at; they are not part of the text. Blocks of a translation whose attributes are an id alone get
 * the fingerprint of their original and a status, so that an example shows only what it is about.
 */
export interface Example {
  readonly file?: string;
  readonly text?: string;
  readonly body?: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Checked as for a release, where more is asked. */
  readonly release?: boolean;
}

/** Everything that is to be known of one kind of problem: documentation, wording and tests derive from it. */
export interface Declaration {
  /** Permanent kebab-case code: never reused, never renamed. */
  readonly code: string;
  readonly severity: Severity;
  /**
   * Whether somebody may let it stand in one block and say why, where that goes without saying neither way: an error
   * that is a matter of judgement, or a warning that becomes an error in a release.
   */
  readonly waivable?: boolean;
  /** What is wrong, in one sentence; `{name}` is filled in from the arguments. */
  readonly message: Words;
  /** Why it matters to the people who read the plan. */
  readonly why: Words;
  /** What to do about it. */
  readonly fix: Words;
  /** Further sentences, for related places and for advice that depends on the case. */
  readonly notes?: Readonly<Record<string, Words>>;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

/** A problem of any kind, as far as whoever reports or documents it needs to know. */
export interface AnyProblem {
  readonly declaration: Declaration;
}

/** A declaration with a maker of diagnostics whose arguments are checked against the message's placeholders. */
export interface Problem<D extends Declaration = Declaration> {
  readonly declaration: D;
  at(span: Span, args: MessageArguments<D>, notes?: readonly Note[]): Diagnostic;
  /** Which note the problem declares, with or without a place of its own. */
  note(key: NoteKey<D>, args: Arguments, span?: Span | null): Note;
}

export function declare<const D extends Declaration>(declaration: D): Problem<D> {
  return {
    declaration,
    at: (span, args, notes = []) => ({
      code: declaration.code,
      severity: declaration.severity,
      span,
      args: args as Arguments,
      notes,
    }),
    note: (key, args, span = null) => ({ key, args, span }),
  };
}

/** Warnings and hints may be waived unless they say otherwise, errors only where they say so. */
export function isWaivable({ severity, waivable }: Declaration): boolean {
  return waivable ?? severity !== 'error';
}

/** Fills in a message's placeholders; a placeholder without an argument stays as it is, so that tests see it. */
export function fill(template: string, args: Arguments): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    return value === undefined ? whole : String(value);
  });
}

type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends Literal ? never : Name) | Placeholders<Rest>
  : never;

/** Braces that are part of an example of writing: `{}`, `{#id}`, `{ seed: … }`. */
type Literal = '' | `#${string}` | ` ${string}`;

type MessageArguments<D extends Declaration> = Readonly<
  Record<Placeholders<D['message' | 'why' | 'fix']['zh'] | D['message' | 'why' | 'fix']['en']>, string | number>
>;

type NoteKey<D extends Declaration> =
  D['notes'] extends Readonly<Record<string, Words>> ? keyof D['notes'] & string : never;
