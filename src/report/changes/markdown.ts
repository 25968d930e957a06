/**
 * What changed, as Markdown for a comment on a pull request. The plan may be a stranger's: its words are shown as they
 * are and can do nothing, be it a link, an image, a mention, HTML or the end of a `<details>`.
 */
import type { Digest, DigestItem, DigestLine } from '../../change/words/digest.ts';
import type { Stretch } from '../../change/wording.ts';
import { visible } from '../sanitize.ts';

/** In bytes: GitHub refuses a comment of more than 65,536 characters, and others count bytes. */
const LONGEST = 60_000;

const size = (text: string): number => new TextEncoder().encode(text).length;

export function changesMarkdown(digest: Digest, marker: string): string {
  const { lang, title, versions, counts, verdict, sufficient } = digest;
  const head = [
    // By which a workflow finds its own comment again.
    `<!-- ${marker} -->`,
    `### ${shown(title)} · ${shown(versions)}`,
    '',
    `${plainWords(counts)}`,
    '',
    `${sufficient ? '✅' : '❌'} ${plainWords(verdict)}`,
    '',
  ].join('\n');
  const parts = digest.groups.flatMap(({ title: name, items }) => [
    {
      open: `<details${name === digest.groups[0]?.title ? ' open' : ''}>\n<summary><b>${plainWords(name)}</b> (${items.length})</summary>\n\n`,
      items,
    },
  ]);
  return fitted(head, parts, lang);
}

interface Part {
  readonly open: string;
  readonly items: readonly DigestItem[];
}

/** As many items as there is room for; how many were left out is said. */
function fitted(head: string, parts: readonly Part[], lang: Digest['lang']): string {
  let text = head;
  let left = 0;
  for (const { open, items } of parts) {
    const shown: string[] = [];
    let room = LONGEST - RESERVE - size(text) - size(open) - size(CLOSE);
    for (const item of items) {
      const words = itemMarkdown(item);
      if (size(words) > room) {
        left++;
        continue;
      }
      room -= size(words);
      shown.push(words);
    }
    if (shown.length > 0) text += `\n${open}${shown.join('')}${CLOSE}`;
  }
  if (left === 0) return text;
  return `${text}\n${lang === 'zh' ? `另有 ${left} 项没有列出，请看完整的变更清单。` : `${left} more are not listed here; see the full list of changes.`}\n`;
}

const CLOSE = '\n</details>\n';
/** For the sentence that says how many were left out. */
const RESERVE = 200;

function itemMarkdown({ id, title, lines }: DigestItem): string {
  const name = title === '' || title === id ? '' : ` ${shown(title)}`;
  return `- **${shown(id)}**${name}\n${lines.map(lineMarkdown).join('')}`;
}

function lineMarkdown(line: DigestLine): string {
  const { before, after, to, stretches, summary } = line;
  const parts = [
    `${signOf(line)} ${plainWords(line.label)}`,
    ...(to.length > 0 ? [`→ ${to.map(shown).join(', ')}`] : []),
    ...(before !== null && after !== null
      ? [`${shown(before)} → ${shown(after)}`]
      : [before ?? after].filter((one) => one !== null).map(shown)),
  ];
  const wording = stretches.length === 0 ? '' : `<br>${words(stretches)}`;
  return `  - ${parts.join(' ')}${wording}${summary === null ? '' : `<br>${plainWords(summary)}`}\n`;
}

const signOf = ({ level, effect }: DigestLine): string =>
  level === 'major' ? '❗' : effect === 'weakened' ? '🔻' : effect === 'strengthened' ? '🔺' : '▫️';

const words = (stretches: readonly Stretch[]): string =>
  `<code>${stretches.map(({ type, text }) => (type === 'same' ? escape(text) : type === 'gone' ? `<del>${escape(text)}</del>` : `<ins>${escape(text)}</ins>`)).join('')}</code>`;

/** Words of the plan stand in `<code>`, within which GitHub looks for neither mentions nor issues nor addresses. */
const shown = (text: string): string => `<code>${escape(text)}</code>`;

const plainWords = (text: string): string => escape(text);

/**
 * Every sign that Markdown or HTML could take for its own becomes a character reference, which can begin nothing; white
 * space becomes a space, and what is hidden is written out. A comment breaks what would still be read as a mention or
 * an address once references are resolved.
 */
function escape(text: string): string {
  return visible(text.replace(/\s+/g, ' '))
    .replace(/[!-/:-@[-`{-~]/g, (sign) => (SAFE.has(sign) ? sign : `&#${sign.charCodeAt(0)};`))
    .replace(/&#64;/g, '&#64;<!-- -->')
    .replace(/\b(https?|ftp|www|mailto|xmpp)(?=&#|\.)/gi, '$1<!-- -->');
}

/** Signs that mean nothing within a line: `5%, 1.2`, `trade-growth (value)`. */
const SAFE: ReadonlySet<string> = new Set(['%', ',', ';', '/', '-', '.', '(', ')', "'", '+', '?']);
