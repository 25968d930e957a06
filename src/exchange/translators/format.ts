import type { Model } from '../../model/model.ts';
import type { Diagnostic } from '../../problem/diagnostic.ts';
import type { Artifact } from '../../render/artifact.ts';
import type { Lang } from '../../source/lang.ts';
import type { Source } from '../../source/source.ts';
import type { Span } from '../../source/span.ts';
import type { FormatEntry } from '../format.ts';
import type { Piece } from './notation.ts';
import type { Unit } from './unit.ts';

/** What a file for translators is made from. */
export interface TranslationInput {
  readonly model: Model;
  /** The language that is translated into; one of the plan’s translations. */
  readonly into: Lang;
  readonly units: readonly Unit[];
  /** planc’s version. */
  readonly version: string;
  /** The language in which notes are written. */
  readonly lang: Lang;
  /** The wording of the original that a stale translation was made from, where history has it. */
  previous(unit: Unit): string | null;
}

/** A file that came back. */
export interface ReturnedFile {
  /** As it is to be shown. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One unit as it came back. */
export interface ReturnedUnit {
  /** `null` where it cannot be told. */
  readonly id: string | null;
  /** As `Unit.version`; `null` where the file has none. */
  readonly version: string | null;
  /** Its words as the file has them; `null` where it has no original beside. */
  readonly source: readonly Piece[] | null;
  readonly target: readonly Piece[] | null;
  /** Set where the translator’s tool says that somebody has to look at it still. */
  readonly unfinished: boolean;
  /** What is wrong with it as it stands in its file. */
  readonly faults: readonly Diagnostic[];
  readonly span: Span;
}

export interface Reading {
  /** The file, or of one that is no text a listing of it, for messages to point into. */
  readonly source: Source;
  readonly units: readonly ReturnedUnit[];
  /** As the file says them, such as `zh-Hans-CN`; `null` where it does not. */
  readonly languages: { readonly from: string | null; readonly to: string | null };
  /** Tracked changes that were taken as accepted. */
  readonly tracked: number;
  /** Why the file cannot be read at all; then it has no units. */
  readonly refusal: Diagnostic | null;
}

/** A form in which a translation goes out to translators, and perhaps comes back. */
export interface TranslationFormat extends FormatEntry {
  readonly purpose: 'translation';
  /** Of the file’s name, with its stop. */
  readonly extension: string;
  write(input: TranslationInput): Promise<Artifact>;
  /** `null` where nothing comes back in this form. */
  readonly read: ((file: ReturnedFile) => Promise<Reading>) | null;
}
