import type { Stretch } from '../../../change/difference.ts';
import { compareWording, figurePairs, type Wording } from '../../../change/wording.ts';
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
  const wording = compareWording(before.text, after, of);
  return (
    paragraph(since, context) +
    marked(wording.stretches, context) +
    paragraph(summary(wording, context.lang), context)
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

function summary({ figures, isReworded }: Wording, lang: Lang): string {
  const pairs = figurePairs(figures);
  if (lang === 'zh') {
    const numbers = pairs.length > 0 ? `数字有改动：${pairs.join('；')}。` : '数字没有改动。';
    return numbers + (isReworded ? '文字有改动。' : '文字没有改动。');
  }
  const numbers = pairs.length > 0 ? `Numbers changed: ${pairs.join('; ')}.` : 'No number changed.';
  return `${numbers} ${isReworded ? 'The wording changed.' : 'The wording did not change.'}`;
}
