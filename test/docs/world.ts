import type { World } from '../../src/cli/world.ts';
import type { Files } from './plan.ts';

/** A world with one plan in `/work/plan`, and nothing else; what is printed is kept. */
export function memoryWorld(plan: Files): World & { readonly printed: { out: string; err: string } } {
  const printed = { out: '', err: '' };
  const files = new Map(
    Object.entries(plan).map(([path, text]) => [`/work/plan/${path}`, new TextEncoder().encode(text)]),
  );
  const below = (folder: string): string[] =>
    [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  const refuse = (): never => {
    throw new Error('nothing is to be written here');
  };
  return {
    printed,
    cwd: '/work',
    env: {},
    locale: 'en',
    cacheFolder: null,
    self: { pid: 1, host: 'localhost', isRunning: () => false, pause: () => undefined },
    templates: '/templates',
    random: () => 0,
    git: () => ({ status: null, stdout: new Uint8Array() }),
    today: () => '2026-01-05',
    out: { write: (text) => void (printed.out += text), isTerminal: false, columns: null },
    err: { write: (text) => void (printed.err += text), isTerminal: false, columns: null },
    disk: {
      read: (path) => files.get(path) ?? null,
      list: (folder) => (below(folder).length > 0 ? below(folder).sort() : null),
      names: (folder) => [...new Set(below(folder).map((path) => path.split('/')[0] ?? ''))].sort(),
      exists: (path) => files.has(path) || below(path).length > 0,
      real: (path) => path,
      write: refuse,
      stage: refuse,
      create: refuse,
      rename: refuse,
      remove: refuse,
    },
  };
}
