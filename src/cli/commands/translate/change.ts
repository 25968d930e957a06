import { compareWording, excerpt, type Stretch } from '../../../change/wording.ts';
import { wordingWords } from '../../../change/words/digest.ts';
import { inBrackets } from '../../../report/changes/text.ts';
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
    paragraph(wordingWords(wording, context.lang), context)
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
  const near = excerpt(stretches);
  const { color } = textOptions(context, context.world.out);
  if (!color) return paragraph(near.map(inBrackets).join(''), context);
  const paint = painter(true);
  const words = near.map(({ type, text }) => (type === 'same' ? visible(text) : paint(type, visible(text))));
  return withoutCommands(`${INDENT}${words.join('')}\n`);
}
