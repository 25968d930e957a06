import { LANGS, type Lang } from '../source/lang.ts';
import type { World } from './world.ts';

/** The reader's language: `--lang`, else the environment's (POSIX: LC_ALL, LC_MESSAGES, LANG), else the system's. */
export function readerLanguage(args: readonly string[], world: Pick<World, 'env' | 'locale'>): Lang {
  const asked = args.flatMap((arg, i) => (arg === '--lang' ? [args[i + 1]] : (/^--lang=(.*)$/.exec(arg)?.[1] ?? [])));
  const known = LANGS.find((lang) => lang === asked.at(-1));
  if (known) return known;
  const { env } = world;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || world.locale;
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
