import type { Wording, WordingContent } from './wording.ts';

export interface MarkdownPlace {
  /** Of the file. */
  readonly eol: string;
  /** What further lines of the block begin with. */
  readonly indent: string;
  /** Of a table's columns. */
  readonly align: readonly ('left' | 'right' | 'center' | null)[];
}

/**
 * Words as the Markdown that a plan is written in (see `parse/markdown.ts`: no raw HTML, no autolinks, no indented
 * code). Characters that would be markup get a backslash, no others. Whether it reads the same is for the caller to see
 * by parsing it.
 */
export function toMarkdown(content: WordingContent, place: MarkdownPlace): string {
  if (content.type === 'inline') {
    return withoutBlockMarkup(inlines(content.inlines, { place, inTable: false }), place);
  }
  const lines = content.rows.map((row) => tableRow(row.map((cell) => inlines(cell, { place, inTable: true }))));
  const rule = tableRow((content.rows[0] ?? []).map((_, i) => RULES[place.align[i] ?? 'none']));
  return [lines[0] ?? '', rule, ...lines.slice(1)].join(place.eol + place.indent);
}

const RULES = { left: ':---', right: '---:', center: ':---:', none: '---' } as const;

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

interface Style {
  readonly place: MarkdownPlace;
  readonly inTable: boolean;
}

function inlines(wordings: readonly Wording[], style: Style): string {
  return wordings.map((wording) => inline(wording, style)).join('');
}

function inline(wording: Wording, style: Style): string {
  switch (wording.type) {
    case 'text':
      return escaped(wording.text, style);
    case 'code':
      return codeSpan(wording.text, style);
    case 'break':
      return `\\${style.place.eol}${style.place.indent}`;
    case 'strong':
      return `**${inlines(wording.children, style)}**`;
    case 'emphasis':
      return `*${inlines(wording.children, style)}*`;
    case 'goal':
      return `[${inlines(wording.children, style)}](goal:${wording.goals.join(',')})`;
    case 'link':
      return `[${inlines(wording.children, style)}](${destination(wording.href)})`;
    case 'footnote':
      return `[^${wording.label}]`;
  }
}

function escaped(text: string, { inTable }: Style): string {
  const safe = text
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/&(?=#?[\dA-Za-z]{1,31};)/g, '\\&')
    // Before a link it would make a picture of it.
    .replace(/!$/, '\\!');
  return inTable ? safe.replaceAll('|', '\\|') : safe;
}

function codeSpan(text: string, { inTable }: Style): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const isPadded = /^`|`$|^ .*[^ ].* $/.test(text);
  const inner = inTable ? text.replaceAll('|', '\\|') : text;
  return isPadded ? `${fence} ${inner} ${fence}` : fence + inner + fence;
}

function destination(href: string): string {
  return /^(?:[^\s<>()\\&]|\([^\s<>()\\&]*\))+$/.test(href) ? href : `<${href.replace(/[<>\\&]/g, '\\$&')}>`;
}

/** What would make a heading, a list, a quotation or a rule of a line that is none. */
function withoutBlockMarkup(text: string, { eol, indent }: MarkdownPlace): string {
  return text
    .split(eol + indent)
    .map((line) =>
      line
        .replace(/^(?=#{1,6}(?:[ \t]|$)|>|~~~|[-+](?:[ \t]|$)|(?:-[ \t]*){3,}$)/, '\\')
        .replace(/^(\d{1,9})(?=[.)](?:[ \t]|$))/, '$1\\'),
    )
    .join(eol + indent);
}
