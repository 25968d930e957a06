import { version } from '../package.json';

/** planc’s own version. */
export const VERSION: string = version;

/** Hash of the sources that this bundle was made from; `null` where planc runs unbundled. */
export const BUILD: string | null = process.env['PLANC_BUILD'] ?? null;
