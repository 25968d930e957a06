import type { Random } from '../edit/mint.ts';
import type { Disk } from '../publish/disk.ts';
import type { Self } from '../publish/lock.ts';

/** The only door to disk, environment, chance, terminal, git and the calendar. Whatever planc does to the world goes through here. */
export interface World {
  /** The working folder, absolute, with `/`. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** BCP 47 tag of the system's own language, for where the environment names none (Windows). */
  readonly locale: string;
  /** Where results may be kept between runs, absolute; `null` where there is no such place. */
  readonly cacheFolder: string | null;
  readonly disk: Disk;
  readonly self: Self;
  /** The folder of templates, style sheets and fonts, absolute. */
  readonly templates: string;
  readonly out: Stream;
  readonly err: Stream;
  readonly random: Random;
  /** Runs git with `input` for it to read; never through a shell. `status` is `null` where there is no git. */
  git(args: readonly string[], cwd: string, input?: string): GitResult;
  /** Today's date in UTC, `YYYY-MM-DD`: for what people record of themselves, never for what is built. */
  today(): string;
}

export interface GitResult {
  readonly status: number | null;
  readonly stdout: Uint8Array;
}

/** Standard output or standard error. */
export interface Stream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width in columns, where it is a terminal. */
  readonly columns: number | null;
}
