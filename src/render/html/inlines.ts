/** The words of a block as HTML. The only place where the page's HTML is not made by a template. */
import type { Lang } from '../../source/lang.ts';
import type { InlineView } from '../../view/edition.ts';
import { type Anchors, goalRowId } from './anchors.ts';
import { escapeHtml } from './escape.ts';
import { WORDS } from './words.ts';

export interface InlineContext {
  readonly lang: Lang;
  readonly block: string;
  readonly anchors: Anchors;
  readonly goals: ReadonlyMap<string, GoalFacts>;
  /** Headings break between phrases, so they are told where a phrase may end. */
  readonly heading: boolean;
}

/** What a mark in the text needs to know of its goal. */
export interface GoalFacts {
  readonly number: number;
  readonly figured: boolean;
}

interface KnownGoal extends GoalFacts {
  readonly id: string;
}

/** HTML has no link within a link: what would be one is kept back until the outer one has closed. */
interface Enclosing {
  readonly after: string[];
}

export function inlinesHtml(inlines: readonly InlineView[], context: InlineContext): string {
  return serialise(inlines, context, null);
}

function serialise(inlines: readonly InlineView[], context: InlineContext, link: Enclosing | null): string {
  return inlines.map((inline) => serialiseOne(inline, context, link)).join('');
}

function serialiseOne(inline: InlineView, context: InlineContext, link: Enclosing | null): string {
  switch (inline.type) {
    case 'text':
      return textHtml(inline.text, context);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${serialise(inline.children, context, link)}</strong>`;
    case 'emphasis':
      return `<em>${serialise(inline.children, context, link)}</em>`;
    case 'amended':
      return `<ins>${serialise(inline.children, context, link)}</ins>`;
    case 'goal':
      return goalHtml(inline.goals, inline.children, context, link);
    case 'link':
      return linkHtml(inline.href, inline.children, context, link);
    case 'footnote':
      return keptBack(noteHtml(inline.block, inline.marker, context), link);
  }
}

function textHtml(text: string, context: InlineContext): string {
  return context.heading ? titleHtml(text, context.lang) : escapeHtml(text);
}

/** Where a Chinese title may break: it is set to keep the rest together. */
export function titleHtml(text: string, lang: Lang): string {
  const html = escapeHtml(text);
  return lang === 'zh' ? html.replace(/[的、]|(?<!共)和(?![平谐])/gu, '$&<wbr>') : html;
}

function linkHtml(
  href: string,
  children: readonly InlineView[],
  context: InlineContext,
  link: Enclosing | null,
): string {
  if (link !== null || !isSafe(href, context.anchors)) return serialise(children, context, link);
  return enclosed(`<a href="${escapeHtml(href)}">`, children, context);
}

/** Schemes that a reader can follow without harm; within the page, only to what is there. */
export function isSafe(href: string, anchors: Anchors): boolean {
  if (href.startsWith('#')) return anchors.hasBlock(href.slice(1));
  return /^(?:https?:\/\/|mailto:)[^\s<>"'\\]+$/iu.test(href);
}

function goalHtml(
  ids: readonly string[],
  children: readonly InlineView[],
  context: InlineContext,
  link: Enclosing | null,
): string {
  const known = ids.flatMap((id): readonly KnownGoal[] => {
    const facts = context.goals.get(id);
    return facts === undefined ? [] : [{ id, ...facts }];
  });
  const [first, ...others] = known;
  if (first === undefined || link !== null) return serialise(children, context, link);
  const id = escapeHtml(context.anchors.markGoal(first.id, context.lang, context.block));
  const figured = known.some((goal) => goal.figured) ? ' figured' : '';
  const row = escapeHtml(goalRowId(first.id));
  const words = enclosed(`<a class="goal${figured}" id="${id}" href="#${row}">`, children, context);
  if (others.length === 0) return words;
  return severalGoals(words, first.number, row, others, context);
}

/** Words can lead to one place only, so the numbers of all their goals follow them, each a link. */
function severalGoals(
  words: string,
  number: number,
  row: string,
  others: readonly KnownGoal[],
  context: InlineContext,
): string {
  const numbers = others.map((goal) => {
    const mark = escapeHtml(context.anchors.markGoal(goal.id, context.lang, context.block));
    return `<a id="${mark}" href="#${escapeHtml(goalRowId(goal.id))}">${goal.number}</a>`;
  });
  // A word joiner keeps the numbers on the line of the last word.
  const gloss = `&#8288;<span class="vh">${WORDS.goalsHere[context.lang]} </span>`;
  const list = [`<a href="#${row}">${number}</a>`, ...numbers].join(' ');
  return `<span class="goals">${words}<sup class="add nos">${gloss}${list}</sup></span>`;
}

function noteHtml(note: string, marker: string, context: InlineContext): string {
  const number = `[${escapeHtml(marker)}]`;
  if (!context.anchors.hasBlock(note)) return `<sup class="add note-ref">${number}</sup>`;
  const id = escapeHtml(context.anchors.markNote(note, context.lang, context.block));
  return `<sup class="add note-ref"><a id="${id}" href="#${escapeHtml(note)}">${number}</a></sup>`;
}

function enclosed(open: string, children: readonly InlineView[], context: InlineContext): string {
  const enclosing: Enclosing = { after: [] };
  return `${open}${serialise(children, context, enclosing)}</a>${enclosing.after.join('')}`;
}

function keptBack(html: string, link: Enclosing | null): string {
  if (link === null) return html;
  link.after.push(html);
  return '';
}
