import { readQuantities, type Quantity } from '../../../quantity/index.ts';
import { difference, fold, type Atom, type Stretch } from '../../../report/difference.ts';
import { painter } from '../../../report/paint.ts';
import { visible, withoutCommands } from '../../../report/sanitize.ts';
import { wrap } from '../../../report/wrap.ts';
import type { Lang } from '../../../source/lang.ts';
import type { PastWording, NoWording } from '../../history.ts';
import type { Context } from '../../command.ts';
import { textOptions } from '../../report.ts';

/** What became of an original, in words for people: its characters marked, figures told from wording. */
export function describeChange(before: PastWording | NoWording, after: string, of: Lang, context: Context): string {
  if (typeof before === 'string') return paragraph(NO_WORDING[before][context.lang], context);
  const { commit, date } = before;
  const since =
    context.lang === 'zh'
      ? `与 ${date} 的原文（${commit.slice(0, 10)}）相比：`
      : `Since the original of ${date} (${commit.slice(0, 10)}):`;
  const stretches = difference(
    { text: before.text, atoms: atomsOf(before.text, of) },
    { text: after, atoms: atomsOf(after, of) },
  );
  return (
    paragraph(since, context) +
    marked(stretches, context) +
    paragraph(summary(before.text, after, of, context.lang), context)
  );
}

const NO_WORDING: Readonly<Record<NoWording, Readonly<Record<Lang, string>>>> = {
  'no-history': {
    zh: '无从知道原文改了什么：这里没有 git 历史。请把译文与现在的原文全文核对。',
    en: 'What changed in the original is not known, since there is no git history here. Hold the translation against the whole of it.',
  },
  'not-in-history': {
    zh: '无从知道原文改了什么：git 历史里找不到译文所依据的那个文本（可能从未提交，或历史不完整）。请把译文与现在的原文全文核对。',
    en: 'What changed in the original is not known: git’s history lacks the wording that was translated (never committed, or the history is shallow). Hold the translation against the whole of it.',
  },
};

/** Words for a terminal, indented, made harmless, no line longer than the terminal is wide. */
export function paragraph(words: string, context: Context): string {
  const lines = wrap(visible(words), textOptions(context, context.world.out).width - INDENT.length);
  return withoutCommands(lines.map((line) => `${INDENT}${line}\n`).join(''));
}

const INDENT = '  ';

function marked(stretches: readonly Stretch[], context: Context): string {
  const { color } = textOptions(context, context.world.out);
  if (!color) return paragraph(stretches.map(inBrackets).join(''), context);
  const paint = painter(true);
  const words = stretches.map((stretch, i) =>
    stretch.type === 'same'
      ? visible(shortened(stretch.text, i, stretches.length))
      : paint('gone', visible(stretch.gone)) + paint('added', visible(stretch.added)),
  );
  return withoutCommands(`${INDENT}${words.join('')}\n`);
}

function inBrackets(stretch: Stretch, i: number, { length }: readonly Stretch[]): string {
  if (stretch.type === 'same') return shortened(stretch.text, i, length);
  return (stretch.gone && `[-${stretch.gone}-]`) + (stretch.added && `{+${stretch.added}+}`);
}

/** So many characters of what did not change are enough to find the place. */
const NEARBY = 24;

function shortened(text: string, i: number, length: number): string {
  const characters = [...text];
  const from = i > 0 ? NEARBY : 0;
  const to = i < length - 1 ? NEARBY : 0;
  if (characters.length <= from + to + 1) return text;
  return `${characters.slice(0, from).join('')}…${to > 0 ? characters.slice(-to).join('') : ''}`;
}

function atomsOf(text: string, lang: Lang): Atom[] {
  return readQuantities(text, lang).flatMap(({ span, comparatorSpan }) => [
    span,
    ...(comparatorSpan ? [comparatorSpan] : []),
  ]);
}

function summary(before: string, after: string, of: Lang, lang: Lang): string {
  const [old, now] = [figures(before, of), figures(after, of)];
  const gone = without(old, now);
  const added = without(now, old);
  const pairs =
    gone.length === added.length
      ? gone.map((words, i) => `${words} → ${added[i]}`)
      : [...gone.map((words) => `− ${words}`), ...added.map((words) => `+ ${words}`)];
  const isReworded = fold(wording(before, of)) !== fold(wording(after, of));
  if (lang === 'zh') {
    const numbers = pairs.length > 0 ? `数字有改动：${pairs.join('；')}。` : '数字没有改动。';
    return numbers + (isReworded ? '文字有改动。' : '文字没有改动。');
  }
  const numbers = pairs.length > 0 ? `Numbers changed: ${pairs.join('; ')}.` : 'No number changed.';
  return `${numbers} ${isReworded ? 'The wording changed.' : 'The wording did not change.'}`;
}

/** Each figure with its comparator, as the text has them. */
function figures(text: string, lang: Lang): string[] {
  return readQuantities(text, lang).map((quantity) => {
    const { start, end } = reach(quantity);
    return text.slice(start, end);
  });
}

function reach({ span, comparatorSpan }: Quantity): Atom {
  const { start, end } = comparatorSpan ?? span;
  return { start: Math.min(span.start, start), end: Math.max(span.end, end) };
}

/** What is in the first list and not in the second, as often as it is. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((words) => {
    const at = left.indexOf(words);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The text without its figures. */
function wording(text: string, lang: Lang): string {
  let at = 0;
  let words = '';
  for (const { start, end } of atomsOf(text, lang).sort((a, b) => a.start - b.start)) {
    words += `${text.slice(at, Math.max(at, start))}\0`;
    at = Math.max(at, end);
  }
  return words + text.slice(at);
}
