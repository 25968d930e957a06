import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * What of CommonMark a plan does not use, because each of these makes characters vanish or change their meaning:
 * raw HTML, link definitions, blocks by indentation, headings by underlining, addresses in angle brackets.
 * Switched off, their characters are text.
 */
const UNUSED = ['htmlFlow', 'htmlText', 'definition', 'codeIndented', 'setextUnderline', 'autolink'];

/** Of GFM, tables and footnotes alone: one tilde would strike out `2021~2025年，增长5~8%`. */
function planMarkdown(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote(), { disable: { null: UNUSED } });
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}

const processor = unified().use(remarkParse).use(remarkCjkFriendly).use(planMarkdown).freeze();

/** The body as mdast; every offset in it is an offset in `text`, front matter included. */
export function parseMarkdown(text: string, bodyStart: number): Root {
  const blank = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  return processor.parse(blank + text.slice(bodyStart));
}
