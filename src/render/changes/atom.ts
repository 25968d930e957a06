/** What changed, as an Atom feed (RFC 4287): one entry a change. Its dates are the editions'; its ids never change. */
import { createHash } from 'node:crypto';
import type { Change, ChangeSet } from '../../change/schema.ts';
import { digest, type Digest, type DigestItem, type DigestLine } from '../../change/words/digest.ts';
import { LANG_TAGS, type Lang } from '../../source/lang.ts';
import { escapeHtml } from '../html/escape.ts';

export interface FeedOptions {
  readonly lang: Lang;
  /** Host name under which the plan is published; in its absence one that by RFC 2606 can be nobody's. */
  readonly authority: string | null;
}

export function changesAtom(set: ChangeSet, { lang, authority }: FeedOptions): string {
  const words = digest(set, lang);
  const tag = `tag:${authority ?? 'planc.invalid'},${set.after.date}:${segment(set.plan.id)}`;
  const updated = `${set.after.date}T00:00:00Z`;
  const entries = words.groups
    .flatMap(({ items }) => items)
    .flatMap((item) => entriesOf(item, tag, updated, set, words));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANG_TAGS[lang]}">`,
    `  <id>${tag}/changes</id>`,
    `  <title>${escapeHtml(`${words.title} · ${HEADING[lang]}`)}</title>`,
    `  <subtitle>${escapeHtml(`${words.versions}. ${words.counts}`)}</subtitle>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${escapeHtml(words.title)}</name></author>`,
    `  <generator version="${escapeHtml(set.generator.version)}">planc</generator>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

const HEADING: Readonly<Record<Lang, string>> = { zh: '改了什么', en: 'what changed' };

function entriesOf(item: DigestItem, tag: string, updated: string, set: ChangeSet, { title }: Digest): string[] {
  const changes = set.changes.filter(({ subject, id }) => subject === item.subject && id === item.id);
  return item.lines.map((line, i) => {
    const change = changes[i];
    return [
      '  <entry>',
      `    <id>${tag}/${segment(set.after.version)}/${change ? entryId(change) : ''}</id>`,
      `    <title>${escapeHtml(`${item.title === '' ? item.id : item.title}: ${line.label}`)}</title>`,
      `    <updated>${updated}</updated>`,
      `    <category term="${change?.kind ?? ''}" label="${escapeHtml(line.label)}"/>`,
      `    <content type="text">${escapeHtml(contentOf(line) || title)}</content>`,
      '  </entry>',
    ].join('\n');
  });
}

/** What happened to what, in which respect: two changes of one edition never share all of these. */
function entryId({ subject, id, kind, field, reason, to, before, after }: Change): string {
  const rest = JSON.stringify([field, reason, to, before, after]);
  const hash = createHash('sha256').update(rest).digest('hex').slice(0, 10);
  return `${subject}/${segment(id)}/${kind}/${hash}`;
}

/** What RFC 4151 lets stand in a tag. */
const segment = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function contentOf({ before, after, to, stretches, summary }: DigestLine): string {
  const words = stretches
    .map(({ type, text }) => (type === 'same' ? text : type === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
  const sides = [before, after].filter((side) => side !== null).join(' → ');
  return [to.length > 0 ? `→ ${to.join(', ')}` : '', sides, words, summary ?? '']
    .filter((part) => part !== '')
    .join('\n');
}
