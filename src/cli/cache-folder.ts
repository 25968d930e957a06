/**
 * Where results are kept between runs: after the XDG Base Directory Specification, on Windows in the local application
 * data. `PLANC_CACHE=off` keeps nothing; `null` where there is no such place.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  if (env['PLANC_CACHE'] === 'off') return null;
  const home = env['HOME'] ?? env['USERPROFILE'];
  const base = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? (home ? `${home}/.cache` : undefined);
  return base ? `${base}/planc` : null;
}
