import type { Block, Goal, Mark, Passage } from '../../model/model.ts';
import { placeOf } from '../../model/place.ts';
import type { Lang } from '../../source/lang.ts';
import type { Span } from '../../source/span.ts';

/** The words of a goal in one passage, as one text whose stretches can be found again in the file. */
export interface Sentence {
  readonly lang: Lang;
  readonly passage: Passage;
  readonly text: string;
  /** The place of a stretch of `text`; a stretch that runs over a gap is placed from its first to its last word. */
  place(start: number, end: number): Span;
  readonly whole: Span;
}

/** What stands for the words between two marks: no figure, no word, but a boundary. */
const GAP: Readonly<Record<Lang, string>> = { zh: '，', en: ', ' };

/** The goal's sentence in a block in a language; `null` where it has no mark there. */
export function sentenceIn(goal: Goal, block: Block, lang: Lang): Sentence | null {
  const passage = block.original.lang === lang ? block.original : block.translations[lang];
  const marks = passage?.marks.filter((mark) => mark.goal === goal.id) ?? [];
  return passage && marks.length > 0 ? join(passage, marks) : null;
}

function join(passage: Passage, marks: readonly Mark[]): Sentence {
  let text = '';
  /** Pairs of an offset in the sentence and the offset in the passage that it stands for. */
  const starts: { readonly at: number; readonly from: number }[] = [];
  for (const mark of marks) {
    text += mark.joint === '…' ? GAP[passage.lang] : mark.joint;
    starts.push({ at: text.length, from: mark.start });
    text += mark.quote;
  }
  const inPassage = (offset: number): number => {
    const { at, from } = starts.findLast((start) => start.at <= offset) ?? { at: 0, from: 0 };
    return from + offset - at;
  };
  const place = (start: number, stop: number): Span =>
    placeOf(passage, inPassage(start), inPassage(Math.max(start, stop - 1)) + 1);
  return { lang: passage.lang, passage, text, place, whole: place(0, text.length) };
}
