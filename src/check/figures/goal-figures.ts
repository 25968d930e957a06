import { namesIn } from '../../model/glossary.ts';
import type { Block, Goal, Model, Target } from '../../model/model.ts';
import { COMPARATOR_WORDS } from '../../model/terms.ts';
import {
  compareTarget,
  readQuantities,
  type Quantity,
  type TargetField,
  type TargetMismatch,
} from '../../quantity/index.ts';
import type { Lang } from '../../source/lang.ts';
import type { Span } from '../../source/span.ts';
import { blocksOf } from '../facts.ts';
import { sentenceIn, type Sentence } from './sentence.ts';

/** A goal's declared target held against its sentence in one language. */
export interface Testimony {
  readonly sentence: Sentence;
  /** `null` where both say the same. */
  readonly mismatch: TargetMismatch | null;
  /** What the sentence says, in its own words. */
  readonly stated: string;
  /** Where it says so. */
  readonly span: Span;
}

/** All that is said of a goal's figure: by its front matter, by the original, by the translations. */
export interface GoalFigures {
  readonly goal: Goal;
  readonly target: Target;
  readonly declaredAt: Span;
  readonly original: Testimony;
  readonly translations: readonly Testimony[];
}

const known = new WeakMap<Model, readonly GoalFigures[]>();

/** Every goal with a declared figure, block by block: its first must state the figure, later ones may repeat it. */
export function goalFigures(model: Model): readonly GoalFigures[] {
  const before = known.get(model);
  if (before) return before;
  const found = model.goals.flatMap((goal) => (goal.target?.figure ? figuresOf(goal, goal.target, model) : []));
  known.set(model, found);
  return found;
}

const namesKnown = new WeakMap<Model, readonly string[]>();

/** What a numeral may be written with; most names hold none and need not be looked for. */
const NUMERAL: Readonly<Record<Lang, RegExp>> = {
  zh: /[\d〇零一二两三四五六七八九十百千万亿半双几多首]/,
  en: /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|first|second|third|fourth|fifth|half|single|double|dual|twice|both|tertiary|secondary|primary)/i,
};

/** Names, in any language, whose figures are no quantities. */
export function figureNames(model: Model): readonly string[] {
  const before = namesKnown.get(model);
  if (before) return before;
  const names = (['zh', 'en'] as const).flatMap((lang) =>
    namesIn(model.terms, lang).filter((name) => NUMERAL[lang].test(name)),
  );
  namesKnown.set(model, names);
  return names;
}

function figuresOf(goal: Goal, target: Target, model: Model): GoalFigures[] {
  const { original, translations } = model.plan;
  const names = figureNames(model);
  const ids = new Set(goal.marks.flatMap(({ block }) => (block === null ? [] : [block])));
  const blocks = [...ids].flatMap((id) => blocksOf(model, id));
  return blocks.flatMap((block, index): GoalFigures[] => {
    const first = hear(goal, target, block, original, names);
    if (!first || (index > 0 && first.mismatch?.field === 'figure')) return [];
    const others = translations.flatMap((lang) => hear(goal, target, block, lang, names) ?? []);
    return [{ goal, target, declaredAt: target.figureSpan ?? target.span, original: first, translations: others }];
  });
}

function hear(goal: Goal, target: Target, block: Block, lang: Lang, names: readonly string[]): Testimony | null {
  const sentence = sentenceIn(goal, block, lang);
  const { figure, comparator } = target;
  if (!sentence || !figure || !comparator) return null;
  const mismatch = compareTarget(
    {
      ...figure.amount,
      periodType: target.periodType,
      comparator,
      from: target.from?.toString() ?? null,
      to: target.to?.toString() ?? null,
    },
    sentence.text,
    lang,
    { names },
  );
  const quantity = mismatch?.quantity ?? null;
  // Where both agree the figure is found again, so that a note can point at it and not at the whole sentence.
  const agreed = mismatch
    ? null
    : readQuantities(sentence.text, lang, { names }).find(({ value }) => value === figure.value);
  const found = mismatch?.span ?? agreed?.span;
  const span = found ? sentence.place(found.start, found.end) : sentence.whole;
  return {
    sentence,
    mismatch,
    stated: quantity ? wordsOf(quantity, mismatch?.field, sentence.text) : sentence.text,
    span,
  };
}

/** The figure with the words that bound it: the difference may lie in these. */
function wordsOf({ span, comparatorSpan, periodSpan }: Quantity, field: TargetField | undefined, text: string): string {
  const spans = [
    span,
    ...(comparatorSpan ? [comparatorSpan] : []),
    ...(field === 'period' && periodSpan ? [periodSpan] : []),
  ];
  return text.slice(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
}

/** What the front matter says of the field in which it differs. */
export function declaredWords({ periodType, comparator, to }: Target, field: TargetField, source: string): string {
  if (field === 'period') return periodType;
  if (field === 'year') return String(to ?? '');
  return comparator === null ? source : `${COMPARATOR_WORDS[comparator]} ${source}`;
}
