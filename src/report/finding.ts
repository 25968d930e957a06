import type { AnyProblem } from '../problem/declare.ts';
import { fill } from '../problem/declare.ts';
import type { Arguments, Diagnostic, Note, Severity } from '../problem/diagnostic.ts';
import type { Lang, Words } from '../source/lang.ts';
import { positionAt, type Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import type { Syntax } from '../parse/syntax.ts';
import { visible } from './sanitize.ts';
import { trailFinder, type FindTrail } from './trail.ts';
import type { Counts } from './words.ts';

/** A stretch of a file in the reader's terms: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
  /** Relative to the working folder, with `/`, and raw: whoever prints it makes it harmless. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The text that the place is in; `null` where the file was not read. */
  readonly source: Source | null;
}

export interface FindingNote {
  readonly message: string;
  /** `null` for a sentence about the finding's own place. */
  readonly place: Place | null;
}

/** A diagnostic in one language, ready to be laid out. Its sentences can be printed as they are. */
export interface Finding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly notes: readonly FindingNote[];
  /** The headings above the place, outermost first. */
  readonly trail: readonly string[];
}

/** A finding that somebody lets stand, as the plan's own files say. */
export interface WaivedFinding extends Finding {
  /** In the words of whoever waived it; they can be printed as they are. */
  readonly reason: string;
  /** Where the waiver stands. */
  readonly waiver: Place;
}

/** What is known of one before it is worded. */
export interface Waiving {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
  readonly span: Span;
}

/** What it takes to word a diagnostic and to find its place. */
export interface FindingContext {
  readonly sources: ReadonlyMap<string, Source>;
  readonly syntaxes: readonly Syntax[];
  /** Every kind of problem by its code. */
  readonly problems: ReadonlyMap<string, AnyProblem>;
  readonly lang: Lang;
  /** From a path within the plan's folder to one that is relative to the working folder. */
  readonly toPath: (file: string) => string;
}

/** Words and places for diagnostics, in the order given. */
export function findings(diagnostics: readonly Diagnostic[], context: FindingContext): Finding[] {
  const trailOf = trailFinder(context.syntaxes);
  return diagnostics.map((diagnostic) => toFinding(diagnostic, context, trailOf));
}

/** The same for findings that are waived. */
export function waivedFindings(waived: readonly Waiving[], context: FindingContext): WaivedFinding[] {
  const trailOf = trailFinder(context.syntaxes);
  return waived.map(({ diagnostic, reason, span }) => ({
    ...toFinding(diagnostic, context, trailOf),
    reason: shorten(visible(reason)),
    waiver: placeOf(span, context),
  }));
}

function toFinding(diagnostic: Diagnostic, context: FindingContext, trailOf: FindTrail): Finding {
  const { code, severity, span, args, notes } = diagnostic;
  const declaration = context.problems.get(code)?.declaration;
  const say = (words: Words | undefined, values: Arguments): string =>
    fill(words?.[context.lang] ?? '', harmless(values));
  return {
    code,
    severity,
    message: declaration ? say(declaration.message, args) : visible(code),
    why: say(declaration?.why, args),
    fix: say(declaration?.fix, args),
    notes: notes.map((note) => ({
      message: say(declaration?.notes?.[note.key], note.args) || visible(note.key),
      place: placeOfNote(note, context),
    })),
    trail: trailOf(span.file, span.start).map(visible),
    ...placeOf(span, context),
  };
}

/** Arguments carry words from the files, of any length; the sentences around them are planc's own. */
function harmless(args: Arguments): Arguments {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, shorten(visible(String(value)))]));
}

const LONGEST_ARGUMENT = 300;

function shorten(words: string): string {
  return words.length <= LONGEST_ARGUMENT ? words : `${visible(words.slice(0, LONGEST_ARGUMENT - 1))}…`;
}

const placeOfNote = ({ span }: Note, context: FindingContext): Place | null => span && placeOf(span, context);

function placeOf(span: Span, { sources, toPath }: FindingContext): Place {
  const source = sources.get(span.file) ?? null;
  const file = toPath(span.file);
  if (!source) return { file, line: 1, column: 1, endLine: 1, endColumn: 1, source };
  const start = positionAt(source, span.start);
  const end = positionAt(source, Math.max(span.start, span.end));
  return { file, ...start, endLine: end.line, endColumn: end.column, source };
}

export function count(findings: readonly Finding[]): Counts {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), hint: of('hint') };
}
