import type { Model } from '../model/model.ts';
import type { Artifact } from '../render/artifact.ts';
import type { Words } from '../source/lang.ts';

/** Who a format is for; the sections of `docs/formats.md`. Those for translators belong to `planc translate export`. */
export const PURPOSES = ['analysis', 'systems', 'circulation', 'translation'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What an exporter works from. The model has no errors. */
export interface ExportInput {
  readonly model: Model;
  /** planc’s version. */
  readonly version: string;
  /** Whether CSV files begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** What is to be known of a form in which a plan leaves planc, for programs that others have made. */
export interface FormatEntry {
  /** What it is called on the command line; unique within its purpose. */
  readonly id: string;
  readonly purpose: Purpose;
  readonly name: Words;
  /** The files that it consists of; `*` stands for the name of a table, a language or a chapter. */
  readonly files: readonly string[];
  /** What of the plan is in it. */
  readonly carries: Words;
  /** What of the plan is not, or not as the plan has it. */
  readonly lacks: Words;
}

/** A form in which a whole plan leaves planc. */
export interface Format extends FormatEntry {
  readonly purpose: Exclude<Purpose, 'translation'>;
  /** Loaded when it is first used. The first file is the one meant where `--out` names a file. */
  run(input: ExportInput): Promise<readonly Artifact[]>;
}
