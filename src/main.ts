#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { nodeWorld } from './cli/node-world.ts';
import { run } from './cli/run.ts';

const world = nodeWorld(fileURLToPath(new URL('../templates', import.meta.url)));
// Never process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), world);
