import type { Lang, Words } from '../source/lang.ts';
import type { World } from './world.ts';

/** What a command works with. */
export interface Context {
  readonly world: World;
  /** The language of messages and help. */
  readonly lang: Lang;
}

/** 0 clean, 1 errors found, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** A command of the program: its name, its words, what it takes, and what it does. */
export interface CommandSpec {
  readonly name: string;
  readonly argument: ArgumentSpec | null;
  /** Arguments after the first. */
  readonly more?: readonly ArgumentSpec[];
  readonly words: Words;
  readonly options: readonly OptionSpec[];
  run(context: Context, argument: string, options: Options, more: readonly string[]): Promise<ExitCode> | ExitCode;
}

/** A name under which several commands stand: `planc translate …`. */
export interface CommandGroup {
  readonly name: string;
  readonly words: Words;
  /** None of its own: those are its commands'. */
  readonly options: readonly [];
  readonly commands: readonly CommandSpec[];
}

export interface ArgumentSpec {
  /** As commander writes them: `[plan]`, `<code>`. */
  readonly name: string;
  readonly words: Words;
  readonly fallback?: string;
}

export interface OptionSpec {
  readonly flags: string;
  readonly words: Words;
  readonly choices?: readonly string[];
  readonly fallback?: string;
}

/** Options as commander reads them. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

export function textOption(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** The argument that most commands share. */
export const PLAN_ARGUMENT = {
  name: '[plan]',
  words: { zh: '规划所在的文件夹', en: 'folder of the plan' },
  fallback: 'plan',
} as const;
