import type { Nodes, Root, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { afresh, type Recall } from './cache.ts';
import { placeOf, readPlain } from './plain-markdown.ts';

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

let processor: Pick<Processor<Root>, 'parse'> | null = null;

/** The body as mdast; every offset in it is an offset in `text`, front matter included. Of its positions only offsets count. */
export function parseMarkdown(text: string, bodyStart: number, recall: Recall = afresh): Root {
  const all = REACHING.test(text.slice(bodyStart));
  const children: RootContent[] = [];
  let pending = null as Stretch | null;
  for (const stretch of all ? [{ start: bodyStart, end: text.length }] : stretches(text, bodyStart)) {
    const plain = all ? null : readPlain(text, stretch.start, stretch.end);
    if (!plain) pending = { start: pending?.start ?? stretch.start, end: stretch.end };
    else {
      if (pending) children.push(...parseStretch(text, pending, recall));
      pending = null;
      children.push(plain);
    }
  }
  if (pending) children.push(...parseStretch(text, pending, recall));
  return { type: 'root', children, position: placeOf(bodyStart, text.length) };
}

/** Part of a text between blank lines, without the line end after it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What may reach over blank lines into plain ones: fences and footnotes. Odd white space is left to micromark, too. */
const REACHING = /```|~~~|\[\^|[\r\t\v\f\0\uFEFF]/;

function* stretches(text: string, from: number): Generator<Stretch> {
  let start = -1;
  for (let at = from; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (/^ *$/.test(text.slice(at, end))) {
      if (start >= 0) yield { start, end: at - 1 };
      start = -1;
    } else if (start < 0) start = at;
    at = end + 1;
  }
  if (start >= 0) yield { start, end: text.endsWith('\n') ? text.length - 1 : text.length };
}

/** The part of a text that micromark reads, as if it stood alone after a blank line. */
export function parseStretch(text: string, { start, end }: Stretch, recall: Recall = afresh): RootContent[] {
  const words = text.slice(start, end);
  return recall(['markdown', String(start), words], () => {
    processor ??= unified().use(remarkParse).use(remarkCjkFriendly).use(planMarkdown).freeze();
    const root = processor.parse(`\n${words}`);
    move(root, start - 1);
    return root.children;
  });
}

/** Turns the offsets of a fresh tree into offsets of the whole file. */
function move(node: Nodes, by: number): void {
  if (node.position)
    node.position = placeOf((node.position.start.offset ?? 0) + by, (node.position.end.offset ?? 0) + by);
  if ('children' in node) for (const child of node.children) move(child, by);
}
