import type { Block, Model, Passage } from '../../model/model.ts';
import { placeOf } from '../../model/place.ts';
import { comparePair, type Mismatch } from '../../quantity/index.ts';
import type { Lang } from '../../source/lang.ts';
import type { Span } from '../../source/span.ts';
import { figureNames, goalFigures } from './goal-figures.ts';

/** A figure that a block and its translation do not have in common. */
export interface FigureDifference {
  readonly kind: Mismatch['kind'] | 'figure-missing' | 'figure-added';
  readonly block: Block;
  readonly translation: Passage;
  /** What each says; `null` where it has no such figure. */
  readonly original: { readonly words: string; readonly span: Span } | null;
  readonly translated: { readonly words: string; readonly span: Span } | null;
  /** Where front matter bears the original out. */
  readonly declaredAt: Span | null;
}

const known = new WeakMap<Model, readonly FigureDifference[]>();

/** The figures of every translated block against the original’s, without those that front matter contradicts first. */
export function blockFigures(model: Model): readonly FigureDifference[] {
  const before = known.get(model);
  if (before) return before;
  const names = figureNames(model);
  const found = model.blocks.flatMap((block) =>
    model.plan.translations.flatMap((lang) => {
      const translation = block.translations[lang];
      return translation ? compareBlock(block, translation, lang, names) : [];
    }),
  );
  const told = goalFigures(model).flatMap(({ original }) => (original.mismatch ? [original.span] : []));
  const result = found
    .filter(({ original }) => !original || !told.some((span) => overlaps(span, original.span)))
    .map((difference) => ({ ...difference, declaredAt: declaration(difference, model) }));
  known.set(model, result);
  return result;
}

function compareBlock(block: Block, translation: Passage, lang: Lang, names: readonly string[]): FigureDifference[] {
  const { original } = block;
  const [zh, en] = lang === 'en' ? [original, translation] : [translation, original];
  return comparePair(zh.text, en.text, { names, original: original.lang }).map((mismatch) => {
    const side = (passage: Passage, span: Mismatch['zhSpan']): FigureDifference['original'] =>
      span && { words: passage.text.slice(span.start, span.end), span: placeOf(passage, span.start, span.end) };
    const [ofZh, ofEn] = [side(zh, mismatch.zhSpan), side(en, mismatch.enSpan)];
    const [ours, theirs] = lang === 'en' ? [ofZh, ofEn] : [ofEn, ofZh];
    return { kind: mismatch.kind, block, translation, original: ours, translated: theirs, declaredAt: null };
  });
}

/** The front matter of the goal in whose words the original's figure stands. */
function declaration({ original }: FigureDifference, model: Model): Span | null {
  const figures = goalFigures(model).find(
    (one) =>
      original !== null && one.original.mismatch === null && overlaps(one.original.sentence.whole, original.span),
  );
  return figures?.declaredAt ?? null;
}

const overlaps = (a: Span, b: Span): boolean => a.file === b.file && a.start < b.end && b.start < a.end;
