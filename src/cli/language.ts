import { LANGS, type Lang } from '../source/lang.ts';

/** The reader's language: `--lang`, else the environment's (POSIX: LC_ALL, LC_MESSAGES, LANG), else English. */
export function readerLanguage(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const asked = args.flatMap((arg, i) => (arg === '--lang' ? [args[i + 1]] : (/^--lang=(.*)$/.exec(arg)?.[1] ?? [])));
  const known = LANGS.find((lang) => lang === asked.at(-1));
  if (known) return known;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
