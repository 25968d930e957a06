import { nodeWorld } from './cli/node-world.ts';
import { run } from './cli/run.ts';

/** The program: its arguments and streams are the process's; `templates` is the folder of that name. Gives the exit code. */
export function main(templates: string): Promise<number> {
  return run(process.argv.slice(2), nodeWorld(templates));
}
