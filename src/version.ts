import { version } from '../package.json';

/** planc’s own version. */
export const VERSION: string = version;
