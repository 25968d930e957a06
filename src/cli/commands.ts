import type { CommandGroup, CommandSpec } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { dump } from './commands/dump.ts';
import { explain } from './commands/explain.ts';
import { exportPlan } from './commands/export.ts';
import { fmt } from './commands/fmt.ts';
import { goals } from './commands/goals.ts';
import { translate } from './commands/translate/index.ts';
import { verify } from './commands/verify.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly (CommandSpec | CommandGroup)[] = [
  check,
  build,
  exportPlan,
  verify,
  fmt,
  translate,
  goals,
  diff,
  explain,
  dump,
];
