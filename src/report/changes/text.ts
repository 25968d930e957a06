import type { Digest, DigestItem, DigestLine } from '../../change/words/digest.ts';
import type { Stretch } from '../../change/wording.ts';
import { painter, type Ink, type Paint } from '../paint.ts';
import { visible, withoutCommands } from '../sanitize.ts';
import type { TextOptions } from '../text.ts';
import { wrap } from '../wrap.ts';

/** What changed, for a terminal: no line longer than it is wide, colour only where it has any. */
export function changesText(digest: Digest, { color, width }: Pick<TextOptions, 'color' | 'width'>): string {
  const page: Page = { paint: painter(color), color, width };
  const head = [
    ...lines(`${digest.title}  ${digest.versions}`, '', page, 'strong'),
    ...lines(digest.counts, '', page),
    ...lines(digest.verdict, '', page, digest.sufficient ? null : 'error'),
  ];
  const groups = digest.groups.flatMap(({ title, items }) => [
    '',
    ...lines(title, '', page, 'strong'),
    ...items.flatMap((item) => itemLines(item, page)),
  ]);
  return withoutCommands(`${[...head, ...groups].join('\n')}\n`);
}

interface Page {
  readonly paint: Paint;
  readonly color: boolean;
  readonly width: number;
}

function lines(text: string, indent: string, { paint, width }: Page, ink: Ink | null = null): string[] {
  const wrapped = wrap(visible(text), Math.max(20, width - indent.length));
  return wrapped.map((line) => indent + (ink ? paint(ink, line) : line));
}

function itemLines({ id, title, lines: changes }: DigestItem, page: Page): string[] {
  return [
    ...lines(title === '' || title === id ? id : `${id}  ${title}`, '  ', page, 'related'),
    ...changes.flatMap((line) => changeLines(line, page)),
  ];
}

const INDENT = '    ';

function changeLines(line: DigestLine, page: Page): string[] {
  const { before, after, to, stretches, summary } = line;
  const words = [line.label, ...(to.length > 0 ? [`→ ${to.join(', ')}`] : []), sides(before, after)].filter(
    (part) => part !== '',
  );
  return [
    ...lines(`${SIGNS[signOf(line)]} ${words.join('  ')}`, INDENT, page, INKS[signOf(line)]),
    ...(stretches.length > 0 ? wordingLines(stretches, page) : []),
    ...(summary === null ? [] : lines(summary, `${INDENT}  `, page)),
  ];
}

type Sign = 'breaking' | 'weakened' | 'strengthened' | 'other';

const SIGNS: Readonly<Record<Sign, string>> = { breaking: '!', weakened: '↓', strengthened: '↑', other: '·' };
const INKS: Readonly<Record<Sign, Ink | null>> = {
  breaking: 'error',
  weakened: 'warning',
  strengthened: 'added',
  other: null,
};

const signOf = ({ level, effect }: DigestLine): Sign => (level === 'major' ? 'breaking' : (effect ?? 'other'));

function sides(before: string | null, after: string | null): string {
  if (before !== null && after !== null) return `${before} → ${after}`;
  return before ?? after ?? '';
}

/** Painted words are not wrapped, as that would tear the colours; brackets say the same without. */
function wordingLines(stretches: readonly Stretch[], page: Page): string[] {
  const indent = `${INDENT}  `;
  if (!page.color) return lines(stretches.map(inBrackets).join(''), indent, page);
  return [
    indent +
      stretches.map(({ type, text }) => (type === 'same' ? visible(text) : page.paint(type, visible(text)))).join(''),
  ];
}

/** `[-gone-]` and `{+added+}`, as in `git diff --word-diff`. */
export function inBrackets({ type, text }: Stretch): string {
  return type === 'same' ? text : type === 'gone' ? `[-${text}-]` : `{+${text}+}`;
}
