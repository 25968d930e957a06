/** A source of the plan: what it is called, who published it and when, and how it is known to be the same. */
import type { SourceView } from '../../view/edition.ts';
import { isSafeAddress } from './inlines.ts';
import type { Markup } from './markup.ts';
import { saidHtml } from './said.ts';
import { bylineWords, linesWords } from './sentences.ts';
import type { Site } from './tree.ts';

export interface SourcePage {
  readonly title: Markup;
  readonly byline: Markup;
  readonly index: string | null;
  readonly url: string | null;
  readonly file: string;
  readonly sha256: string;
  readonly lines: Markup | null;
}

export function sourcePage(source: SourceView, { languages }: Site): SourcePage {
  const { url, lines, except } = source;
  return {
    title: saidHtml(source.title, languages),
    byline: saidHtml(bylineWords(source.publisher, source.published), languages),
    index: source.index,
    url: url !== null && isSafeAddress(url) ? url : null,
    file: source.file,
    sha256: source.sha256,
    lines: lines === null ? null : saidHtml(linesWords(lines, except), languages),
  };
}
