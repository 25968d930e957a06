import { sanitize } from '../report/sanitize.ts';
import type { Stream } from './world.ts';

/** One line of our own making; whatever a file or a library put into it is made harmless. */
export function printLine(stream: Stream, text: string): void {
  stream.write(`${sanitize(text)}\n`);
}
