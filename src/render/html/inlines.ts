/** The words of a block as HTML. Beside `said.ts` and `cards.ts` the only place where HTML is not made by a template. */
import type { Lang } from '../../source/lang.ts';
import type { InlineView } from '../../view/edition.ts';
import type { PageAddress } from './addresses.ts';
import { goalCard } from './cards.ts';
import { escapeHtml } from './escape.ts';
import type { InlineContext } from './inline-context.ts';
import type { GoalEntry } from './tree.ts';
import { WORDS } from './words.ts';

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
      return context.heading ? titleHtml(inline.text, context.lang) : escapeHtml(inline.text);
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
  const safe = safeLink(href, context);
  if (link !== null || safe === null) return serialise(children, context, link);
  return enclosed(`<a href="${escapeHtml(safe)}">`, children, context);
}

/** Schemes that a reader can follow without harm; within the plan, only to what is there. */
function safeLink(href: string, { site, links }: Pick<InlineContext, 'site' | 'links'>): string | null {
  if (!href.startsWith('#')) return isSafeAddress(href) ? href : null;
  const block = href.slice(1);
  const page: PageAddress | null = site.pageOf(block);
  return page && links.page(page, block);
}

export function isSafeAddress(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>"'\\]+$/iu.test(href);
}

function goalHtml(
  ids: readonly string[],
  children: readonly InlineView[],
  context: InlineContext,
  link: Enclosing | null,
): string {
  const known = ids.flatMap((id) => context.site.goals.get(id) ?? []);
  const [first] = known;
  if (first === undefined || link !== null) return serialise(children, context, link);
  if (context.quote !== null) return quotedGoal(known, children, context);
  const id = escapeHtml(context.site.anchors.markGoal(first.goal.id, context.lang, context.block));
  const names = known.some(({ figured }) => figured) ? 'goal figured' : 'goal';
  const words = enclosed(`<a class="${names}" id="${id}" href="${goalLink(first, context)}">`, children, context);
  // By tap the words take the focus and show the card, from which the goals are followed.
  return `<span class="g" tabindex="-1">${words}${goalNumbers(known, context)}${goalCard(known, context)}</span>`;
}

/** On a goal's own page its words are marked, and those of others lead to theirs. */
function quotedGoal(known: readonly GoalEntry[], children: readonly InlineView[], context: InlineContext): string {
  if (known.some(({ goal }) => goal.id === context.quote)) return `<mark>${serialise(children, context, null)}</mark>`;
  const [first] = known;
  if (first === undefined) return serialise(children, context, null);
  return enclosed(`<a class="goal" href="${goalLink(first, context)}">`, children, context);
}

function goalLink({ goal }: GoalEntry, { links }: InlineContext): string {
  return escapeHtml(links.page({ kind: 'goal', id: goal.id }));
}

/** Words can lead to one place only, so the numbers of all their goals follow them, each a link. */
function goalNumbers(known: readonly GoalEntry[], context: InlineContext): string {
  if (known.length < 2) return '';
  const numbers = known.map((entry, index) => {
    const mark =
      index === 0
        ? ''
        : ` id="${escapeHtml(context.site.anchors.markGoal(entry.goal.id, context.lang, context.block))}"`;
    return `<a${mark} href="${goalLink(entry, context)}">${entry.number}</a>`;
  });
  // A word joiner keeps the numbers on the line of the last word.
  const gloss = `&#8288;<span class="vh">${WORDS.goalsHere[context.lang]} </span>`;
  return `<sup class="add nos">${gloss}${numbers.join(' ')}</sup>`;
}

function noteHtml(note: string, marker: string, context: InlineContext): string {
  const number = `[${escapeHtml(marker)}]`;
  const page = context.site.pageOf(note);
  if (page === null || context.quote !== null) return `<sup class="add note-ref">${number}</sup>`;
  const id = escapeHtml(context.site.anchors.markNote(note, context.lang, context.block));
  return `<sup class="add note-ref"><a id="${id}" href="${escapeHtml(context.links.page(page, note))}">${number}</a></sup>`;
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
