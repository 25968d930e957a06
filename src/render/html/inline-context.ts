import type { Lang } from '../../source/lang.ts';
import type { Links } from './links.ts';
import type { Site } from './tree.ts';

/** Where on the site the words of a block are to stand. */
export interface InlineContext {
  readonly site: Site;
  readonly links: Links;
  readonly lang: Lang;
  readonly block: string;
  /** Headings break between phrases, so they are told where a phrase may end. */
  readonly heading: boolean;
  /** The text itself gives its marks ids; where a page quotes it, `quote` names the goal that is spoken of. */
  readonly quote: string | null;
}
